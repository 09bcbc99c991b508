import { workbookWords as words } from '../../messages/workbook.ts';
import { yearStretch } from './annual-sheet.ts';
import { type Chart, type Sheet, type Stretch, text } from './book.ts';
import { incrementalName } from './incremental-sheet.ts';
import { palette } from './styles.ts';
import { columnOfQuarter, headerRow, type Places, rowOf } from './timeline.ts';

const chartsName = 'Charts';

const size = { width: 590, height: 310 };
/** Rows and columns that a chart takes. */
const [rowsHigh, columnsWide] = [17, 9];

/** Charts of the sheets' own cells, two by two: they follow what is changed. */
export function chartsSheet(places: Places): Sheet {
  const { charts } = words;
  const years = (key: string): Stretch => yearStretch(key, places.quarters);
  const quarters = (key: string): Stretch => ({
    sheet: incrementalName,
    row: key === 'name' ? headerRow : rowOf(places, incrementalName, key),
    from: columnOfQuarter(1),
    to: columnOfQuarter(places.quarters),
  });
  const place = (across: number, down: number) => ({ row: 2 + down * rowsHigh, column: across * columnsWide });
  const all: readonly Omit<Chart, 'size'>[] = [
    {
      ...charts.revenue,
      kind: 'line',
      at: place(0, 0),
      categories: years('name'),
      series: [
        { name: charts.plan, values: years('revenue'), colour: palette.accent },
        { name: charts.ai, values: years('aiRevenue'), colour: palette.ai },
        { name: charts.without, values: years('withoutRevenue'), colour: palette.without, dashed: true },
      ],
    },
    {
      ...charts.cash,
      kind: 'line',
      at: place(1, 0),
      categories: quarters('name'),
      isLong: true,
      series: [
        { name: charts.cumulative, values: quarters('cumulative'), colour: palette.accent },
        { name: charts.discounted, values: quarters('discountedTotal'), colour: palette.without, dashed: true },
      ],
    },
    {
      ...charts.capex,
      kind: 'column',
      at: place(0, 1),
      categories: years('name'),
      series: [
        { name: charts.plan, values: years('capex'), colour: palette.accent },
        { name: charts.without, values: years('withoutCapex'), colour: palette.without },
      ],
    },
    {
      ...charts.freeCash,
      kind: 'column',
      at: place(1, 1),
      categories: years('name'),
      series: [
        { name: charts.plan, values: years('freeCashFlow'), colour: palette.accent },
        { name: charts.without, values: years('withoutCash'), colour: palette.without },
      ],
    },
  ];
  return {
    name: chartsName,
    cells: [{ row: 0, column: 0, content: text(charts.title), style: 'title' }],
    widths: [9.5],
    charts: all.map((chart) => ({ ...chart, size })),
    pagesTall: 1,
  };
}
