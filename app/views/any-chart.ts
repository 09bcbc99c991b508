import type { ChartSpec } from './chart-spec.ts';
import type { CurveSpec } from './curve-spec.ts';
import type { YearBars } from './payback-years.ts';
import type { RowBarsSpec } from './row-bars.ts';
import type { HeatMapSpec } from './sensitivity/heat-map.ts';

/** What a panel and a picture can be made of. */
export type AnyChart = ChartSpec | CurveSpec | RowBarsSpec | HeatMapSpec | YearBars;

export const isCurve = (spec: AnyChart): spec is CurveSpec => 'curves' in spec;
export const isRowBars = (spec: AnyChart): spec is RowBarsSpec => 'rows' in spec;
export const isHeatMap = (spec: AnyChart): spec is HeatMapSpec => 'cells' in spec;
export const isYearBars = (spec: AnyChart): spec is YearBars => 'years' in spec;
