import type { Assumptions } from '../../scenario/driver-tree.ts';
import { quartersInYear, quartersOf } from '../calendar.ts';
import type { CaseSeries } from '../cash-flow.ts';
import type { Purchases } from '../purchases.ts';

interface Sides<T> {
  readonly plan: T;
  readonly counterfactual: T;
}

interface TerminalInput {
  readonly assumptions: Assumptions;
  readonly series: Sides<CaseSeries>;
  readonly purchases: Sides<Purchases>;
  readonly flows: readonly number[];
}

/**
 * What the increment is worth at the end of quarter N, RMB bn, undiscounted.
 *
 * `none`: 0. `book`: incremental invested capital at N.
 * `gordon`: 4·(Σf − renewal)/Nc·(1 + g)/(r − g) over the last Nc quarters, with
 * renewal = max(0, Σ(facility depreciation − facility capex) of the plan − the same of the counterfactual): long-lived
 * facilities are renewed as they wear even where the window sees no purchase.
 */
export function terminalValue({ assumptions, series, purchases, flows }: TerminalInput): number {
  const { economics, capacity } = assumptions;
  const last = flows.length - 1;
  switch (economics.terminalValue) {
    case 'none':
      return 0;
    case 'book':
      return (series.plan.investedCapital[last] ?? 0) - (series.counterfactual.investedCapital[last] ?? 0);
    case 'gordon': {
      const cycle = quartersOf(capacity.computeLifeYears);
      let cash = 0;
      for (let i = last - cycle + 1; i <= last; i++) cash += flows[i] ?? 0;
      const worn = unrenewed(purchases.plan, last + 1, cycle) - unrenewed(purchases.counterfactual, last + 1, cycle);
      const perYear = (quartersInYear * (cash - Math.max(0, worn))) / cycle;
      return (perYear * (1 + economics.terminalGrowth)) / (economics.discountRate - economics.terminalGrowth);
    }
  }
}

/** Facility depreciation less facility capex over the last `count` quarters to N, RMB bn. */
function unrenewed(purchases: Purchases, quarters: number, count: number): number {
  let sum = 0;
  for (let i = quarters - count; i < quarters; i++) {
    sum += (purchases.facilityDepreciation[i] ?? 0) - (purchases.facilities[i] ?? 0);
  }
  return sum;
}
