import { fiscalYearOf } from '../../../shared/model/calendar.ts';
import { yearName } from '../../format/quarters.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { addressOf } from './addresses.ts';
import { blank, type Cell, formula, number, type Sheet, type Stretch, text } from './book.ts';
import type { Look, NumberFormat, StyleName } from './styles.ts';
import { filled, type Places, type Row } from './timeline.ts';

const annualName = 'Annual';

interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly look: Look;
  readonly format: Row['format'];
  /** `{year}` is the number of the fiscal year counted from 1, `{own:key}` this column of another row, `{before:key}` the column before. */
  readonly formula: string;
  /** In the column before the first year: the reported one. */
  readonly opening?: string;
}

const firstRow = 6;
/** Column of the reported year; the first fiscal year follows. */
const openingColumn = 2;

const flow = (row: string): string => `SUMIFS({${row}:all},{Plan.q:all},">"&({year}-1)*4,{Plan.q:all},"<="&{year}*4)`;
const atEnd = (row: string): string => `INDEX({${row}:all},{year}*4)`;

const line = (
  key: string,
  label: string,
  rule: string,
  more: Partial<Pick<YearRow, 'unit' | 'look' | 'format' | 'opening'>> = {},
): YearRow => ({ key, label, unit: words.rmbBn, look: 'plain', format: 'amount', formula: rule, ...more });

const percent = (unit: string) => ({ unit, format: 'percent' as const });
const total = { look: 'total' as const };
const part = { look: 'part' as const };

const sections = (): readonly { readonly title: string; readonly rows: readonly YearRow[] }[] => [
  {
    title: words.cases.plan,
    rows: [
      line('revenue', words.rows.revenue, flow('Plan.revenue'), { ...total, opening: 'reported_year' }),
      line('aiRevenue', words.rows.aiRevenue, flow('Plan.aiRevenue'), part),
      line('coreRevenue', words.rows.coreRevenue, flow('Plan.coreRevenue'), part),
      line(
        'growth',
        words.rows.revenueGrowth,
        'IF({before:revenue}>0,{own:revenue}/{before:revenue}-1,0)',
        percent(words.aYear),
      ),
      line('ebitda', words.rows.ebitda, flow('Plan.ebitda'), total),
      line('ebita', words.rows.ebita, flow('Plan.ebita')),
      line(
        'margin',
        words.rows.ebitdaMargin,
        'IF({own:revenue}>0,{own:ebitda}/{own:revenue},0)',
        percent(words.ofRevenue),
      ),
      line('tax', words.rows.tax, flow('Plan.tax')),
      line('capex', words.rows.capex, flow('Plan.capex')),
      line('freeCashFlow', words.rows.freeCashFlow, flow('Plan.freeCashFlow'), total),
      line('stock', words.rows.computeStock, atEnd('Plan.computeStock')),
      line('utilisation', words.rows.utilisation, atEnd('Plan.utilisation'), percent(words.ofCompute)),
    ],
  },
  {
    title: words.cases.counterfactual,
    rows: [
      line('withoutRevenue', words.rows.revenue, flow('Counterfactual.revenue'), {
        ...total,
        opening: 'reported_year',
      }),
      line('withoutEbitda', words.rows.ebitda, flow('Counterfactual.ebitda')),
      line('withoutCapex', words.rows.capex, flow('Counterfactual.capex')),
      line('withoutCash', words.rows.freeCashFlow, flow('Counterfactual.freeCashFlow'), total),
    ],
  },
  {
    title: words.cases.increment,
    rows: [
      line('incremental', words.rows.incremental, flow('Incremental.incremental'), total),
      line('cumulative', words.rows.cumulative, '{before:cumulative}+{own:incremental}', total),
      line('profit', words.rows.profitAfterTax, `${flow('Incremental.ebita')}*(1-economics_tax_rate)`),
      line('capital', words.rows.investedCapital, atEnd('Incremental.investedCapital')),
      line(
        'roic',
        words.rows.roic,
        'IF(({before:capital}+{own:capital})/2>1E-9*MAX(MAX({Incremental.investedCapital:all}),-MIN({Incremental.investedCapital:all})),{own:profit}/(({before:capital}+{own:capital})/2),"–")',
        percent(words.aYear),
      ),
    ],
  },
];

function rowsPlaced(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let row = firstRow;
  for (const { rows } of sections()) {
    row++;
    for (const { key } of rows) found.set(key, row++);
    row++;
  }
  return found;
}

const places = rowsPlaced();
const rowOf = (key: string): number => {
  const row = places.get(key);
  if (row === undefined) throw new Error(`no row ${key} by year`);
  return row;
};

/** Cells of a row by year, for charts. */
export const yearStretch = (key: string, quarters: number): Stretch => ({
  sheet: annualName,
  row: key === 'name' ? 3 : rowOf(key),
  from: openingColumn + 1,
  to: openingColumn + Math.floor(quarters / 4),
});

/** The same by fiscal year, whole ones only: sums of flows, and what stands at the year's end. */
export function annualSheet(all: Places): Sheet {
  const years = Math.floor(all.quarters / 4);
  const cells: Cell[] = [
    { row: 0, column: 0, content: text(words.annual.title), style: 'title' },
    { row: 1, column: 0, content: text(words.annual.about), style: 'subtitle' },
    { row: 3, column: 0, content: text(words.amountsInYear), style: 'headingLeft' },
    { row: 3, column: 1, content: text(''), style: 'headingLeft' },
    { row: 4, column: 0, content: text(words.yearNumber), style: 'note' },
  ];
  for (let year = 0; year <= years; year++) {
    const column = openingColumn + year;
    cells.push({ row: 3, column, content: text(yearName(fiscalYearOf(1) - 1 + year)), style: 'heading' });
    cells.push({ row: 4, column, content: number(year), style: year === 0 ? 'reported count' : 'note count' });
  }
  for (const { title, rows } of sections()) {
    const at = rowOf(rows[0]?.key ?? '') - 1;
    for (let column = 0; column <= openingColumn + years; column++) {
      cells.push({ row: at, column, content: column === 0 ? text(title) : blank, style: 'section' });
    }
    for (const row of rows) cells.push(...yearCells(row, years, all));
  }
  return {
    name: annualName,
    cells,
    widths: [34, 12, 10.5],
    freeze: { row: 5, column: 2 },
    repeat: { lastRow: 4, lastColumn: 1 },
  };
}

function yearCells(
  { key, label, unit, look, format, formula: rule, opening }: YearRow,
  years: number,
  all: Places,
): readonly Cell[] {
  const row = rowOf(key);
  const styled = (of: Look): StyleName => `${of} ${format as NumberFormat}`;
  const cells: Cell[] = [
    { row, column: 0, content: text(label), style: look === 'plain' ? 'label' : look },
    { row, column: 1, content: text(unit), style: look === 'total' ? 'unitOfTotal' : 'unit' },
  ];
  cells.push(
    opening === undefined
      ? { row, column: openingColumn, content: blank, style: look === 'total' ? 'total' : 'label' }
      : { row, column: openingColumn, content: formula(opening), style: styled('reported') },
  );
  for (let year = 1; year <= years; year++) {
    const column = openingColumn + year;
    const here = rule
      .replaceAll(/\{own:(\w+)\}/g, (_, other) => addressOf(rowOf(other), column))
      .replaceAll(/\{before:(\w+)\}/g, (_, other) => addressOf(rowOf(other), column - 1))
      .replaceAll('{year}', addressOf(4, column).replace(/(\d+)$/, '$$$1'));
    cells.push({ row, column, content: formula(filled(here, all, { sheet: annualName })), style: styled(look) });
  }
  return cells;
}
