import type { NumberDriver } from '../../scenario/driver-kinds.ts';
import type { Response } from './probe.ts';

export interface Sample {
  readonly value: number;
  readonly result: number | null;
}

/** A sample at which the model has an answer. */
export const answered = (sample: Sample): sample is { value: number; result: number } => sample.result !== null;

/** Samples on the slider, over the whole valid range, and towards its ends from those of the slider. */
const onSlider = 240;
const overall = 60;
const towardsEnds = 60;

/**
 * A response sampled over a driver's valid range, rising. Whole steps are all taken. Otherwise the samples are densest on the
 * slider and thin out towards the ends; turning points of the distance to 0 and edges of where there is an answer are added.
 */
export function samplesOf(driver: NumberDriver, response: Response): readonly Sample[] {
  const inRange = valuesOf(driver).map((value) => Math.min(driver.max, Math.max(driver.min, value)));
  const values = [...new Set(inRange)].sort((one, other) => one - other);
  const samples = values.map((value): Sample => ({ value, result: response(value) }));
  if (driver.multipleOf !== undefined) return samples;
  const added: Sample[] = [];
  for (const [index, sample] of samples.entries()) {
    const before = samples[index - 1];
    const after = samples[index + 1];
    if (after !== undefined && (sample.result === null) !== (after.result === null)) {
      added.push(...edgeBetween(sample, after, response));
    }
    if (before !== undefined && after !== undefined && answered(before) && answered(sample) && answered(after)) {
      if (turnsTowardsZero(before.result, sample.result, after.result)) added.push(tipOf(before, after, response));
    }
  }
  return [...samples, ...added].toSorted((one, other) => one.value - other.value);
}

function valuesOf({ min, max, slider: [low, high], multipleOf }: NumberDriver): readonly number[] {
  if (multipleOf !== undefined) {
    const first = Math.ceil(min / multipleOf);
    const count = Math.floor(max / multipleOf) - first + 1;
    return Array.from({ length: count }, (_, index) => (first + index) * multipleOf);
  }
  const between = (from: number, to: number, count: number) =>
    Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  const width = high - low;
  // Each step away from the slider is longer than the last by the same factor.
  const away = (reach: number) =>
    reach <= 0
      ? []
      : Array.from(
          { length: towardsEnds },
          (_, step) => reach * (1e-3 * Math.min(1, width / reach)) ** (step / towardsEnds),
        );
  return [
    ...between(low, high, onSlider),
    ...between(min, max, overall),
    ...away(max - high).map((distance) => high + distance),
    ...away(low - min).map((distance) => low - distance),
    min,
    max,
  ];
}

/** The last value with an answer and the first without, or the other way round, as near to each other as numbers are. */
function edgeBetween(one: Sample, other: Sample, response: Response): readonly Sample[] {
  let from = one;
  let to = other;
  for (let step = 0; step < 60; step++) {
    const value = (from.value + to.value) / 2;
    if (value === from.value || value === to.value) break;
    const middle = { value, result: response(value) };
    if ((middle.result === null) === (from.result === null)) from = middle;
    else to = middle;
  }
  return [from, to];
}

const turnsTowardsZero = (before: number, here: number, after: number): boolean =>
  before > 0 === after > 0 &&
  before > 0 === here > 0 &&
  Math.abs(here) <= Math.abs(before) &&
  Math.abs(here) <= Math.abs(after) &&
  (here !== before || here !== after);

const golden = (Math.sqrt(5) - 1) / 2;

/** Where the response comes nearest to 0, or the first place found beyond it. */
function tipOf(before: { value: number; result: number }, after: { value: number }, response: Response): Sample {
  const side = before.result > 0 ? 1 : -1;
  const height = (value: number) => (response(value) ?? Number.POSITIVE_INFINITY * side) * side;
  let low = before.value;
  let high = after.value;
  let one = high - golden * (high - low);
  let other = low + golden * (high - low);
  let atOne = height(one);
  let atOther = height(other);
  for (let step = 0; step < 50 && atOne > 0 && atOther > 0; step++) {
    if (atOne < atOther) {
      high = other;
      other = one;
      atOther = atOne;
      one = high - golden * (high - low);
      atOne = height(one);
    } else {
      low = one;
      one = other;
      atOne = atOther;
      other = low + golden * (high - low);
      atOther = height(other);
    }
  }
  const value = atOne < atOther ? one : other;
  return { value, result: response(value) };
}
