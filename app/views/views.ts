import type { ViewId } from '../session/session-state.ts';
import { computeChart, utilisationChart } from './capacity-charts.ts';
import { cashUseChart, cumulativeCashChart } from './cash-charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from './revenue-charts.ts';
import { type ChartIdOf, type ChartViewId, chartViews } from './view-ids.ts';
import type { ViewInput } from './view-input.ts';

type Maker = (input: ViewInput) => ChartSpec;

/** The charts of each view of one scenario by their ids, top to bottom. */
const charts: { readonly [View in ChartViewId]: Readonly<Record<ChartIdOf<View>, Maker>> } = {
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

export const chartsOf = (view: ChartViewId, input: ViewInput): readonly ChartSpec[] =>
  Object.values<Maker>(charts[view]).map((make) => make(input));

/** A chart that can be pinned, and the view that shows it anyway; null of any other. */
export function pinnableChart(id: string): { readonly view: ViewId; readonly make: Maker } | null {
  for (const view of chartViews) {
    const made = Object.entries<Maker>(charts[view]).find(([one]) => one === id);
    if (made !== undefined) return { view, make: made[1] };
  }
  return null;
}
