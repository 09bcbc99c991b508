import type { NumberDriver } from '../../shared/scenario/driver-kinds.ts';

type Stepped = Pick<NumberDriver, 'step' | 'multipleOf' | 'slider'>;

/** Takes off what binary fractions add: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** A tenth of a step, never finer than what the driver may be. */
export function fineStep({ step, multipleOf }: Pick<Stepped, 'step' | 'multipleOf'>): number {
  const tenth = tidy(step / 10);
  return multipleOf === undefined ? tenth : tidy(Math.max(1, Math.ceil(tenth / multipleOf - 1e-9)) * multipleOf);
}

const sizeOf = (driver: Stepped, fine: boolean): number => (fine ? fineStep(driver) : driver.step);

/** So many steps from a value; from one beyond the slider's range a step still goes from there, inside the valid range. */
export function steppedBy(driver: Stepped, value: number, steps: number, fine: boolean): number {
  const [low, high] = driver.slider;
  const moved = value + steps * sizeOf(driver, fine);
  return tidy(Math.max(Math.min(low, value), Math.min(Math.max(high, value), moved)));
}

/** The step of the slider that is nearest to a place on it. */
export function onGrid(driver: Stepped, value: number, fine: boolean): number {
  const [low, high] = driver.slider;
  const size = sizeOf(driver, fine);
  return tidy(Math.max(low, Math.min(high, low + Math.round((value - low) / size) * size)));
}
