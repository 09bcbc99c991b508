import type { ViewId } from '../session/session-state.ts';
import { computeChart, utilisationChart } from './capacity-charts.ts';
import { cashUseChart, cumulativeCashChart } from './cash-charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from './revenue-charts.ts';
import type { ViewInput } from './view-input.ts';

/** Views that are charts of the projection alone; the others stand in the renderer by themselves. */
export const chartViews = ['overview', 'revenue', 'cash', 'capacity'] as const satisfies readonly ViewId[];
type ChartView = (typeof chartViews)[number];

type Maker = (input: ViewInput) => ChartSpec;

/** The charts of each view of one scenario by their ids, top to bottom. */
const charts: Readonly<Record<ChartView, Readonly<Record<string, Maker>>>> = {
  overview: {
    'cloud-revenue': cloudRevenueChart,
    'cumulative-cash': (input) => cumulativeCashChart(input, { withNotes: false }),
  },
  revenue: { 'with-and-without': withAndWithoutChart, growth: growthChart },
  cash: {
    'cumulative-cash-with-notes': (input) => cumulativeCashChart(input, { withNotes: true }),
    'cash-use': cashUseChart,
  },
  capacity: { compute: computeChart, utilisation: utilisationChart },
};

export const chartsOf = (view: ChartView, input: ViewInput): readonly ChartSpec[] =>
  Object.values(charts[view]).map((make) => make(input));

export const isChartView = (view: ViewId): view is ChartView => chartViews.some((one) => one === view);

/** The charts of a view that can be pinned beside the others: those of the projection. */
export const pinnableIn = (view: ViewId): readonly string[] => (isChartView(view) ? Object.keys(charts[view]) : []);

/** A chart that can be pinned, and the view that shows it anyway; null of any other. */
export function pinnableChart(id: string): { readonly view: ViewId; readonly make: Maker } | null {
  for (const view of chartViews) {
    const make = Object.hasOwn(charts[view], id) ? charts[view][id] : undefined;
    if (make !== undefined) return { view, make };
  }
  return null;
}
