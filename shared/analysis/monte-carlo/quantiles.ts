/** Shares at which distributions are told. */
export const shownShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Quantile of values in rising order, type 7 (R, NumPy, Excel): a straight line between the two values around (n − 1)·share.
 * +∞, which stands for "never", sorts last; a quantile that touches it is +∞. NaN of no values.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const part = at - below;
  if (part === 0) return low;
  const high = sorted[below + 1] ?? Number.NaN;
  return high === Number.POSITIVE_INFINITY ? high : low + (high - low) * part;
}

/** The five shown quantiles; null is "never", or no values at all. */
export const shownQuantiles = (sorted: Float64Array): readonly (number | null)[] =>
  shownShares.map((share) => {
    const value = quantile(sorted, share);
    return Number.isFinite(value) ? value : null;
  });

/** The values that are numbers, in rising order. */
export function sortedNumbers(values: Float64Array): Float64Array {
  const numbers = values.filter((value) => !Number.isNaN(value));
  // Typed arrays sort by value, −0 before 0, and need no comparison function.
  return numbers.sort();
}

/** Mean of the lowest `share` of values; where that is no whole number of them, the next one counts with the rest. */
export function shortfall(sorted: Float64Array, share: number): number {
  const count = sorted.length * share;
  const whole = Math.floor(count);
  let sum = 0;
  for (let i = 0; i < whole; i++) sum += sorted[i] ?? 0;
  return (sum + (count - whole) * (sorted[whole] ?? 0)) / count;
}
