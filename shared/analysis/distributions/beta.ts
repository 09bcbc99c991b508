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

/** Cells of x that the inverse looks in. */
const cells = 512;

/**
 * Beta(a, b), both at least 1, as PERT has them. The integral is a power series up to the middle and its mirror image beyond;
 * the two halves give the constant, so no gamma function is needed. The inverse is a polynomial of its own in each cell, but for
 * cells by the ends where that is not exact to about 10⁻¹³: there it is searched.
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
  const density = (x: number): number => (power(x, a - 1) * power(1 - x, b - 1)) / whole;
  /** Slope of the density over the density. */
  const bend = (x: number): number => (a - 1) / x - (b - 1) / (1 - x);
  const curve: Curve = { probability, density, bend };
  const table = Float64Array.from({ length: cells + 1 }, (_, cell) => probability(cell / cells));
  const polynomials = inverseByCell(curve, table);
  // Where to begin to look for the cell of p: the cell of the next smaller multiple of 1/cells.
  const guide = new Int32Array(cells + 1);
  for (let step = 0, cell = 0; step <= cells; step++) {
    while (cell < cells - 1 && (table[cell + 1] ?? 1) <= step / cells) cell++;
    guide[step] = cell;
  }
  const quantile = (p: number): number => {
    if (p <= 0) return 0;
    if (p >= 1) return 1;
    let cell = guide[Math.floor(p * cells)] ?? 0;
    while (cell < cells - 1 && (table[cell + 1] ?? 1) <= p) cell++;
    const from = table[cell] ?? 0;
    const part = (p - from) / ((table[cell + 1] ?? 1) - from);
    const at = cell * terms;
    if (Number.isNaN(polynomials[at] ?? Number.NaN)) return searched(curve, p, cell / cells, part);
    let x = 0;
    for (let term = terms - 1; term >= 0; term--) x = x * part + (polynomials[at + term] ?? 0);
    return x;
  };
  return { probability, quantile };
}

interface Curve {
  readonly probability: (x: number) => number;
  readonly density: (x: number) => number;
  readonly bend: (x: number) => number;
}

/** Of a polynomial of the fifth degree. */
const terms = 6;

/**
 * By cell, x as a polynomial of the part of the cell's probability: value, slope 1/f and second derivative −f′/f³ as the inverse has
 * them at both ends. NaN where that misses p in the cell by more than its rounding error.
 */
function inverseByCell(curve: Curve, table: Float64Array): Float64Array {
  const polynomials = new Float64Array(terms * cells).fill(Number.NaN);
  for (let cell = 1; cell < cells - 1; cell++) {
    const low = cell / cells;
    const high = (cell + 1) / cells;
    const from = table[cell] ?? 0;
    const height = (table[cell + 1] ?? 1) - from;
    const slope = height / curve.density(low);
    const halfBend = (-curve.bend(low) * slope * slope) / 2;
    const endSlope = height / curve.density(high);
    const endBend = -curve.bend(high) * endSlope * endSlope;
    const rest = high - low - slope - halfBend;
    const restSlope = endSlope - slope - 2 * halfBend;
    const restBend = endBend - 2 * halfBend;
    const third = 10 * rest - 4 * restSlope + restBend / 2;
    const fourth = -15 * rest + 7 * restSlope - restBend;
    const fifth = 6 * rest - 3 * restSlope + restBend / 2;
    const middle = low + (slope + (halfBend + (third + (fourth + fifth / 2) / 2) / 2) / 2) / 2;
    const p = from + height / 2;
    const allowed = 1e-13 * Math.min(p, 1 - p) + 4e-16;
    if (!(Math.abs(curve.probability(middle) - p) <= allowed)) continue;
    polynomials.set([low, slope, halfBend, third, fourth, fifth], cell * terms);
  }
  return polynomials;
}

/** Halley's steps that stay inside the cell, halving where they leave it: it rises with p and always ends. */
function searched({ probability, density, bend }: Curve, p: number, from: number, part: number): number {
  let low = from;
  let high = from + 1 / cells;
  let x = low + (high - low) * part;
  for (let step = 0; step < 60; step++) {
    const error = probability(x) - p;
    if (error > 0) high = x;
    else low = x;
    const newton = error / density(x);
    // Halley's correction, from the slope of the density: the third power of an error is left, not the second.
    const next = x - newton / (1 - (newton * bend(x)) / 2);
    if (!(next > low && next < high)) {
      if (Math.abs(newton) <= 1e-13 * x) return x;
      x = (low + high) / 2;
      continue;
    }
    if (Math.abs(next - x) <= 1e-6 * Math.min(x, 1 - x)) return next;
    x = next;
  }
  return x;
}
