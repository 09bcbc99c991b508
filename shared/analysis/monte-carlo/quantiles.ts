/** Shares at which distributions are told. */
export const shownShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Quantiles of values, type 7 (R, NumPy, Excel): a straight line between the two values around (n − 1)·share in rising order.
 * NaNs count for nothing. +∞, which stands for "never", is last; a quantile that touches it is +∞. NaN of no values.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): readonly number[] {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  const ranks = shares.flatMap((share) => {
    const below = Math.floor((count - 1) * share);
    return [below, Math.min(below + 1, count - 1)];
  });
  const found = valuesAtRanks(values, ranks);
  return shares.map((share, index) => {
    if (count === 0) return Number.NaN;
    const at = (count - 1) * share;
    const part = at - Math.floor(at);
    const low = found[2 * index] ?? Number.NaN;
    const high = found[2 * index + 1] ?? Number.NaN;
    if (part === 0) return low;
    return high === Number.POSITIVE_INFINITY ? high : low + (high - low) * part;
  });
}

/** The five shown quantiles; null is "never", or no values at all. */
export const shownQuantiles = (values: Float64Array): readonly (number | null)[] =>
  quantilesOf(values, shownShares).map((value) => (Number.isFinite(value) ? value : null));

/** Mean of the lowest `share` of the values that are numbers; where that is no whole number of them, the next one counts with the rest. */
export function shortfall(values: Float64Array, share: number): number {
  let all = 0;
  for (const value of values) if (!Number.isNaN(value)) all++;
  const count = all * share;
  const whole = Math.floor(count);
  const [bound = Number.NaN] = valuesAtRanks(values, [Math.min(whole, all - 1)]);
  const lowest = values.filter((value) => value <= bound).sort();
  let sum = 0;
  for (let i = 0; i < whole; i++) sum += lowest[i] ?? 0;
  return (sum + (count - whole) * (lowest[whole] ?? 0)) / count;
}

/** Classes that values are counted in. */
const classes = 2048;
/** So few are sorted at once. */
const few = 64;

/**
 * The values that stand at these places (from 0) in rising order, NaNs aside: the very numbers that sorting would put there. Values
 * are counted in classes of equal width from the least to the greatest; only the classes that hold a place that is asked for are
 * looked into, in the same way, until few are left or all are equal. +∞ has no class: it stands after the others.
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let finite = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!(value < Number.POSITIVE_INFINITY)) continue;
    finite++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const beyond = (rank: number) => (rank < finite ? undefined : Number.POSITIVE_INFINITY);
  if (least === most) return ranks.map((rank) => beyond(rank) ?? least);
  const scale = (classes - 1) / (most - least);
  if (finite <= few || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    const sorted = values.filter((value) => value < Number.POSITIVE_INFINITY).sort();
    return ranks.map((rank) => beyond(rank) ?? sorted[rank] ?? Number.NaN);
  }
  const counts = new Int32Array(classes);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!(value < Number.POSITIVE_INFINITY)) continue;
    const index = ((value - least) * scale) | 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const wanted = classesOf(ranks, counts);
  collect(values, { least, scale }, wanted);
  return ranks.map((rank) => {
    const known = beyond(rank);
    if (known !== undefined) return known;
    const held = wanted.find(({ before, members }) => rank >= before && rank < before + members.length);
    if (held === undefined) return Number.NaN;
    return valuesAtRanks(held.members, [rank - held.before])[0] ?? Number.NaN;
  });
}

/** A class that holds a place which is asked for: its number, how many values stand before it, its own. */
interface Class {
  readonly index: number;
  readonly before: number;
  readonly members: Float64Array;
  filled: number;
}

function classesOf(ranks: readonly number[], counts: Int32Array): readonly Class[] {
  const found: Class[] = [];
  let before = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    if (count > 0 && ranks.some((rank) => rank >= before && rank < before + count)) {
      found.push({ index, before, members: new Float64Array(count), filled: 0 });
    }
    before += count;
  }
  return found;
}

function collect(values: Float64Array, { least, scale }: { least: number; scale: number }, wanted: readonly Class[]) {
  const places = new Int32Array(classes);
  wanted.forEach(({ index }, place) => {
    places[index] = place + 1;
  });
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!(value < Number.POSITIVE_INFINITY)) continue;
    const place = places[((value - least) * scale) | 0] ?? 0;
    if (place === 0) continue;
    const held = wanted[place - 1];
    if (held !== undefined) held.members[held.filled++] = value;
  }
}
