import type { ChartSpec } from '../../app/views/chart-spec.ts';

/** The charts of the view as they stand, by id: what "export chart" may take. */
export const chartsOnScreen = new Map<string, ChartSpec>();
