import { baselineRevenue, counterfactualDemand, planDemand, reportedRevenue } from '../model/demand.ts';
import { discounted } from '../model/measures/net-present-value.ts';
import { runningTotal } from '../model/measures/payback.ts';
import { growthAt, levelAt } from '../model/paths.ts';
import type { Projection } from '../model/project.ts';
import type { Assumptions } from '../scenario/driver-tree.ts';
import type { CaseName, IncrementName, SeriesName } from './figure-id.ts';

/** A quantity by quarter: of one of the cases, or of the increment. */
export type QuarterFigure = `${CaseName}.${SeriesName}` | Exclude<IncrementName, 'roic'>;

interface Run {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
}

/** A quantity in every quarter; index 0 is quarter 1. RMB bn, shares and rates as decimals. */
export function valuesOf(figure: QuarterFigure, { assumptions, projection }: Run): readonly number[] {
  switch (figure) {
    case 'incremental':
      return projection.incremental;
    case 'cumulative':
      return runningTotal(projection.incremental).totals;
    case 'discounted': {
      const { discountRate: rate, discounting: timing } = assumptions.economics;
      return runningTotal(discounted(projection.incremental, { rate, timing })).totals;
    }
  }
  const [of, name] = partsOf(figure);
  return ofCase(of, name, { assumptions, projection });
}

export function partsOf(figure: `${CaseName}.${SeriesName}`): readonly [CaseName, SeriesName] {
  const dot = figure.indexOf('.');
  return [figure.slice(0, dot) as CaseName, figure.slice(dot + 1) as SeriesName];
}

function ofCase(of: CaseName, name: SeriesName, { assumptions, projection }: Run): readonly number[] {
  const { quarters } = projection;
  const each = (at: (quarter: number) => number) => Array.from({ length: quarters }, (_, index) => at(index + 1));
  const demand = () => (of === 'plan' ? planDemand : counterfactualDemand)(assumptions, quarters);
  switch (name) {
    case 'growth': {
      const { sharedQuarters, growthRate } = assumptions.counterfactual;
      const own = (q: number) => of === 'plan' || q <= sharedQuarters;
      return each((q) => (own(q) ? growthAt(assumptions.demand.growth, q) : growthRate));
    }
    case 'revenueGrowth': {
      const { revenue } = projection[of];
      const yearBefore = (q: number) => (q <= 4 ? reportedRevenue(assumptions, q - 4) : (revenue[q - 5] ?? 0));
      return each((q) => growthOn(revenue[q - 1] ?? 0, yearBefore(q)));
    }
    case 'aiShare':
      return demand().aiShare.slice(1);
    case 'computeNeed':
      return demand().computeNeed.slice(1);
    case 'marginAi':
      return each((q) => levelAt(assumptions.margins.ai, assumptions.margins.ai.start, q));
    case 'marginCore':
      return each((q) => levelAt(assumptions.margins.core, assumptions.margins.core.start, q));
    default:
      return projection[of][name];
  }
}

/** NaN from nothing: there is no growth to tell. */
const growthOn = (now: number, before: number): number => (before > 0 ? now / before - 1 : Number.NaN);

/** Depreciation of what stood at the baseline, in a quarter; RMB bn. The rest of depreciation is of what was bought since. */
export function baselineDepreciation(assumptions: Assumptions, quarter: number): number {
  const { baseline, capacity } = assumptions;
  const left = Math.max(0, 1 - quarter / (capacity.computeLifeYears * 4));
  return ((baseline.depreciationShare * baselineRevenue(assumptions)) / 4) * left;
}
