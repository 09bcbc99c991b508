import type { Assumptions } from '../../scenario/assumptions.ts';
import { driverAt } from '../../scenario/driver-list.ts';
import { valueAt } from '../../scenario/driver-value.ts';
import type { Uncertainty } from '../../scenario/uncertainty.ts';
import { type Correlation, factored } from '../correlation.ts';
import { truncatedQuantile } from '../distributions/truncated.ts';
import { dimensionOf } from '../sampling/dimensions.ts';
import { normalProbability, normalQuantile } from '../sampling/normal.ts';
import { uniformAlong } from '../sampling/uniform.ts';

/** What the drivers of a scenario are in each trial. */
export interface Draws {
  /** Drivers that are drawn, in the order of their dimensions. */
  readonly paths: readonly string[];
  /** Fills in, by driver, the position (0…1) inside its distribution and the value there. */
  readonly draw: (trial: number, positions: Float64Array, values: Float64Array) => void;
}

interface DrawInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
}

/** Positions stay this far from 0 and 1. */
const rim = 2 ** -40;

/**
 * Draws from the distributions of the drivers that stand in the assumptions: a scenario that gives growth by year has no
 * `demand.growth.rate`, and what is said of that driver waits. Correlated drivers go through the Gaussian copula: Φ⁻¹ of their
 * scrambled points, times the Cholesky factor of the correlations, through Φ. The others are taken as they are.
 */
export function drawsOf({ assumptions, uncertainty, seed }: DrawInput): Draws {
  const drawn = uncertainty.drivers
    .filter(({ path }) => valueAt(assumptions, path) !== undefined)
    .toSorted((one, other) => dimensionOf(one.path) - dimensionOf(other.path));
  const paths = drawn.map(({ path }) => path);
  const uniforms = paths.map((path) => uniformAlong(dimensionOf(path), seed));
  const quantiles = drawn.map(({ path, distribution }) => {
    const driver = driverAt(path);
    if (driver?.kind !== 'number') throw new Error(`no driver that is a number at ${path}`);
    return truncatedQuantile(distribution, driver);
  });
  const rows = rowsOf(paths, uncertainty.correlations);
  const isNeeded = paths.map((_, driver) =>
    rows.some((row, other) => row !== null && (other === driver || row[driver])),
  );
  const normals = new Float64Array(paths.length);
  const draw = (trial: number, positions: Float64Array, values: Float64Array) => {
    for (let i = 0; i < paths.length; i++) {
      const uniform = uniforms[i]?.(trial) ?? 0.5;
      if (isNeeded[i]) normals[i] = normalQuantile(uniform);
      const row = rows[i];
      const position = row ? Math.min(1 - rim, Math.max(rim, normalProbability(product(row, normals)))) : uniform;
      positions[i] = position;
      values[i] = quantiles[i]?.(position) ?? Number.NaN;
    }
  };
  return { paths, draw };
}

/** By driver, its row of the Cholesky factor; null where no driver before it matters to it. */
function rowsOf(paths: readonly string[], correlations: readonly Correlation[]): readonly (Float64Array | null)[] {
  const result = factored(paths, correlations);
  if (result.kind === 'impossible') throw new Error('correlations that can’t go together were not refused');
  return result.rows.map((row, driver) => (row.some((factor, before) => before < driver && factor !== 0) ? row : null));
}

function product(row: Float64Array, normals: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += (row[j] ?? 0) * (normals[j] ?? 0);
  return sum;
}
