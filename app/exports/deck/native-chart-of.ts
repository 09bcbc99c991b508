import { type AnyChart, isCurve, isHeatMap, isRowBars, isYearBars } from '../../views/any-chart.ts';
import type { DeckColours } from './deck-colours.ts';
import type { NativeChart } from './native-chart.ts';
import { quarterChart } from './quarter-chart.ts';
import { rowChart } from './row-chart.ts';
import { yearChart } from './year-chart.ts';

/** Null for what no office program draws by itself: maps and curves, of which the catalogue has none. */
export function nativeChartOf(spec: AnyChart, colours: DeckColours): NativeChart | null {
  if (isHeatMap(spec) || isCurve(spec)) return null;
  if (isRowBars(spec)) return rowChart(spec, colours);
  return isYearBars(spec) ? yearChart(spec, colours) : quarterChart(spec, colours);
}
