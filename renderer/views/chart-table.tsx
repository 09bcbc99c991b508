import { yearOfQuarter } from '../../app/format/quarters.ts';
import { viewWords as words } from '../../app/messages/views.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { valueText } from '../charts/layers/end-label-layer.ts';
import { DataTable } from './data-table.tsx';

/** The same chart as numbers: each line at the fiscal-year ends. */
export function ChartTable({ spec }: { readonly spec: ChartSpec }) {
  const ends = Array.from({ length: Math.floor(spec.quarters / 4) + 1 }, (_, year) => year * 4);
  const rows = spec.series.toReversed().map(({ key, label, values }) => ({
    key,
    label,
    cells: ends.map((end) => {
      const value = values[end];
      return value === null || value === undefined ? '' : valueText(spec.number, value);
    }),
  }));
  const points = new Map(spec.reported?.points.map(({ quarter, value }) => [quarter, value]));
  const actual = ends.map((end) => {
    const value = points.get(end);
    return value === undefined ? '' : valueText(spec.number, value);
  });
  if (actual.some((text) => text !== '')) rows.push({ key: 'reported', label: words.reported, cells: actual });
  const columns = ends.map((end) => yearOfQuarter(end));
  return <DataTable label={spec.title} caption={spec.summary} corner={spec.unit} columns={columns} rows={rows} />;
}
