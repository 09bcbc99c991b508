import { quartersInYear } from '../calendar.ts';
import { sum } from './net-present-value.ts';
import { zeroOf } from './tolerance.ts';

/** Quarterly rates are looked for strictly inside these: −93.75 % to +1,500 % a year. */
const lowestRate = -0.5;
const highestRate = 1;

/**
 * Every internal rate of return a year, ascending: each quarterly rate ρ strictly inside −0.5…1 at which the present value
 * Σ f(q)·(1 + ρ)^(−q) crosses zero, as (1 + ρ)⁴ − 1. Index 0 of `flows` is quarter 1; their money does not matter.
 * Touching zero without crossing is no rate. Flows that are all zero have none.
 */
export function internalRates(flows: readonly number[]): number[] {
  return periodicRates(flows).map((rate) => (1 + rate) ** quartersInYear - 1);
}

/**
 * The same per period, for flows of any spacing; index 0 is the first flow.
 * Example: −1000, 2500, −1540 has the rates 0.1 and 0.4.
 */
export function periodicRates(flows: readonly number[], lowest = lowestRate, highest = highestRate): number[] {
  const roots = toldApart(flows, crossings(flows, 1 / (1 + highest), 1 / (1 + lowest)));
  return roots.map((x) => 1 / x - 1).reverse();
}

/**
 * Where p(x) = Σ f·x^i crosses zero, lower < x < upper, ascending; x = 1/(1 + ρ) is the discount factor of a period.
 *
 * First the cheap certainty, on either side of x = 1: running totals of the flows from the first one on that change sign v
 * times bound the crossings below 1 by v, with the same parity (Descartes' rule on p(x)/(1 − x)); totals from the last one back
 * do so for those above. v = 0 is none, v = 1 is one. Otherwise intervals are halved until each is proved empty or monotonic:
 * p split into its positive and its negative terms, both of which only grow with x > 0, is bounded by their values at the ends,
 * and so is its slope. So it is too where the flows add up to nothing: the crossing is at x = 1 itself, where the signs of totals
 * and of p are those of rounding errors.
 */
function crossings(flows: readonly number[], lower: number, upper: number): number[] {
  const found: number[] = [];
  if (Math.abs(sum(flows)) <= zeroOf(flows) || lower >= 1 || upper <= 1) {
    search(flows, evaluate(flows, lower), evaluate(flows, upper), found);
    return found;
  }
  between(flows, { lower, upper: 1, signChanges: signChangesOfTotals(flows, 1) }, found);
  between(flows, { lower: 1, upper, signChanges: signChangesOfTotals(flows, -1) }, found);
  return found;
}

interface Half {
  readonly lower: number;
  readonly upper: number;
  readonly signChanges: number;
}

function between(flows: readonly number[], { lower, upper, signChanges }: Half, found: number[]): void {
  if (signChanges === 0) return;
  const low = evaluate(flows, lower);
  const high = evaluate(flows, upper);
  if (signChanges > 1) search(flows, low, high, found);
  else if (low.value * high.value < 0) found.push(rootBetween(flows, low, high));
}

/** p and p′ at x, each as its positive and its negative part. */
interface Point {
  readonly x: number;
  readonly value: number;
  readonly positive: number;
  readonly negative: number;
  readonly risingSlope: number;
  readonly fallingSlope: number;
}

function evaluate(flows: readonly number[], x: number): Point {
  let positive = 0;
  let negative = 0;
  let risingSlope = 0;
  let fallingSlope = 0;
  for (let i = flows.length - 1; i >= 0; i--) {
    const flow = flows[i] ?? 0;
    risingSlope = risingSlope * x + positive;
    fallingSlope = fallingSlope * x + negative;
    positive = positive * x + (flow > 0 ? flow : 0);
    negative = negative * x + (flow < 0 ? -flow : 0);
  }
  return { x, value: positive - negative, positive, negative, risingSlope, fallingSlope };
}

/** Below this width two crossings can't be told from none; the signs at the ends decide. */
const narrowest = 1e-13;
/** The same where p is no more than a rounding error at both ends: around a crossing where p is flat there are millions of changes of sign. */
const narrowestInNoise = 1e-6;

const isNoise = ({ value, positive, negative }: Point): boolean => Math.abs(value) <= 1e-14 * (positive + negative);

function isNarrow(low: Point, high: Point): boolean {
  const width = high.x - low.x;
  return width < narrowest || (width < narrowestInNoise && isNoise(low) && isNoise(high));
}

/** Crossings between which p never leaves the noise are one, or none where they are even in number: p has touched zero. */
function toldApart(flows: readonly number[], found: readonly number[]): number[] {
  const kept: number[] = [];
  let together: number[] = [];
  for (const [at, crossing] of found.entries()) {
    together.push(crossing);
    const next = found[at + 1];
    if (next !== undefined && isNoise(evaluate(flows, (crossing + next) / 2))) continue;
    if (together.length % 2 === 1) kept.push(...together.slice((together.length - 1) / 2, (together.length + 1) / 2));
    together = [];
  }
  return kept;
}

function search(flows: readonly number[], low: Point, high: Point, found: number[]): void {
  if (low.positive - high.negative > 0 || high.positive - low.negative < 0) return;
  const monotonic = low.risingSlope - high.fallingSlope >= 0 || high.risingSlope - low.fallingSlope <= 0;
  if (monotonic || isNarrow(low, high)) {
    if (low.value * high.value < 0) found.push(rootBetween(flows, low, high));
    return;
  }
  const middle = evaluate(flows, (low.x + high.x) / 2);
  if (middle.value !== 0) {
    search(flows, low, middle, found);
    search(flows, middle, high, found);
    return;
  }
  // The midpoint is a root to the last bit: step aside, so that each half has a sign at its end.
  const aside = Math.min(1e-9, (high.x - low.x) / 8);
  const before = evaluate(flows, middle.x - aside);
  const after = evaluate(flows, middle.x + aside);
  search(flows, low, before, found);
  if (before.value * after.value < 0) found.push(middle.x);
  search(flows, after, high, found);
}

/** Where a search for a root begins when it may: 2 % a quarter. */
const usualFactor = 1 / 1.02;

/** A step smaller than this share of x is the noise of the sum, not progress. */
const settled = 4e-15;

/** The crossing between two points of opposite sign: Newton's step while it stays inside and helps, halving where not. */
function rootBetween(flows: readonly number[], from: Point, to: Point): number {
  let below = from.x;
  let above = to.x;
  // Most programmes earn between nothing and a few per cent a quarter: begin there when that is inside.
  let x = below < usualFactor && usualFactor < above ? usualFactor : (below + above) / 2;
  for (let step = 0; step < 200; step++) {
    let value = 0;
    let slope = 0;
    for (let i = flows.length - 1; i >= 0; i--) {
      slope = slope * x + value;
      value = value * x + (flows[i] ?? 0);
    }
    if (value === 0) return x;
    if (value > 0 === to.value > 0) above = x;
    else below = x;
    const newton = x - value / slope;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= settled * x) return next;
    x = next;
  }
  return x;
}

/** Sign changes of the running totals, from the first flow on (`direction` 1) or from the last one back (−1). */
function signChangesOfTotals(flows: readonly number[], direction: 1 | -1): number {
  let total = 0;
  let positive: boolean | undefined;
  let changes = 0;
  for (let at = direction === 1 ? 0 : flows.length - 1; at >= 0 && at < flows.length; at += direction) {
    total += flows[at] ?? 0;
    if (total === 0) continue;
    if (positive !== undefined && total > 0 !== positive) changes++;
    positive = total > 0;
  }
  return changes;
}
