import type { Assumptions } from '../../scenario/assumptions.ts';
import { driverAt } from '../../scenario/driver-list.ts';
import { valueAt } from '../../scenario/driver-value.ts';
import type { Uncertainty } from '../../scenario/uncertainty.ts';
import { type Truncated, truncated } from '../distributions/truncated.ts';
import { dimensionOf } from '../sampling/dimensions.ts';
import { positionsOf } from './positions.ts';

interface DrawInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
}

/** What the drivers of a scenario are in each of some trials that follow one another. */
export interface Drawn {
  /** By driver: position of each trial inside the distribution, 0…1. */
  readonly positions: readonly Float64Array[];
  /** Values, `paths.length` members a trial. */
  readonly values: Float64Array;
  /** Positions in 256ths, `paths.length` members a trial. */
  readonly parts: Uint8Array;
}

export interface Draws {
  /** Drivers that are drawn, in the order of their dimensions. */
  readonly paths: readonly string[];
  /** Trials `from` to `to` (not included). What is given may be written over by the next call. */
  readonly draw: (from: number, to: number) => Drawn;
}

/** What is kept between draws: by range of trials, what does not change when a distribution only moves. */
export type DrawMemory = Map<string, Remembered>;

interface Remembered {
  /** What the positions depend on. */
  readonly key: string;
  readonly positions: readonly Float64Array[];
  readonly parts: Uint8Array;
  readonly values: Float64Array;
  /** By driver: the standard values, and of what form they are; the distribution whose values stand in `values`. */
  readonly standards: { form: string; placed: string; readonly column: Float64Array }[];
}

/**
 * Draws from the distributions of the drivers that stand in the assumptions: a scenario that gives growth by year has no
 * `demand.growth.rate`, and what is said of that driver waits. Three steps, each of which is remembered for as long as what it
 * depends on stays: positions (seed, drivers, correlations), standard values (the shape of a distribution and where its driver's
 * range cuts it), values. Remembered or not, the numbers are the same.
 */
export function drawsOf({ assumptions, uncertainty, seed }: DrawInput, memory: DrawMemory = new Map()): Draws {
  const drawn = uncertainty.drivers
    .filter(({ path }) => valueAt(assumptions, path) !== undefined)
    .toSorted((one, other) => dimensionOf(one.path) - dimensionOf(other.path))
    .map(({ path, distribution }) => {
      const driver = driverAt(path);
      if (driver?.kind !== 'number') throw new Error(`no driver that is a number at ${path}`);
      return { path, key: JSON.stringify(distribution), distribution: truncated(distribution, driver) };
    });
  const paths = drawn.map(({ path }) => path);
  const { correlations } = uncertainty;
  const key = JSON.stringify([seed, paths, correlations.map(({ a, b, rho }) => [a, b, rho])]);
  const draw = (from: number, to: number): Drawn => {
    const place = `${from} ${to}`;
    const found = memory.get(place);
    const remembered =
      found?.key === key ? found : remember(key, positionsOf({ paths, correlations, seed, from, to }), to - from);
    memory.set(place, remembered);
    drawn.forEach((driver, index) => {
      fill(remembered, index, driver);
    });
    return remembered;
  };
  return { paths, draw };
}

function remember(key: string, positions: readonly Float64Array[], count: number): Remembered {
  const drivers = positions.length;
  const parts = new Uint8Array(count * drivers);
  positions.forEach((column, driver) => {
    for (let i = 0; i < count; i++) parts[i * drivers + driver] = Math.floor((column[i] ?? 0) * 256);
  });
  const standards = positions.map(() => ({ form: '', placed: '', column: new Float64Array(count) }));
  return { key, positions, parts, values: new Float64Array(count * drivers), standards };
}

interface DrawnDriver {
  readonly key: string;
  readonly distribution: Truncated;
}

function fill({ positions, standards, values }: Remembered, driver: number, { key, distribution }: DrawnDriver): void {
  const column = positions[driver];
  const held = standards[driver];
  if (column === undefined || held === undefined) throw new Error('positions of fewer drivers than are drawn');
  const { form, standard, placed } = distribution;
  if (held.form !== form) {
    for (let i = 0; i < column.length; i++) held.column[i] = standard(column[i] ?? 0.5);
    held.form = form;
    held.placed = '';
  }
  if (held.placed === key) return;
  const drivers = standards.length;
  for (let i = 0; i < column.length; i++) values[i * drivers + driver] = placed(held.column[i] ?? 0);
  held.placed = key;
}
