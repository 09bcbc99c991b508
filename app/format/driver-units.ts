import type { NumberDriver, Unit } from '../../shared/scenario/driver-kinds.ts';
import { formatWords as words } from '../messages/format.ts';
import { asShown, decimal, narrowSpace, shortest } from './numbers.ts';

/** Shown value = stored value × scale. */
const scales: Partial<Record<Unit, number>> = { percent: 100, 'percent-a-year': 100 };

export const unitScale = (unit: Unit): number => scales[unit] ?? 1;
export const unitSuffix = (unit: Unit): string => words.units[unit];

/** Decimal places that a step of the slider can move, as shown. */
export function stepPlaces(driver: Pick<NumberDriver, 'step' | 'unit'>): number {
  const shown = driver.step * unitScale(driver.unit);
  return Math.max(0, Math.min(4, Math.ceil(-Math.log10(shown) - 1e-9)));
}

/** Field text: at least the step's places, more only when the value has more. */
export function fieldText(driver: Pick<NumberDriver, 'step' | 'unit'>, value: number): string {
  const shown = value * unitScale(driver.unit);
  const places = stepPlaces(driver);
  return Math.abs(asShown(shown, places) - shown) < 1e-9 ? decimal(shown, places) : shortest(shown, 6);
}

/** A value with as few places as say it, for ticks and sentences: "26.7", "380". */
export const tickText = (unit: Unit, value: number): string => shortest(value * unitScale(unit), 4);

/** Behind a number in a narrow column: a percent sign, or nothing. */
export const shortUnit = (unit: Unit): string => (unitScale(unit) === 100 ? `${narrowSpace}%` : '');

/** What a driver may be: "−90 to 500 % a year". */
export const rangeText = ({ min, max, unit }: Pick<NumberDriver, 'min' | 'max' | 'unit'>): string =>
  words.range(tickText(unit, min), tickText(unit, max), unitSuffix(unit));
