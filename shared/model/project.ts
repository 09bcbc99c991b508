import type { Assumptions } from '../scenario/driver-tree.ts';
import { type CaseSeries, runCashFlow } from './cash-flow.ts';
import { counterfactualDemand, planDemand } from './demand.ts';
import { type Financing, runFinancing } from './financing.ts';
import { type Measures, measure } from './measures.ts';
import { noProgramme, programmeSchedule } from './programme.ts';
import { runPurchases } from './purchases.ts';

/** Everything the model says of one set of assumptions. Series have N members; index 0 is quarter 1; RMB bn. */
export interface Projection {
  readonly quarters: number;
  readonly plan: CaseSeries;
  readonly counterfactual: CaseSeries;
  /** f(q) = free cash flow of the plan − that of the counterfactual. */
  readonly incremental: readonly number[];
  readonly measures: Measures;
  readonly financing: Financing | null;
}

/**
 * The model: the plan, the same business without the programme, and what the difference is worth.
 * Total: assumptions that have been parsed always give a projection.
 */
export function project(assumptions: Assumptions): Projection {
  const { capex, capacity, horizonQuarters: quarters } = assumptions;
  const last = quarters + capacity.leadQuarters;

  const without = counterfactualDemand(assumptions, last);
  const bought = runPurchases({ assumptions, demand: without, programme: noProgramme, rule: 'meet-demand' });
  const counterfactual = runCashFlow(assumptions, without, bought, noProgramme.backlog);

  const demand = planDemand(assumptions, last);
  const programme = programmeSchedule(capex, capacity.chipAvailability, quarters);
  const rule = capex.afterProgramme;
  const purchases = runPurchases({ assumptions, demand, programme, rule, counterfactual: bought });
  const plan = runCashFlow(assumptions, demand, purchases, programme.backlog);

  const incremental: number[] = [];
  for (let i = 0; i < quarters; i++) {
    incremental.push((plan.freeCashFlow[i] ?? 0) - (counterfactual.freeCashFlow[i] ?? 0));
  }
  const measures = measure({
    assumptions,
    programme: programme.total,
    flows: incremental,
    series: { plan, counterfactual },
    purchases: { plan: purchases, counterfactual: bought },
  });
  return {
    quarters,
    plan,
    counterfactual,
    incremental,
    measures,
    financing: runFinancing(assumptions, incremental, measures.npv),
  };
}
