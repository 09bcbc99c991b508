/** Most groups that a driver's distribution is cut into, each with as many trials. */
const mostGroups = 32;
const trialsInGroup = 64;

interface SharesInput {
  readonly paths: readonly string[];
  /** 256ths of each driver's distribution, `paths.length` members a trial. */
  readonly positions: Uint8Array;
  /** What is to be explained; trials that are NaN count for nothing. */
  readonly values: Float64Array;
}

/**
 * First-order index of each driver: the share of the variance of `values` that the driver explains alone,
 * Var(E[Y | X])/Var(Y), 0 to 1. Trials are grouped by where the driver stood in its distribution; the share is
 * 1 − (mean square within groups)/(mean square of all), each over its degrees of freedom, so that chance alone explains nothing.
 * Of correlated drivers each also explains what it shares with the other: their shares overlap and may add up to more than 1.
 */
export function varianceShares({ paths, positions, values }: SharesInput): Readonly<Record<string, number>> {
  let count = 0;
  let sum = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const value = values[trial] ?? 0;
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const value = (values[trial] ?? 0) - mean;
    if (!Number.isNaN(value)) squares += value * value;
  }
  let bits = Math.log2(mostGroups);
  while (bits > 1 && count / 2 ** bits < trialsInGroup) bits--;
  const shares: Record<string, number> = {};
  paths.forEach((path, driver) => {
    const sums = new Float64Array(2 ** bits);
    const counts = new Float64Array(2 ** bits);
    for (let trial = 0; trial < values.length; trial++) {
      const value = (values[trial] ?? 0) - mean;
      if (Number.isNaN(value)) continue;
      const group = (positions[trial * paths.length + driver] ?? 0) >> (8 - bits);
      sums[group] = (sums[group] ?? 0) + value;
      counts[group] = (counts[group] ?? 0) + 1;
    }
    let between = 0;
    let filled = 0;
    for (let group = 0; group < sums.length; group++) {
      const members = counts[group] ?? 0;
      if (members === 0) continue;
      filled++;
      between += (sums[group] ?? 0) ** 2 / members;
    }
    const within = (squares - between) / (count - filled);
    const share = 1 - within / (squares / (count - 1));
    shares[path] = squares > 0 && count > filled ? Math.min(1, Math.max(0, share)) : 0;
  });
  return shares;
}
