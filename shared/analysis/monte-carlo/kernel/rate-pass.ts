import { internalRates } from '../../../model/measures/internal-rate.ts';
import type { TrialMeasures } from './measures-pass.ts';
import * as at from './rows.ts';
import type { Terms } from './terms.ts';

/** Discount factors of a quarter at the ends of the range that rates are looked for in: ρ = 1 and ρ = −0.5. */
const lowestFactor = 0.5;
const highestFactor = 2;

/**
 * The internal rates of the flows with the terminal value at N, counted as `internalRates` does. Where the running totals prove
 * that there is at most one on either side of ρ = 0 (Descartes' rule on p(x)/(1 − x)), the signs at the ends say whether it is
 * there, and Newton's steps find it; anything else is left to the exact search. Adds the terminal value to the last flow.
 */
export function measureRates(rows: at.Rows, terms: Terms, measures: TrialMeasures): void {
  const { quarters } = terms;
  const end = at.flow + quarters;
  rows[end] = (rows[end] ?? 0) + terms.terminal;
  const forward = signChanges(rows, at.flow + 1, end, 1);
  const backward = signChanges(rows, end, at.flow + 1, -1);
  let sum = 0;
  for (let q = 1; q <= quarters; q++) sum += rows[at.flow + q] ?? 0;
  if (sum === 0 || forward > 1 || backward > 1) {
    const rates = internalRates(Array.from(rows.subarray(at.flow + 1, end + 1)));
    measures.irrCount = rates.length;
    measures.irr = rates.length === 1 ? (rates[0] ?? Number.NaN) : Number.NaN;
    return;
  }
  const isBelow = forward === 1 && presentValue(rows, quarters, lowestFactor) * sum < 0;
  const isAbove = backward === 1 && presentValue(rows, quarters, highestFactor) * sum < 0;
  measures.irrCount = (isBelow ? 1 : 0) + (isAbove ? 1 : 0);
  measures.irr = Number.NaN;
  if (measures.irrCount !== 1) return;
  const growth =
    1 / (isBelow ? root(rows, quarters, lowestFactor, 1, sum > 0) : root(rows, quarters, 1, highestFactor, sum < 0));
  measures.irr = growth * growth * (growth * growth) - 1;
}

/** Sign changes of the running totals of the members `first` to `last` of the rows, zeros skipped. */
function signChanges(rows: at.Rows, first: number, last: number, step: 1 | -1): number {
  let total = 0;
  let sign = 0;
  let changes = 0;
  for (let member = first; member !== last + step; member += step) {
    total += rows[member] ?? 0;
    if (total > 0) {
      if (sign < 0) changes++;
      sign = 1;
    } else if (total < 0) {
      if (sign > 0) changes++;
      sign = -1;
    }
  }
  return changes;
}

/** Σ f(q)·x^(q − 1). */
function presentValue(rows: at.Rows, quarters: number, x: number): number {
  const { flow } = at;
  let value = 0;
  for (let q = quarters; q >= 1; q--) value = value * x + (rows[flow + q] ?? 0);
  return value;
}

/** Most programmes earn between nothing and a few per cent a quarter: where the search begins when it may. */
const usualFactor = 1 / 1.02;

/** After a step below this share of x the next would be below the noise of the sum: what is left is its square. */
const settled = 1e-9;

/** The one crossing between two factors, `rises` if it is from below: Newton's step while it stays inside, halving where not. */
function root(rows: at.Rows, quarters: number, low: number, high: number, rises: boolean): number {
  const { flow } = at;
  let below = low;
  let above = high;
  let x = below < usualFactor && usualFactor < above ? usualFactor : (below + above) / 2;
  for (let step = 0; step < 200; step++) {
    let value = 0;
    let slope = 0;
    for (let q = quarters; q >= 1; q--) {
      slope = slope * x + value;
      value = value * x + (rows[flow + q] ?? 0);
    }
    if (value === 0) return x;
    if (value > 0 === rises) above = x;
    else below = x;
    const newton = x - value / slope;
    const isInside = newton > below && newton < above;
    const next = isInside ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= (isInside ? settled : 4e-15) * x) return next;
    x = next;
  }
  return x;
}
