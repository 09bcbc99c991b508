import { quartersInYear } from '../calendar.ts';
import { zeroOf } from './tolerance.ts';

/** Flows added up from quarter 1 on; index 0 is the end of quarter 1. `zero` is what counts as nothing among them. */
export interface RunningTotal {
  readonly totals: readonly number[];
  readonly zero: number;
}

export function runningTotal(flows: readonly number[]): RunningTotal {
  const totals: number[] = [];
  let total = 0;
  for (const flow of flows) {
    total += flow;
    totals.push(total);
  }
  return { totals, zero: zeroOf(flows) };
}

/** Years from q = 0 to where the straight line between two quarter ends crosses zero; `below` is the index of the first. */
function crossingYears(totals: readonly number[], below: number): number {
  const from = totals[below] ?? 0;
  const to = totals[below + 1] ?? 0;
  // What counts as zero may be a little below it: then the whole quarter.
  const part = Math.min(1, -from / (to - from));
  return (below + 1 + part) / quartersInYear;
}

/**
 * Durable payback, in years from q = 0: the moment from which the cumulative flow is never below zero again within the
 * horizon. 0 if it never is below, null if it is below at the end.
 */
export function paybackYears({ totals, zero }: RunningTotal): number | null {
  const lastBelow = totals.findLastIndex((total) => total < -zero);
  if (lastBelow === -1) return 0;
  if (lastBelow === totals.length - 1) return null;
  return crossingYears(totals, lastBelow);
}

/** First return to zero after having been below, in years; 0 if it never is below, null if it never returns. */
export function firstPaybackYears({ totals, zero }: RunningTotal): number | null {
  const firstBelow = totals.findIndex((total) => total < -zero);
  if (firstBelow === -1) return 0;
  for (let at = firstBelow + 1; at < totals.length; at++) {
    if ((totals[at] ?? 0) >= -zero) return crossingYears(totals, at - 1);
  }
  return null;
}

export interface PeakFunding {
  /** −min(0, lowest cumulative flow), in the flows' money. */
  readonly amount: number;
  /** First quarter at that lowest point, 0 if there is none. */
  readonly quarter: number;
}

export function peakFunding({ totals, zero }: RunningTotal): PeakFunding {
  let lowest = 0;
  let quarter = 0;
  totals.forEach((total, index) => {
    if (total < lowest - zero) {
      lowest = total;
      quarter = index + 1;
    }
  });
  return { amount: lowest === 0 ? 0 : -lowest, quarter };
}

/** Σ positive flows / −Σ negative flows; null without a negative flow. */
export function cashMultiple(flows: readonly number[]): number | null {
  const zero = zeroOf(flows);
  let positive = 0;
  let negative = 0;
  for (const flow of flows) {
    if (flow > zero) positive += flow;
    else if (flow < -zero) negative -= flow;
  }
  return negative === 0 ? null : positive / negative;
}
