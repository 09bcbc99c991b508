import { aiShareWeight, growthWeight, planDemand, planNeed, type Rows } from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * Demand of the plan and the compute it needs, q = 1…N + L: D(q) = D(q − 4)·(1 + g(q)); reported revenue stands at q = −3…0.
 */
export function runDemand(rows: Rows, terms: Terms): void {
  const { last, growthFirst, growthSlope } = terms;
  const needFirst = terms.needFirst + terms.needSlope * terms.aiShareFirst;
  const needSlope = terms.needSlope * terms.aiShareSlope;
  for (let q = 1; q <= last; q++) {
    const growth = growthFirst + growthSlope * (rows[growthWeight + q] ?? 0);
    const demand = (rows[planDemand + q - 4] ?? 0) * growth;
    rows[planDemand + q] = demand;
    rows[planNeed + q] = demand * (needFirst + needSlope * (rows[aiShareWeight + q] ?? 0));
  }
  terms.otherNeed = needFirst + needSlope * (rows[aiShareWeight + terms.shared] ?? 0);
}
