import { computeChart, utilisationChart } from './capacity-charts.ts';
import { cashUseChart, cumulativeCashChart } from './cash-charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from './revenue-charts.ts';
import type { ChartViewId } from './view-ids.ts';
import type { ViewInput } from './view-input.ts';

/** The charts of each view of one scenario, top to bottom. */
const charts: Record<ChartViewId, (input: ViewInput) => readonly ChartSpec[]> = {
  overview: (input) => [cloudRevenueChart(input), cumulativeCashChart(input, { withNotes: false })],
  revenue: (input) => [withAndWithoutChart(input), growthChart(input)],
  cash: (input) => [cumulativeCashChart(input, { withNotes: true }), cashUseChart(input)],
  capacity: (input) => [computeChart(input), utilisationChart(input)],
};

export const chartsOf = (view: ChartViewId, input: ViewInput): readonly ChartSpec[] => charts[view](input);
