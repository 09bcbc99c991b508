import { periodicRates } from '../../../model/measures/internal-rate.ts';
import type { TrialMeasures } from './measures-pass.ts';
import { flow, type Rows } from './rows.ts';
import type { Terms } from './terms.ts';

/** Discount factors of a quarter at the ends of the range that rates are looked for in: ρ = 1 and ρ = −0.5. */
const lowestFactor = 0.5;
const highestFactor = 2;

/**
 * The internal rates of the flows with the terminal value at N, counted as `internalRates` does. Where the running totals prove
 * that there is at most one on either side of ρ = 0 (Descartes' rule on p(x)/(1 − x)), the signs at the ends say whether it is
 * there, and Newton's steps find it; anything else is left to the exact search. Adds the terminal value to the last flow.
 */
export function measureRates(rows: Rows, terms: Terms, measures: TrialMeasures): void {
  const { quarters } = terms;
  const end = flow + quarters;
  rows[end] = (rows[end] ?? 0) + terms.terminal;
  const forward = signChanges(rows, { first: flow + 1, last: end, growth: 1 });
  const backward = signChanges(rows, { first: end, last: flow + 1, growth: 1 });
  let sum = 0;
  for (let q = 1; q <= quarters; q++) sum += rows[flow + q] ?? 0;
  if (sum === 0 || forward > 1 || backward > 1) {
    const rates = periodicRates(Array.from(rows.subarray(flow + 1, end + 1)), ...searchedRates(rows, end, quarters));
    measures.irrCount = rates.length;
    const growth = 1 + (rates[0] ?? Number.NaN);
    measures.irr = rates.length === 1 ? growth * growth * (growth * growth) - 1 : Number.NaN;
    return;
  }
  const below = forward === 1 ? factorBelow(rows, terms, { npv: measures.npv, sum }) : Number.NaN;
  const above = backward === 1 ? factorAbove(rows, terms, sum) : Number.NaN;
  measures.irrCount = (below > 0 ? 1 : 0) + (above > 0 ? 1 : 0);
  const growth = 1 / (below > 0 ? below : above);
  measures.irr = measures.irrCount === 1 ? growth * growth * (growth * growth) - 1 : Number.NaN;
}

/** The discount factor below 1 at which the flows, whose sum is not 0, are worth nothing; NaN where it is out of range. */
function factorBelow(
  rows: Rows,
  { quarters, quarterly }: Terms,
  { npv, sum }: { readonly npv: number; readonly sum: number },
): number {
  if (presentValue(rows, quarters, lowestFactor) * sum >= 0) return Number.NaN;
  // Where the line through the present values at the discount rate and at none is zero.
  const guess = quarterly + ((1 - quarterly) * npv) / (npv - sum);
  return root(rows, quarters, { below: lowestFactor, above: 1, rises: sum > 0, guess });
}

function factorAbove(rows: Rows, { quarters }: Terms, sum: number): number {
  if (presentValue(rows, quarters, highestFactor) * sum >= 0) return Number.NaN;
  return root(rows, quarters, { below: 1, above: highestFactor, rises: sum < 0, guess: 1.01 });
}

/** Most rates of programmes lie within these a quarter: ρ = −9 % and ρ = 11 %, as discount factors. */
const usualHighest = 1.1;
const usualLowest = 0.9;

/**
 * The range that the exact search has to look in, as rates a quarter. With totals that grow by 1/s from one to the next, Descartes'
 * rule (on p(x)/(1 − x/s)) is about 0 < x < s; backward, about x > s. Where they never change sign, the search can leave that out:
 * far from x = 1 it is slow.
 */
function searchedRates(rows: Rows, end: number, quarters: number): readonly [lowest: number, highest: number] {
  const first = end - quarters + 1;
  const isNoneAbove = signChanges(rows, { first: end, last: first, growth: usualHighest }) === 0;
  const isNoneBelow = signChanges(rows, { first, last: end, growth: 1 / usualLowest }) === 0;
  return [1 / (isNoneAbove ? usualHighest : highestFactor) - 1, 1 / (isNoneBelow ? usualLowest : lowestFactor) - 1];
}

interface Totals {
  /** Members of the rows, the last one before the first where the totals run backward. */
  readonly first: number;
  readonly last: number;
  /** What a total is multiplied by before the next flow is added. */
  readonly growth: number;
}

/** Sign changes of the running totals, zeros skipped. */
function signChanges(rows: Rows, { first, last, growth }: Totals): number {
  const step = first <= last ? 1 : -1;
  let total = 0;
  let sign = 0;
  let changes = 0;
  for (let member = first; member !== last + step; member += step) {
    total = total * growth + (rows[member] ?? 0);
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
function presentValue(rows: Rows, quarters: number, x: number): number {
  let value = 0;
  for (let q = quarters; q >= 1; q--) value = value * x + (rows[flow + q] ?? 0);
  return value;
}

interface Bracket {
  readonly below: number;
  readonly above: number;
  /** Whether the value crosses zero from below. */
  readonly rises: boolean;
  readonly guess: number;
}

/** After a step below this share of x what is left is about its square. */
const settled = 3e-8;

/** The one crossing between two factors: Newton's step while it stays inside, halving where not. */
function root(rows: Rows, quarters: number, bracket: Bracket): number {
  let { below, above } = bracket;
  let x = below < bracket.guess && bracket.guess < above ? bracket.guess : (below + above) / 2;
  // One odd quarter out, then two by two: odd and even quarters are polynomials of x² and do not wait for each other.
  const first = quarters % 2 === 0 ? quarters : quarters + 1;
  rows[flow + quarters + 1] = 0;
  for (let step = 0; step < 200; step++) {
    const square = x * x;
    let odd = 0;
    let even = 0;
    let oddSlope = 0;
    let evenSlope = 0;
    for (let q = first; q >= 2; q -= 2) {
      oddSlope = oddSlope * square + odd;
      evenSlope = evenSlope * square + even;
      odd = odd * square + (rows[flow + q - 1] ?? 0);
      even = even * square + (rows[flow + q] ?? 0);
    }
    const value = odd + even * x;
    const slope = even + 2 * x * (oddSlope + evenSlope * x);
    if (value === 0) return x;
    if (value > 0 === bracket.rises) above = x;
    else below = x;
    const newton = x - value / slope;
    const isInside = newton > below && newton < above;
    const next = isInside ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= (isInside ? settled : 4e-15) * x) return next;
    x = next;
  }
  return x;
}
