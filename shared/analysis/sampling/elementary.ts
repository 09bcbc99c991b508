/**
 * Logarithm and exponential from the four operations only. Language and processor leave the last bit of `Math.log` and `Math.exp`
 * open; a draw has to be the same bytes wherever it is made.
 */

const ln2 = Math.LN2;
/** ln 2 in two parts, the first of which has zeros at its end: multiples up to 2¹¹ of it are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 1/23, 1/21, … 1/3. */
const oddInverses = Float64Array.from({ length: 11 }, (_, index) => 1 / (23 - 2 * index));

/** 1/14!, 1/13!, … 1/1!, 1. */
const inverseFactorials = Float64Array.from({ length: 15 }, (_, index) => {
  let factorial = 1;
  for (let n = 2; n <= 14 - index; n++) factorial *= n;
  return 1 / factorial;
});

/**
 * ln x of a positive number, to about one part in 10¹⁶. x = m·2^k with m around 1, ln m = 2·(s + s³/3 + s⁵/5 + …), s = (m − 1)/(m + 1).
 */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let m = x;
  let k = 0;
  while (m < 2 ** -32) {
    m *= 2 ** 32;
    k -= 32;
  }
  while (m > 2 ** 32) {
    m /= 2 ** 32;
    k += 32;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  while (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 0; n < oddInverses.length; n++) sum = (sum + (oddInverses[n] ?? 0)) * square;
  return k * ln2High + (k * ln2Low + 2 * s * sum + 2 * s);
}

/** e^x, to about one part in 10¹⁶: x = k·ln 2 + r, e^x = 2^k·(1 + r + r²/2! + …). */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x / ln2);
  const r = x - k * ln2High - k * ln2Low;
  let sum = 0;
  for (let n = 0; n < inverseFactorials.length; n++) sum = sum * r + (inverseFactorials[n] ?? 0);
  // In two steps, so that a result below the smallest normal number is still reached.
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

function powerOfTwo(k: number): number {
  let power = 1;
  for (let n = Math.abs(k); n > 0; n--) power *= 2;
  return k < 0 ? 1 / power : power;
}

/** x^y for x ≥ 0. */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exponential(y * logarithm(x));
}
