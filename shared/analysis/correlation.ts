/** A correlation between two drivers, by path; `rho` of the underlying normals. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  readonly rho: number;
}

/** Lower-triangular L with L·Lᵀ = the correlation matrix of `paths`; one row a driver. */
export type Cholesky = readonly Float64Array[];

export type Factored =
  | { readonly kind: 'factored'; readonly rows: Cholesky }
  /** No such normals can be: the correlation (its place in the list) from which on the others don't go together. */
  | { readonly kind: 'impossible'; readonly index: number; readonly pair: Correlation };

/** What a sum of squares may miss by, from rounding. */
const slack = 1e-9;

/**
 * The factor that turns independent normals into correlated ones. Pairs that are not named have a correlation of 0; a perfect
 * correlation (±1) is possible. Among correlations that can't hold together the one is named that comes after the longest run
 * from the start which can.
 */
export function factored(paths: readonly string[], correlations: readonly Correlation[]): Factored {
  const rows = choleskyOf(paths, correlations);
  if (rows !== null) return { kind: 'factored', rows };
  const possible = (count: number) => choleskyOf(paths, correlations.slice(0, count)) !== null;
  let index = correlations.length - 1;
  while (index > 0 && !possible(index)) index--;
  const pair = correlations[index];
  if (pair === undefined) throw new Error('no correlations at all are always possible');
  return { kind: 'impossible', index, pair };
}

function choleskyOf(paths: readonly string[], correlations: readonly Correlation[]): Cholesky | null {
  const at = new Map(paths.map((path, index) => [path, index]));
  const rows = paths.map((_, row) => {
    const values = new Float64Array(row + 1);
    values[row] = 1;
    return values;
  });
  for (const { a, b, rho } of correlations) {
    const one = at.get(a);
    const other = at.get(b);
    // A driver that is not drawn correlates with nothing.
    if (one === undefined || other === undefined || one === other) continue;
    const row = rows[Math.max(one, other)];
    if (row !== undefined) row[Math.min(one, other)] = rho;
  }
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j <= i; j++) {
      const upper = rows[j];
      if (upper === undefined) continue;
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (upper[k] ?? 0);
      if (j === i) {
        if (rest < -slack) return null;
        row[j] = rest < slack ? 0 : Math.sqrt(rest);
        continue;
      }
      const pivot = upper[j] ?? 0;
      if (pivot === 0 && Math.abs(rest) > Math.sqrt(slack)) return null;
      row[j] = pivot === 0 ? 0 : rest / pivot;
    }
  }
  return rows;
}
