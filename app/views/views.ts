import type { ViewId } from '../session/session-state.ts';
import { computeChart, utilisationChart } from './capacity-charts.ts';
import { cashUseChart, cumulativeCashChart } from './cash-charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from './revenue-charts.ts';
import type { ViewInput } from './view-input.ts';

/** Views that are charts of the projection alone; the others stand in the renderer by themselves. */
export const chartViews = ['overview', 'revenue', 'cash', 'capacity'] as const satisfies readonly ViewId[];
type ChartView = (typeof chartViews)[number];

/** The charts of each view of one scenario, top to bottom. */
const charts: Record<ChartView, (input: ViewInput) => readonly ChartSpec[]> = {
  overview: (input) => [cloudRevenueChart(input), cumulativeCashChart(input, { withNotes: false })],
  revenue: (input) => [withAndWithoutChart(input), growthChart(input)],
  cash: (input) => [cumulativeCashChart(input, { withNotes: true }), cashUseChart(input)],
  capacity: (input) => [computeChart(input), utilisationChart(input)],
};

export const chartsOf = (view: ChartView, input: ViewInput): readonly ChartSpec[] => charts[view](input);

export const isChartView = (view: ViewId): view is ChartView => chartViews.some((one) => one === view);
