import type { NumberDriver } from '../../scenario/driver-kinds.ts';
import type { Distribution } from '../../scenario/uncertainty.ts';
import { shapeOf } from './distribution.ts';

/** What a driver may take: both ends included, whole multiples of a step where it has one. */
export type Range = Pick<NumberDriver, 'min' | 'max' | 'multipleOf'>;

/** Below this probability there is nothing of a distribution inside a range. */
const nothing = 1e-12;

/**
 * Value of a distribution, cut to what a driver may take, at position p, 0 < p < 1: F⁻¹(F(min) + p·(F(max) − F(min))).
 * A driver in whole steps takes the nearest. A distribution with nothing inside the range stands at the end that is nearer.
 */
export function truncatedQuantile(distribution: Distribution, range: Range): (p: number) => number {
  const { min, max, multipleOf } = range;
  const shape = shapeOf(distribution);
  const below = shape.probability(min);
  const within = shape.probability(max) - below;
  const median = shape.quantile(0.5);
  const inRange = (value: number) => Math.min(max, Math.max(min, value));
  const stepped = (value: number) => (multipleOf === undefined ? value : Math.round(value / multipleOf) * multipleOf);
  if (within < nothing) {
    const end = median < min ? min : median > max ? max : median;
    return () => inRange(stepped(end));
  }
  const whole = below === 0 && within === 1;
  return (p) => inRange(stepped(shape.quantile(whole ? p : below + p * within)) + 0);
}
