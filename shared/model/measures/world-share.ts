import type { Assumptions } from '../../scenario/driver-tree.ts';
import type { GrowthPath } from '../../scenario/path-kinds.ts';
import { quartersInYear } from '../calendar.ts';
import type { CaseSeries } from '../cash-flow.ts';
import { baselineRevenue } from '../demand.ts';
import { growthAt } from '../paths.ts';
import { sum } from './net-present-value.ts';

/**
 * Share of the world cloud market in the last four quarters. The market is A0/globalShare at the baseline, grown each quarter
 * by (1 + g)^(1/4), g the market's fade path with no hold. The result may pass 1; a reality check says so.
 */
export function endWorldShare(assumptions: Assumptions, plan: CaseSeries): number {
  const { market: growth, baseline } = assumptions;
  const path: GrowthPath = {
    kind: 'fade',
    rate: growth.growthRate,
    holdYears: 0,
    fadeYears: growth.fadeYears,
    terminalRate: growth.terminalRate,
  };
  let annualGrowth = 1;
  for (let q = 1; q <= plan.revenue.length; q++) annualGrowth *= 1 + growthAt(path, q);
  const market = (baselineRevenue(assumptions) / baseline.globalShare) * annualGrowth ** (1 / quartersInYear);
  return sum(plan.revenue.slice(-quartersInYear)) / market;
}
