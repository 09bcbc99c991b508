import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { presetOf } from '../../shared/facts/presets.ts';
import { type Assumptions, assumptionsSchema, baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { type Driver, driverAt, driverList } from '../../shared/scenario/driver-list.ts';
import { sameValue, valueAt, withValueAt } from '../../shared/scenario/driver-value.ts';
import type { RuleId } from '../../shared/scenario/rules.ts';
import type { Scenario } from './case-document.ts';

/** Why a value was not taken. */
export type Refusal =
  | { readonly kind: 'out-of-range'; readonly driver: Driver }
  | { readonly kind: 'rule'; readonly rule: RuleId; readonly path: string };

export type DriverEdit =
  | { readonly kind: 'taken'; readonly assumptions: Assumptions }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One driver set to a value, if the whole is still valid; never clamped. The same value gives back the very same object. */
export function withDriver(assumptions: Assumptions, path: string, value: unknown): DriverEdit {
  if (sameValue(valueAt(assumptions, path), value)) return { kind: 'taken', assumptions };
  const checked = assumptionsSchema.safeParse(withValueAt(assumptions, path, value));
  if (checked.success) {
    return { kind: 'taken', assumptions: sameAssumptions(assumptions, checked.data) ? assumptions : checked.data };
  }
  for (const issue of checked.error.issues) {
    if (issue.code === 'custom') {
      return { kind: 'refused', refusal: { kind: 'rule', rule: issue.params?.rule, path: issue.path.join('.') } };
    }
  }
  const driver = driverAt(path);
  if (driver === undefined) throw new Error(`no driver at ${path}`);
  return { kind: 'refused', refusal: { kind: 'out-of-range', driver } };
}

/** Where a reset goes back to. */
export type ResetTarget = 'baseline' | 'preset' | 'saved';

/** The assumptions a reset goes back to; null when there are none (never saved, not from a preset). */
export function resetSource(target: ResetTarget, scenario: Scenario, saved: Scenario | undefined): Assumptions | null {
  switch (target) {
    case 'baseline':
      return baseAssumptions;
    case 'preset': {
      const preset = scenario.preset === undefined ? undefined : presetOf(scenario.preset);
      return preset === undefined ? null : presetAssumptions(preset);
    }
    case 'saved':
      return saved?.assumptions ?? null;
  }
}

/**
 * A driver back to what it is in `source`. Where the two have paths over time of different kinds, the whole path goes back.
 */
export function withDriverFrom(assumptions: Assumptions, path: string, source: Assumptions): DriverEdit {
  const value = valueAt(source, path);
  if (value !== undefined && valueAt(assumptions, path) !== undefined) return withDriver(assumptions, path, value);
  const whole = path.split('.').slice(0, -1).join('.');
  return withDriver(assumptions, whole, valueAt(source, whole));
}

export const isChanged = (path: string, assumptions: Assumptions, against: Assumptions = baseAssumptions): boolean =>
  !sameValue(valueAt(assumptions, path), valueAt(against, path));

/** A path given by year counts once: the parts of the curve that it replaced stand no more. */
export const changedDrivers = (assumptions: Assumptions, against: Assumptions = baseAssumptions): readonly Driver[] =>
  driverList.filter(({ path }) => valueAt(assumptions, path) !== undefined && isChanged(path, assumptions, against));

/** Plain data in a fixed key order: the text tells. */
export const sameAssumptions = (one: Assumptions, other: Assumptions): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
