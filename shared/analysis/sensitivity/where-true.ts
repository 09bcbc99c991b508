import type { Assumptions } from '../../scenario/assumptions.ts';
import type { MeasureId } from '../measure-id.ts';
import type { Reached, Solution } from './goal-seek.ts';
import { numberDriverAt, type Response, responseOf } from './probe.ts';
import { answered, type Sample, samplesOf } from './samples.ts';

export type WhereTrue =
  /** Stretches of the driver's valid range, rising; the ends belong to them. */
  | { readonly kind: 'somewhere'; readonly stretches: readonly Solution[] }
  /** Nowhere in the valid range; the nearest that it comes, null where the measure never has a value. */
  | { readonly kind: 'nowhere'; readonly best: Reached | null };

interface Condition {
  readonly assumptions: Assumptions;
  readonly path: string;
  readonly measure: MeasureId;
  /** The measure must be at least, or at most, this; where it has no value (never pays back) the condition does not hold. */
  readonly bound: 'at-least' | 'at-most';
  readonly target: number;
}

/**
 * For which values of a driver, all others as they are, a measure is good enough. The valid range is sampled as in goal seek; where
 * two neighbours differ the edge between them is halved down, so that a jump (a payback that falls back) is an edge too.
 */
export function whereTrue({ assumptions, path, measure, bound, target }: Condition): WhereTrue {
  const driver = numberDriverAt(path);
  const response = responseOf(assumptions, path, measure);
  const side = bound === 'at-least' ? 1 : -1;
  const isTrue = (result: number | null): boolean => result !== null && (result - target) * side >= 0;
  const distance: Response = (value) => {
    const result = response(value);
    return result === null ? null : result - target;
  };
  const holds = ({ result }: Sample) => result !== null && result * side >= 0;
  const samples = samplesOf(driver, distance);
  const stretches: Solution[] = [];
  let from: number | null = null;
  for (const [index, sample] of samples.entries()) {
    const before = samples[index - 1];
    const edge = (inside: Sample, outside: Sample) =>
      driver.multipleOf === undefined
        ? edgeOf(inside.value, outside.value, (value) => isTrue(response(value)))
        : inside.value;
    if (holds(sample) && from === null) from = before === undefined ? sample.value : edge(sample, before);
    if (!holds(sample) && from !== null && before !== undefined) {
      stretches.push({ from, to: edge(before, sample) });
      from = null;
    }
  }
  const last = samples.at(-1);
  if (from !== null && last !== undefined) stretches.push({ from, to: last.value });
  if (stretches.length > 0) return { kind: 'somewhere', stretches };
  const [best] = samples.filter(answered).toSorted((one, other) => (other.result - one.result) * side);
  return { kind: 'nowhere', best: best === undefined ? null : { value: best.value, result: best.result + target } };
}

/** The value furthest from `inside` towards `outside` at which it still holds. */
function edgeOf(inside: number, outside: number, holds: (value: number) => boolean): number {
  let good = inside;
  let bad = outside;
  for (let step = 0; step < 60; step++) {
    const middle = (good + bad) / 2;
    if (middle === good || middle === bad) break;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
