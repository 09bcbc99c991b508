import { shortest } from '../../../app/format/numbers.ts';
import type { PlottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import type { HeatMapSpec } from '../../../app/views/sensitivity/heat-map.ts';
import { DataTable } from '../data-table.tsx';

/** Every so many cells of the map stand in the table. */
const every = 4;

/** The map as numbers: each fourth row and column, the highest row on top as in the map. */
export function GridTable({ spec, measure }: { readonly spec: HeatMapSpec; readonly measure: PlottedMeasure }) {
  const { x, y, cells } = spec;
  const pick = (count: number) => Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
  const columns = pick(x.values.length);
  const text = (row: number, column: number) => {
    const value = cells[row * x.values.length + column] ?? Number.NaN;
    return Number.isNaN(value) ? measure.none : shortest(value, measure.places);
  };
  const rows = pick(y.values.length)
    .toReversed()
    .map((row) => ({
      key: String(row),
      label: shortest(y.values[row] ?? 0, 2),
      cells: columns.map((column) => text(row, column)),
    }));
  return (
    <DataTable
      label={spec.title}
      caption={`${spec.summary} ${y.title} ↓ ${x.title} →`}
      corner={measure.unit}
      columns={columns.map((column) => shortest(x.values[column] ?? 0, 2))}
      rows={rows}
    />
  );
}
