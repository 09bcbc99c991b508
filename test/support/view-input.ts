import type { Side } from '../../app/answer/figures.ts';
import type { ChartSeries, ChartSpec } from '../../app/views/chart-spec.ts';
import type { ViewInput } from '../../app/views/view-input.ts';
import { actualQuarters } from '../../shared/analysis/backtest/actuals.ts';
import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { yuan } from './side.ts';

const baseProjection = project(baseAssumptions);

/** What the views of a scenario are drawn from, beside the Baseline. */
export const viewOf = (side: Side, money = yuan): ViewInput => ({
  ...side,
  baseAssumptions,
  baseProjection,
  reported: actualQuarters(side.assumptions, []),
  money,
});

/** The Baseline itself: the very same assumptions. */
export const baseView = (money = yuan): ViewInput =>
  viewOf({ assumptions: baseAssumptions, projection: baseProjection }, money);

export function seriesOf(spec: ChartSpec, key: string): ChartSeries {
  const found = spec.series.find((series) => series.key === key);
  if (found === undefined) throw new Error(`${spec.id} has no series ${key}`);
  return found;
}

export const pointOf = (spec: ChartSpec, key: string, quarter: number): number | null =>
  seriesOf(spec, key).values[quarter] ?? null;

/** Sum over the fiscal year that ends with a quarter. */
export const yearTo = (flow: readonly number[], end: number): number =>
  flow.slice(end - 4, end).reduce((sum, value) => sum + value, 0);
