import type { AnyChart } from '../../app/views/any-chart.ts';

/** The charts of the view as they stand, by id: what "export chart" may take. */
export const chartsOnScreen = new Map<string, AnyChart>();
