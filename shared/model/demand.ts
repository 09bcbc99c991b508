import type { Assumptions } from '../scenario/driver-tree.ts';
import { growthAt, levelAt } from './paths.ts';

/** Demand and what it needs, by quarter; index q from 0 to `last`. */
export interface Demand {
  /** D(q), RMB bn a quarter. */
  readonly revenue: readonly number[];
  /** a(q), AI share of revenue. */
  readonly aiShare: readonly number[];
  /** k(a(q)), RMB of fully used compute needed per RMB of annual revenue. */
  readonly computeNeed: readonly number[];
}

/** k(a) = a/(aiRevenuePerCompute·interconnectEfficiency) + (1 − a)/coreRevenuePerCompute. */
export function computeNeed(capacity: Assumptions['capacity'], aiShare: number): number {
  const ai = capacity.aiRevenuePerCompute * capacity.interconnectEfficiency;
  return aiShare / ai + (1 - aiShare) / capacity.coreRevenuePerCompute;
}

/** Revenue reported in quarter q = −3…0, RMB bn. */
export const reportedRevenue = ({ baseline }: Assumptions, quarter: number): number =>
  baseline.cloudRevenue[quarter + 3] ?? 0;

/** A0: reported revenue of the four quarters to the baseline, RMB bn a year. */
export const baselineRevenue = ({ baseline }: Assumptions): number =>
  baseline.cloudRevenue.reduce((sum, revenue) => sum + revenue, 0);

/**
 * Demand with the programme, to quarter `last`: D(q) = D(q − 4)·(1 + g(q)), so that growth is year on year against the same
 * quarter and the season stays.
 */
export const planDemand = (assumptions: Assumptions, last: number): Demand => demandUntil(assumptions, last, last);

/** Demand without it: the plan's growth and AI share in the shared quarters, then the counterfactual's own. */
export const counterfactualDemand = (assumptions: Assumptions, last: number): Demand =>
  demandUntil(assumptions, last, assumptions.counterfactual.sharedQuarters);

/** `shared`: the quarter after which the counterfactual's growth holds and the AI share stays where it is. */
function demandUntil(assumptions: Assumptions, last: number, shared: number): Demand {
  const { demand, baseline, capacity, counterfactual } = assumptions;
  const revenue = [reportedRevenue(assumptions, 0)];
  const aiShare: number[] = [];
  const need: number[] = [];
  let share = 0;
  let needed = 0;
  for (let q = 0; q <= last; q++) {
    if (q > 0) {
      const growth = q <= shared ? growthAt(demand.growth, q) : counterfactual.growthRate;
      const yearBefore = q < 4 ? reportedRevenue(assumptions, q - 4) : (revenue[q - 4] ?? 0);
      revenue.push(yearBefore * (1 + growth));
    }
    // Beyond the shared quarters the share stands still, and what it needs with it.
    if (q <= shared) {
      share = levelAt(demand.aiShare, baseline.aiShare, q);
      needed = computeNeed(capacity, share);
    }
    aiShare.push(share);
    need.push(needed);
  }
  return { revenue, aiShare, computeNeed: need };
}
