import { barText, type RowBarsSpec } from '../../app/views/row-bars.ts';
import { DataTable } from './data-table.tsx';

/** A chart of rows as a table: each bar by what it says. */
export function RowBarsTable({ spec }: { readonly spec: RowBarsSpec }) {
  const rows = spec.rows.map(({ key, label, rank, bars }) => ({
    key,
    label,
    className: rank,
    cells: bars.map(({ words }) => barText(words)),
  }));
  return (
    <DataTable
      label={spec.title}
      caption={spec.summary}
      corner={spec.unit}
      columns={spec.columns}
      rows={rows}
      className="rows"
    />
  );
}
