import type { ViewId } from '../session/session-state.ts';

/** Charts of the projection alone by the view that shows them, top to bottom; the other views stand in the renderer by themselves. */
const chartsByView = {
  overview: ['cloud-revenue', 'cumulative-cash'],
  revenue: ['with-and-without', 'growth'],
  cash: ['cumulative-cash-with-notes', 'cash-use'],
  capacity: ['compute', 'utilisation'],
} as const satisfies Partial<Record<ViewId, readonly string[]>>;

export type ChartViewId = keyof typeof chartsByView;
export type ChartIdOf<View extends ChartViewId> = (typeof chartsByView)[View][number];

export const chartViews = Object.keys(chartsByView) as readonly ChartViewId[];

export const isChartView = (view: ViewId): view is ChartViewId => chartViews.some((one) => one === view);

/** The charts of a view that can be pinned beside the others: those of the projection. */
export const pinnableIn = (view: ViewId): readonly string[] => (isChartView(view) ? chartsByView[view] : []);
