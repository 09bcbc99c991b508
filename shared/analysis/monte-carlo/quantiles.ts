/** Shares at which distributions are told. */
export const shownShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Quantiles of values, type 7 (R, NumPy, Excel): a straight line between the two values around (n − 1)·share in rising order. NaNs count for nothing. +∞, which stands for "never", is last; a quantile that touches it is +∞. NaN of no values.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): readonly number[] {
  const extent = extentOf(values);
  const last = extent.numbers - 1;
  if (last < 0) return shares.map(() => Number.NaN);
  const below = shares.map((share) => Math.floor(last * share));
  const ranks = [...new Set(below.flatMap((rank) => [rank, Math.min(rank + 1, last)]))].sort(
    (one, other) => one - other,
  );
  const found = valuesAtRanks(values, ranks, extent);
  const at = (rank: number) => found[ranks.indexOf(rank)] ?? Number.NaN;
  return shares.map((share, index) => {
    const rank = below[index] ?? 0;
    const part = last * share - rank;
    const low = at(rank);
    if (part === 0) return low;
    const high = at(rank + 1);
    return high === Number.POSITIVE_INFINITY ? high : low + (high - low) * part;
  });
}

/** The five shown quantiles; null is "never", or no values at all. */
export const shownQuantiles = (values: Float64Array): readonly (number | null)[] =>
  quantilesOf(values, shownShares).map((value) => (Number.isFinite(value) ? value : null));

/** Mean of the lowest `share` of the values that are numbers; where that is no whole number of them, the next one counts with the rest. */
export function shortfall(values: Float64Array, share: number): number {
  const { numbers: all } = extentOf(values);
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

/** How far values reach: the least and the greatest below +∞, how many those are, and how many there are with +∞. */
interface Extent {
  readonly least: number;
  readonly most: number;
  readonly finite: number;
  readonly numbers: number;
}

function extentOf(values: Float64Array): Extent {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let finite = 0;
  let never = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < Number.POSITIVE_INFINITY) {
      finite++;
      if (value < least) least = value;
      if (value > most) most = value;
    } else if (value === Number.POSITIVE_INFINITY) never++;
  }
  return { least, most, finite, numbers: finite + never };
}

/**
 * The values that stand at these places (from 0, in rising order) when the values are in rising order, NaNs aside: the very numbers
 * that sorting would put there. Values are counted in classes of equal width from the least to the greatest; only the classes that
 * hold a place which is asked for are looked into, in the same way, until few are left or all are equal. +∞ has no class: it
 * stands after the others.
 */
function valuesAtRanks(
  values: Float64Array,
  ranks: readonly number[],
  { least, most, finite }: Extent = extentOf(values),
): readonly number[] {
  const asked = ranks.filter((rank) => rank < finite);
  const never = ranks.slice(asked.length).map(() => Number.POSITIVE_INFINITY);
  if (least === most) return [...asked.map(() => least), ...never];
  const scale = (classes - 1) / (most - least);
  if (finite <= few || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    const sorted = values.slice().sort();
    return [...asked.map((rank) => sorted[rank] ?? Number.NaN), ...never];
  }
  return [...askedIn(values, { least, scale }, asked), ...never];
}

/** How values are put into classes: value → ⌊(value − least)·scale⌋, which never falls where the value rises. */
interface Division {
  readonly least: number;
  readonly scale: number;
}

function askedIn(values: Float64Array, { least, scale }: Division, ranks: readonly number[]): readonly number[] {
  const counts = new Int32Array(classes + 1);
  const classOf = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const index = value < Number.POSITIVE_INFINITY ? ((value - least) * scale) | 0 : classes;
    classOf[i] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const wanted = wantedOf(ranks, counts);
  // Of each class, the place of its next member among those held; 0 is a class that nothing asks for.
  const next = new Int32Array(classes + 1);
  let room = 1;
  for (const { index, count } of wanted) {
    next[index] = room;
    room += count;
  }
  const held = new Float64Array(room);
  for (let i = 0; i < values.length; i++) {
    const index = classOf[i] ?? classes;
    const place = next[index] ?? 0;
    if (place === 0) continue;
    held[place] = values[i] ?? 0;
    next[index] = place + 1;
  }
  let first = 1;
  return wanted.flatMap(({ count, inside }) => {
    const members = held.subarray(first, first + count);
    first += count;
    return valuesAtRanks(members, inside);
  });
}

/** A class that holds places which are asked for: its number, its members, and the places among them. */
interface Wanted {
  readonly index: number;
  readonly count: number;
  readonly inside: readonly number[];
}

function wantedOf(ranks: readonly number[], counts: Int32Array): readonly Wanted[] {
  const wanted: Wanted[] = [];
  let before = 0;
  let at = 0;
  for (let index = 0; index < classes && at < ranks.length; index++) {
    const count = counts[index] ?? 0;
    if ((ranks[at] ?? 0) < before + count) {
      const inside: number[] = [];
      while (at < ranks.length && (ranks[at] ?? 0) < before + count) inside.push((ranks[at++] ?? 0) - before);
      wanted.push({ index, count, inside });
    }
    before += count;
  }
  return wanted;
}
