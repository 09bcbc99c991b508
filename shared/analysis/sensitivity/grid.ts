import type { Assumptions } from '../../scenario/assumptions.ts';
import { withValueAt } from '../../scenario/driver-value.ts';
import { type MeasureId, measureOf } from '../measure-id.ts';
import { allowedValue, numberDriverAt, probe } from './probe.ts';

export interface Axis {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Values along it, both ends included. */
  readonly count: number;
}

export interface Grid {
  /** Values of the two drivers, rising; of a driver in whole steps each step once. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Row y, column x: `cells[row * x.length + column]`; NaN where the model has no answer or the measure none. */
  readonly cells: Float64Array;
}

interface GridInput {
  readonly assumptions: Assumptions;
  readonly x: Axis;
  readonly y: Axis;
  readonly measure: MeasureId;
}

/** A measure over any two drivers, all others as they are. */
export function grid({ assumptions, x, y, measure }: GridInput): Grid {
  const columns = valuesAlong(x);
  const rows = valuesAlong(y);
  const cells = new Float64Array(columns.length * rows.length);
  rows.forEach((row, at) => {
    const inRow = withValueAt(assumptions, y.path, row);
    columns.forEach((column, index) => {
      const projection = probe(withValueAt(inRow, x.path, column));
      cells[at * columns.length + index] = (projection && measureOf(projection, measure)) ?? Number.NaN;
    });
  });
  return { x: columns, y: rows, cells };
}

function valuesAlong({ path, low, high, count }: Axis): readonly number[] {
  const driver = numberDriverAt(path);
  const step = (high - low) / Math.max(1, count - 1);
  const values = Array.from({ length: count }, (_, index) => allowedValue(driver, low + step * index));
  return [...new Set(values)];
}
