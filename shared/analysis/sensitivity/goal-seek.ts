import { isCapacityLimited } from '../../model/cash-flow.ts';
import type { Projection } from '../../model/project.ts';
import type { Assumptions } from '../../scenario/assumptions.ts';
import { withValueAt } from '../../scenario/driver-value.ts';
import type { MeasureId } from '../measure-id.ts';
import { numberDriverAt, probe, type Response, responseOf } from './probe.ts';
import { answered, type Sample, samplesOf } from './samples.ts';

/** Where the measure is the target: one value, or all from one to another. */
export interface Solution {
  readonly from: number;
  readonly to: number;
}

export interface Reached {
  readonly value: number;
  readonly result: number;
}

export type GoalSeek =
  | { readonly kind: 'solved'; readonly solutions: readonly Solution[] }
  /** A driver in whole steps that passes the target between two of them. */
  | { readonly kind: 'between-steps'; readonly steps: readonly Solution[] }
  /** The target is not met anywhere in the valid range; null where the measure has no value at all. */
  | {
      readonly kind: 'impossible';
      readonly least: Reached | null;
      readonly most: Reached | null;
      /** At some values of the driver the measure has no value (no payback within the horizon, a rule broken). */
      readonly hasGaps: boolean;
      /** Where it comes nearest to the target: the first quarter in which compute limits revenue, if any does. */
      readonly limitedFrom: number | null;
    };

interface GoalInput {
  readonly assumptions: Assumptions;
  readonly path: string;
  readonly measure: MeasureId;
  readonly target: number;
}

/** How near counts as met, as a share of the target or of 1. */
const near = 1e-7;

/**
 * Every value of a driver, all others as they are, at which a measure is the target, ascending. The valid range is sampled, most
 * closely where the slider is; sign changes are halved down, turning points that come near are followed to their tip, and the
 * edges beyond which there is no answer are found. Where a measure jumps over the target (a payback that falls back does) there is
 * no solution.
 */
export function goalSeek({ assumptions, path, measure, target }: GoalInput): GoalSeek {
  const driver = numberDriverAt(path);
  const response = responseOf(assumptions, path, measure);
  const distance: Response = (value) => {
    const result = response(value);
    return result === null ? null : result - target;
  };
  const samples = samplesOf(driver, distance);
  const tolerance = near * Math.max(1, Math.abs(target));
  const crossings: Solution[] = [];
  const met: Solution[] = [];
  for (const [index, sample] of samples.entries()) {
    if (sample.result !== null && Math.abs(sample.result) <= tolerance) append(met, sample.value, index, samples);
    const next = samples[index + 1];
    if (next === undefined || !crosses(sample, next, tolerance)) continue;
    if (driver.multipleOf !== undefined) crossings.push({ from: sample.value, to: next.value });
    else {
      const root = halved(distance, sample, next, tolerance);
      if (root !== null) met.push({ from: root, to: root });
    }
  }
  if (met.length > 0) return { kind: 'solved', solutions: met.toSorted((one, other) => one.from - other.from) };
  if (crossings.length > 0) return { kind: 'between-steps', steps: crossings };
  const reached = extremes(samples, target);
  const nearest = reached.least !== null && reached.least.result > target ? reached.least : reached.most;
  const there = nearest === null ? null : probe(withValueAt(assumptions, path, nearest.value));
  const hasGaps = samples.some((sample) => !answered(sample));
  return { kind: 'impossible', ...reached, hasGaps, limitedFrom: there === null ? null : firstLimitedQuarter(there) };
}

/** Neighbouring samples that meet the target are one stretch. */
function append(met: Solution[], value: number, index: number, samples: readonly Sample[]): void {
  const last = met.at(-1);
  if (last !== undefined && index > 0 && last.to === samples[index - 1]?.value) {
    met[met.length - 1] = { from: last.from, to: value };
  } else met.push({ from: value, to: value });
}

const crosses = (one: Sample, other: Sample, tolerance: number): boolean =>
  one.result !== null &&
  other.result !== null &&
  Math.abs(one.result) > tolerance &&
  Math.abs(other.result) > tolerance &&
  one.result > 0 !== other.result > 0;

/** The crossing between two samples of opposite sign; null where the measure jumps. */
function halved(distance: Response, one: Sample, other: Sample, tolerance: number): number | null {
  let { value: from } = one;
  let { value: to } = other;
  let atFrom = one.result ?? 0;
  let atTo = other.result ?? 0;
  for (let step = 0; step < 80; step++) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    const result = distance(middle);
    if (result === null) return null;
    if (result === 0) return middle;
    if (result > 0 === atTo > 0) {
      to = middle;
      atTo = result;
    } else {
      from = middle;
      atFrom = result;
    }
  }
  const best = Math.abs(atFrom) < Math.abs(atTo) ? from : to;
  return Math.min(Math.abs(atFrom), Math.abs(atTo)) <= tolerance ? best : null;
}

function firstLimitedQuarter({ plan }: Projection): number | null {
  const index = plan.revenue.findIndex((revenue, at) => isCapacityLimited(revenue, plan.demand[at] ?? 0));
  return index === -1 ? null : index + 1;
}

function extremes(samples: readonly Sample[], target: number): { least: Reached | null; most: Reached | null } {
  const sorted = samples.filter(answered).toSorted((one, other) => one.result - other.result);
  const told = (sample: { value: number; result: number } | undefined): Reached | null =>
    sample === undefined ? null : { value: sample.value, result: sample.result + target };
  return { least: told(sorted[0]), most: told(sorted.at(-1)) };
}
