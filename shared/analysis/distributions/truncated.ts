import type { NumberDriver } from '../../scenario/driver-kinds.ts';
import type { Distribution } from '../../scenario/uncertainty.ts';
import { shapeOf } from './distribution.ts';

/** What a driver may take: both ends included, whole multiples of a step where it has one. */
export type Range = Pick<NumberDriver, 'min' | 'max' | 'multipleOf'>;

/** A distribution cut to a range, as the inverse of its cumulative probability in two steps. */
export interface Truncated {
  /** Names the standard form and the cut: as long as it is the same, so are the standard values. */
  readonly form: string;
  /** Position p, 0 < p < 1 → standard value. */
  readonly standard: (p: number) => number;
  /** A standard value → the value that the driver takes. */
  readonly placed: (standard: number) => number;
}

/** Below this probability there is nothing of a distribution inside a range. */
const nothing = 1e-12;

/** Less than this is lost when it is added to a position, none of which is below 2⁻⁴⁰. */
const lost = 2 ** -96;

/**
 * Value of a distribution, cut to what a driver may take, at position p: F⁻¹(F(min) + p·(F(max) − F(min))).
 * A driver in whole steps takes the nearest. A distribution with nothing inside the range stands at the end that is nearer.
 */
export function truncated(distribution: Distribution, range: Range): Truncated {
  const { min, max, multipleOf } = range;
  const { probability, form, standard, placed } = shapeOf(distribution);
  const below = probability(min);
  const within = probability(max) - below;
  const inRange = (value: number) => Math.min(max, Math.max(min, value)) + 0;
  const stepped = (value: number) => (multipleOf === undefined ? value : Math.round(value / multipleOf) * multipleOf);
  if (within < nothing) {
    const median = placed(standard(0.5));
    const end = inRange(stepped(median < min ? min : median > max ? max : median));
    return { form: 'nothing', standard: () => 0, placed: () => end };
  }
  const whole = below < lost && within === 1;
  return {
    form: whole ? form : `${form} from ${below} over ${within}`,
    standard: whole ? standard : (p) => standard(below + p * within),
    placed: multipleOf === undefined ? (value) => inRange(placed(value)) : (value) => inRange(stepped(placed(value))),
  };
}

/** Both steps in one: the value at position p. */
export function truncatedQuantile(distribution: Distribution, range: Range): (p: number) => number {
  const { standard, placed } = truncated(distribution, range);
  return (p) => placed(standard(p));
}
