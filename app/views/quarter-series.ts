import { isCapacityLimited } from '../../shared/model/cash-flow.ts';
import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { quarterName } from '../format/quarters.ts';
import { viewWords } from '../messages/views.ts';
import type { QuarterValues, Span } from './chart-spec.ts';

/**
 * Sums of the last four quarters at q = 0…N, so that the value at a year's end is the fiscal year's. `before` holds the four
 * quarters to the baseline; without it the first three sums are not known.
 */
export function trailingYear(flow: readonly number[], before?: readonly number[]): QuarterValues {
  const all = [...(before ?? [null, null, null, null]), ...flow];
  return all.slice(3).map((_, index) => {
    const four = all.slice(index, index + 4);
    return four.some((value) => value === null) ? null : four.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
}

/** Running total from 0 at the baseline. */
export function cumulativeFromZero(flow: readonly number[]): number[] {
  const totals = [0];
  for (const amount of flow) totals.push((totals.at(-1) ?? 0) + amount);
  return totals;
}

/** Nothing at the baseline, then quarter by quarter. */
export const fromFirstQuarter = (values: readonly number[]): QuarterValues => [null, ...values];

export const reportedAiRevenue = ({ baseline }: Assumptions): readonly number[] =>
  baseline.cloudRevenue.map((revenue) => revenue * baseline.aiShare);

export const scaled = (values: QuarterValues, scale: (value: number) => number): QuarterValues =>
  values.map((value) => (value === null ? null : scale(value)));

export const lastOf = (values: QuarterValues): number => values.at(-1) ?? 0;

/** Capacity-limited quarters of a chart: each run, and the words for all of them where there are several. */
export function limitedIn(projection: Projection): { readonly shaded: Span[]; readonly shadedTogether?: string } {
  const shaded = limitedSpans(projection, viewWords.limited);
  if (shaded.length < 2) return { shaded };
  const quarters = shaded.reduce((sum, { from, to }) => sum + to - from, 0);
  return { shaded, shadedTogether: viewWords.limitedTimes(quarters, shaded.length) };
}

/** Runs of capacity-limited quarters, each from the end of the quarter before it. */
export function limitedSpans(
  { plan, quarters }: Projection,
  words: (from: string, to: string | null) => string,
): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (let q = 1; q <= quarters + 1; q++) {
    const limited = q <= quarters && isCapacityLimited(plan.revenue[q - 1] ?? 0, plan.demand[q - 1] ?? 0);
    if (limited && from === null) from = q;
    if (!limited && from !== null) {
      const until = q - 1 === quarters ? null : quarterName(q - 1);
      spans.push({ from: from - 1, to: q - 1, label: words(quarterName(from), until) });
      from = null;
    }
  }
  return spans;
}
