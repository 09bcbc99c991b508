import { workbookWords as words } from '../../messages/workbook.ts';
import { yearStretch } from './annual-sheet.ts';
import type { Chart } from './book.ts';
import { incrementalName } from './incremental-sheet.ts';
import { palette } from './styles.ts';
import { columnOfQuarter, headerRow, type Places, rowOf } from './timeline.ts';

const size = { width: 900, height: 330 };

/** Charts of the sheets' own cells: they follow what is changed. */
export const chartsOf = (quarters: number, fromRow: number, places: Places): readonly Chart[] => {
  const categories = yearStretch('name', quarters);
  const ofYears = (key: string) => yearStretch(key, quarters);
  const ofQuarters = (key: string) => ({
    sheet: incrementalName,
    row: key === 'name' ? headerRow : rowOf(places, incrementalName, key),
    from: columnOfQuarter(1),
    to: columnOfQuarter(quarters),
  });
  const at = (index: number) => ({ row: fromRow + index * 18, column: 0 });
  return [
    {
      ...words.charts.revenue,
      kind: 'line',
      at: at(0),
      size,
      unit: words.rmbBn,
      categories,
      series: [
        { name: words.charts.plan, values: ofYears('revenue'), colour: palette.accent },
        { name: words.charts.ai, values: ofYears('aiRevenue'), colour: palette.ai },
        { name: words.charts.without, values: ofYears('withoutRevenue'), colour: palette.without, dashed: true },
      ],
    },
    {
      ...words.charts.cash,
      kind: 'line',
      at: at(1),
      size,
      unit: words.rmbBn,
      categories: ofQuarters('name'),
      series: [
        { name: words.charts.cumulative, values: ofQuarters('cumulative'), colour: palette.accent },
        { name: words.charts.discounted, values: ofQuarters('discountedTotal'), colour: palette.without, dashed: true },
      ],
    },
    {
      ...words.charts.capex,
      kind: 'column',
      at: at(2),
      size,
      unit: words.rmbBn,
      categories,
      series: [
        { name: words.charts.plan, values: ofYears('capex'), colour: palette.accent },
        { name: words.charts.without, values: ofYears('withoutCapex'), colour: palette.without },
      ],
    },
  ];
};
