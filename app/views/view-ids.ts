import type { ViewId } from '../session/session-state.ts';

/** Views that are charts of the projection alone; the others stand in the renderer by themselves. */
export const chartViews = ['overview', 'revenue', 'cash', 'capacity'] as const satisfies readonly ViewId[];
export type ChartViewId = (typeof chartViews)[number];

export const isChartView = (view: ViewId): view is ChartViewId => chartViews.some((one) => one === view);
