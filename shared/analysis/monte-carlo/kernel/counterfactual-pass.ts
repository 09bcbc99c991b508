import {
  legacyLeft,
  onOrder,
  otherCompute,
  otherDemand,
  otherFacilities,
  otherServed,
  otherSpent,
  otherWorn,
  planDemand,
  planNeed,
  type Rows,
  served,
} from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * Demand and purchases of the counterfactual: `meet-demand` from q = 1. What it buys in q enters service at t = q + L and stands
 * in the rows at t. After a purchase there stands what stood or what is needed, whichever is more: S(t) = max(standing, need(t)).
 * So from t = L + 1 on it serves all its demand; before that what was on order at the baseline decides.
 */
export function runCounterfactual(rows: Rows, terms: Terms): void {
  const { last, lead, shared, computeLife, facilityLife, baselineStock, computeShare } = terms;
  const { otherGrowth, otherNeed, facilitiesPerCompute } = terms;
  const computeWear = 1 / computeLife;
  const facilityWear = 1 / facilityLife;
  let compute = 0;
  let facilities = 0;
  for (let t = 1; t <= last; t++) {
    let demand: number;
    let need: number;
    if (t <= shared) {
      demand = rows[planDemand + t] ?? 0;
      need = rows[planNeed + t] ?? 0;
    } else {
      demand = (rows[otherDemand + t - 4] ?? 0) * otherGrowth;
      need = demand * otherNeed;
    }
    rows[otherDemand + t] = demand;
    const legacy = baselineStock * (rows[legacyLeft + t] ?? 0);
    const standing = compute - (rows[otherCompute + t - computeLife] ?? 0);
    const built = facilities - (rows[otherFacilities + t - facilityLife] ?? 0);
    if (t > lead) {
      const wanted = need - legacy;
      compute = wanted > standing ? wanted : standing;
      const grown = facilitiesPerCompute * (legacy + compute - baselineStock);
      const due = grown > 0 ? grown : 0;
      facilities = due > built ? due : built;
    } else {
      const cost = rows[onOrder + t] ?? 0;
      compute = standing + computeShare * cost;
      facilities = built + (1 - computeShare) * cost;
      rows[otherServed + t] = served(demand, need, legacy + compute);
    }
    const bought = compute - standing;
    rows[otherCompute + t] = bought;
    rows[otherFacilities + t] = facilities - built;
    rows[otherWorn + t] = compute * computeWear + facilities * facilityWear;
    rows[otherSpent + t - lead] = bought + facilities - built;
  }
  for (let t = 1; t <= lead; t++) rows[otherDemand + t] = rows[otherServed + t] ?? 0;
}
