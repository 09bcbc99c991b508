import type { Assumptions } from '../scenario/driver-tree.ts';
import { quartersInYear, quartersOf } from './calendar.ts';
import { baselineRevenue, type Demand, reportedRevenue } from './demand.ts';
import { levelAt } from './paths.ts';
import type { Purchases } from './purchases.ts';

/** One series a column; index 0 is quarter 1, RMB bn a quarter unless said otherwise. */
export interface CaseSeries {
  readonly demand: readonly number[];
  /** Compute in service, RMB bn at cost. */
  readonly computeStock: readonly number[];
  readonly revenue: readonly number[];
  readonly aiRevenue: readonly number[];
  readonly coreRevenue: readonly number[];
  /** Share of the compute in service that is in use. */
  readonly utilisation: readonly number[];
  readonly ebitda: readonly number[];
  readonly depreciation: readonly number[];
  readonly ebita: readonly number[];
  readonly tax: readonly number[];
  readonly computeCapex: readonly number[];
  readonly facilityCapex: readonly number[];
  readonly capex: readonly number[];
  /** Programme compute ordered and not yet delivered, RMB bn. */
  readonly backlog: readonly number[];
  readonly workingCapitalChange: readonly number[];
  readonly freeCashFlow: readonly number[];
  /** Invested capital at the end of the quarter, RMB bn. */
  readonly investedCapital: readonly number[];
}

/** A quarter counts as capacity-limited when revenue stays below demand by more than this share of it. */
const limitedBy = 1e-9;

export const isCapacityLimited = (revenue: number, demand: number): boolean => revenue < demand * (1 - limitedBy);

/**
 * Revenue, profit and cash of one case, q = 1…N.
 *
 * R(q) = min(D(q), maxUtilisation·S(q)/(4·k(a(q)))); EBITDA = R·(a·marginAi + (1 − a)·marginCore);
 * free cash flow = EBITDA − tax − capex − Δ working capital.
 * Invested capital: purchases at cost less depreciation so far, those on order at the baseline included, + working capital.
 */
export function runCashFlow(
  assumptions: Assumptions,
  demand: Demand,
  purchases: Purchases,
  backlogAt: readonly number[],
): CaseSeries {
  const { baseline, capacity, economics, margins, horizonQuarters: quarters } = assumptions;
  const legacyLife = quartersOf(capacity.computeLifeYears);
  const legacyDepreciation = (baseline.depreciationShare * baselineRevenue(assumptions)) / quartersInYear;
  const revenue: number[] = [];
  const aiRevenue: number[] = [];
  const coreRevenue: number[] = [];
  const utilisation: number[] = [];
  const ebitda: number[] = [];
  const depreciation: number[] = [];
  const ebita: number[] = [];
  const tax: number[] = [];
  const capex: number[] = [];
  const backlog: number[] = [];
  const workingCapitalChange: number[] = [];
  const freeCashFlow: number[] = [];
  const investedCapital: number[] = [];
  let lossesCarried = 0;
  let book = purchases.onOrder;
  let trailing = baselineRevenue(assumptions);
  for (let q = 1; q <= quarters; q++) {
    const i = q - 1;
    const aiShare = demand.aiShare[q] ?? 0;
    const need = quartersInYear * (demand.computeNeed[q] ?? 0);
    const stock = purchases.computeStock[i] ?? 0;
    const served = stock > 0 ? Math.min(demand.revenue[q] ?? 0, (capacity.maxUtilisation * stock) / need) : 0;
    const marginAi = levelAt(margins.ai, margins.ai.start, q);
    const marginCore = levelAt(margins.core, margins.core.start, q);
    const earned = served * (aiShare * marginAi + (1 - aiShare) * marginCore);
    const worn = purchases.depreciation[i] ?? 0;
    const depreciated = legacyDepreciation * Math.max(0, 1 - q / legacyLife) + worn;
    const profit = earned - depreciated;
    let taxed = profit;
    if (economics.taxLosses === 'carry-forward') {
      const used = Math.min(lossesCarried, Math.max(0, profit));
      lossesCarried += Math.max(0, -profit) - used;
      taxed = Math.max(0, profit) - used;
    }
    const spent = (purchases.compute[i] ?? 0) + (purchases.facilities[i] ?? 0);
    const more = served - (q <= 4 ? reportedRevenue(assumptions, q - 4) : (revenue[i - 4] ?? 0));
    book += spent - worn;
    trailing += more;

    revenue.push(served);
    aiRevenue.push(aiShare * served);
    coreRevenue.push((1 - aiShare) * served);
    utilisation.push(stock > 0 ? (served * need) / stock : 0);
    ebitda.push(earned);
    depreciation.push(depreciated);
    ebita.push(profit);
    tax.push(economics.taxRate * taxed);
    capex.push(spent);
    backlog.push(backlogAt[q] ?? 0);
    workingCapitalChange.push(economics.workingCapital * more);
    freeCashFlow.push(earned - economics.taxRate * taxed - spent - economics.workingCapital * more);
    investedCapital.push(book + economics.workingCapital * trailing);
  }
  return {
    demand: demand.revenue.slice(1, quarters + 1),
    computeStock: purchases.computeStock,
    revenue,
    aiRevenue,
    coreRevenue,
    utilisation,
    ebitda,
    depreciation,
    ebita,
    tax,
    computeCapex: purchases.compute,
    facilityCapex: purchases.facilities,
    capex,
    backlog,
    workingCapitalChange,
    freeCashFlow,
    investedCapital,
  };
}
