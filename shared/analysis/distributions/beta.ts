import { power } from '../sampling/elementary.ts';

/** A beta distribution on 0…1: its cumulative probability and the inverse of that. */
export interface Beta {
  readonly probability: (x: number) => number;
  readonly quantile: (p: number) => number;
}

/** One of the two ends: Σ (1 − b)(2 − b)…(n − b)/n! · x^(n + a)/(n + a), the integral of t^(a−1)·(1 − t)^(b−1) from 0 to x ≤ ½. */
function integral(coefficients: Float64Array, a: number, x: number): number {
  if (x <= 0) return 0;
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n--) sum = sum * x + (coefficients[n] ?? 0);
  return sum * power(x, a);
}

function coefficientsOf(a: number, b: number): Float64Array {
  // Halves: sixty terms leave less than 2⁻⁶⁰ of the first.
  const coefficients = new Float64Array(60);
  let product = 1;
  for (let n = 0; n < coefficients.length; n++) {
    if (n > 0) product *= (n - b) / n;
    coefficients[n] = product / (n + a);
  }
  return coefficients;
}

/** Points between which the inverse begins to look. */
const cells = 1024;

/**
 * Beta(a, b), both at least 1, as PERT has them. The integral is a power series up to the middle and its mirror image beyond;
 * the two halves give the constant, so no gamma function is needed. The inverse looks in a table for the cell, then takes
 * Halley's steps that stay inside the bracket, halving where they leave it: it rises with p and always ends.
 */
export function beta(a: number, b: number): Beta {
  const left = coefficientsOf(a, b);
  const right = coefficientsOf(b, a);
  const leftHalf = integral(left, a, 0.5);
  const whole = leftHalf + integral(right, b, 0.5);
  const probability = (x: number): number => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    return x <= 0.5 ? integral(left, a, x) / whole : 1 - integral(right, b, 1 - x) / whole;
  };
  const table = Float64Array.from({ length: cells + 1 }, (_, cell) => probability(cell / cells));
  const quantile = (p: number): number => {
    if (p <= 0) return 0;
    if (p >= 1) return 1;
    let from = 0;
    let to = cells;
    while (to - from > 1) {
      const between = (from + to) >> 1;
      if ((table[between] ?? 0) <= p) from = between;
      else to = between;
    }
    let low = from / cells;
    let high = to / cells;
    const lowP = table[from] ?? 0;
    let x = low + ((high - low) * (p - lowP)) / ((table[to] ?? 1) - lowP);
    for (let step = 0; step < 60; step++) {
      const error = probability(x) - p;
      if (error > 0) high = x;
      else low = x;
      const newton = (error * whole) / (power(x, a - 1) * power(1 - x, b - 1));
      // Halley's correction, from the slope of the density: the third power of an error is left, not the second.
      const next = x - newton / (1 - (newton * ((a - 1) / x - (b - 1) / (1 - x))) / 2);
      if (!(next > low && next < high)) {
        if (Math.abs(newton) <= 1e-13 * x) return x;
        x = (low + high) / 2;
        continue;
      }
      if (Math.abs(next - x) <= 1e-6 * Math.min(x, 1 - x)) return next;
      x = next;
    }
    return x;
  };
  return { probability, quantile };
}
