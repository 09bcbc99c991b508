import { type Projection, project } from '../../model/project.ts';
import type { Assumptions } from '../../scenario/assumptions.ts';
import type { NumberDriver } from '../../scenario/driver-kinds.ts';
import { type Driver, driverAt } from '../../scenario/driver-list.ts';
import { withValueAt } from '../../scenario/driver-value.ts';
import { rules } from '../../scenario/rules.ts';
import { type MeasureId, measureOf } from '../measure-id.ts';

/** The model, or null where the assumptions, each sound by itself, break a rule between drivers. */
export const probe = (assumptions: Assumptions): Projection | null =>
  rules.every((rule) => rule.holds(assumptions)) ? project(assumptions) : null;

/** A measure as a function of one driver, all others as they are; null where the model has no answer. */
export type Response = (value: number) => number | null;

export const responseOf =
  (assumptions: Assumptions, path: string, measure: MeasureId): Response =>
  (value) => {
    const projection = probe(withValueAt(assumptions, path, value));
    return projection === null ? null : measureOf(projection, measure);
  };

export type NumberDriverAt = Driver & { readonly kind: 'number' };

export function numberDriverAt(path: string): NumberDriverAt {
  const driver = driverAt(path);
  if (driver?.kind !== 'number') throw new Error(`no driver that is a number at ${path}`);
  return driver;
}

/** The nearest value that the driver may take. */
export function allowedValue({ min, max, multipleOf }: NumberDriver, value: number): number {
  const stepped = multipleOf === undefined ? value : Math.round(value / multipleOf) * multipleOf;
  return Math.min(max, Math.max(min, stepped)) + 0;
}
