import { type AnyChart, isCurve, isHeatMap, isRowBars, isYearBars } from '../../views/any-chart.ts';
import { cleanText } from '../office/clean-text.ts';
import type { DeckColours } from './deck-colours.ts';
import type { NativeChart } from './native-chart.ts';
import { quarterChart } from './quarter-chart.ts';
import { rowChart } from './row-chart.ts';
import { yearChart } from './year-chart.ts';

/** Null for what no office program draws by itself: maps and curves, of which the catalogue has none. */
export function nativeChartOf(spec: AnyChart, colours: DeckColours): NativeChart | null {
  if (isHeatMap(spec) || isCurve(spec)) return null;
  if (isRowBars(spec)) return cleaned(rowChart(spec, colours));
  return cleaned(isYearBars(spec) ? yearChart(spec, colours) : quarterChart(spec, colours));
}

/** Letters of a name, and of a cell of the workbook. */
const longest = { name: 80, cell: 400 } as const;

/** Names are the user's own: what no XML can hold is left out, and what no chart has room for. */
function cleaned(chart: NativeChart): NativeChart {
  const name = (text: string) => cleanText(text, longest.name);
  // A point without words is repaired.
  const named = (text: string) => name(text) || '–';
  const cell = <Value>(value: Value) => (typeof value === 'string' ? cleanText(value, longest.cell) : value);
  const { head, rows } = chart.numbers;
  return {
    ...chart,
    unit: name(chart.unit),
    remark: name(chart.remark),
    categories: chart.categories.map(named),
    series: chart.series.map((series) => ({
      ...series,
      name: named(series.name),
      labels: series.labels.map((label) => ({
        ...label,
        text: label.text === null ? null : label.text.split('\n').map(name).join('\n'),
        quiet: name(label.quiet),
      })),
    })),
    numbers: {
      head: head.map((text) => cleanText(String(text ?? ''), longest.cell)),
      rows: rows.map((row) => row.map(cell)),
    },
  };
}
