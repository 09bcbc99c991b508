import { moneyUnit } from '../../format/money.ts';
import { exportWords as words } from '../../messages/exports.ts';
import { type Period, periodTable } from '../../views/period-table.ts';
import type { ViewInput } from '../../views/view-input.ts';
import { cellOf, type ExportTable } from './export-table.ts';

/** The view *Table* with all its digits: a row for each quantity, a column for each period; shares are fractions of one. */
export function projectionTable(input: ViewInput, period: Period): ExportTable {
  const { periods, sections } = periodTable(input, period);
  const money = moneyUnit(input.money);
  return {
    head: [words.section, words.quantity, words.unit, ...periods],
    rows: sections.flatMap(({ title, rows }) =>
      rows.map(({ label, number, values }) => [
        title,
        label,
        number === 'amount' ? money : words.share,
        ...values.map(cellOf),
      ]),
    ),
  };
}
