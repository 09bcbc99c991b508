import { type Correlation, factored } from '../correlation.ts';
import { dimensionOf } from '../sampling/dimensions.ts';
import { normalProbability, normalQuantile } from '../sampling/normal.ts';
import { uniformsAlong } from '../sampling/uniform.ts';

interface PositionInput {
  readonly paths: readonly string[];
  readonly correlations: readonly Correlation[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Positions stay this far from 0 and 1. */
const rim = 2 ** -40;

/**
 * Where each driver stands in its distribution, 0…1, in trials `from` to `to` (not included); one column a driver. Correlated
 * drivers go through the Gaussian copula: Φ⁻¹ of their scrambled points, times the Cholesky factor of the correlations, through
 * Φ. The others are taken as they are.
 */
export function positionsOf({ paths, correlations, seed, from, to }: PositionInput): readonly Float64Array[] {
  const columns = paths.map((path) => uniformsAlong(dimensionOf(path), seed, { from, to }));
  const rows = rowsOf(paths, correlations);
  const normals = columns.map((column, driver) =>
    rows.some((row, other) => row !== null && (other === driver || row[driver])) ? column.map(normalQuantile) : null,
  );
  rows.forEach((row, driver) => {
    const column = columns[driver];
    if (row === null || column === undefined) return;
    column.fill(0);
    row.forEach((factor, before) => {
      const normal = normals[before];
      if (factor === 0 || !normal) return;
      for (let i = 0; i < column.length; i++) column[i] = (column[i] ?? 0) + factor * (normal[i] ?? 0);
    });
    for (let i = 0; i < column.length; i++) {
      column[i] = Math.min(1 - rim, Math.max(rim, normalProbability(column[i] ?? 0)));
    }
  });
  return columns;
}

/** By driver, its row of the Cholesky factor; null where no driver before it matters to it. */
function rowsOf(paths: readonly string[], correlations: readonly Correlation[]): readonly (Float64Array | null)[] {
  const result = factored(paths, correlations);
  if (result.kind === 'impossible') throw new Error('correlations that can’t go together were not refused');
  return result.rows.map((row, driver) => (row.some((factor, before) => before < driver && factor !== 0) ? row : null));
}
