import {
  aiMarginWeight,
  aiShareWeight,
  coreMarginWeight,
  flow,
  moreRevenue,
  otherDemand,
  otherSpent,
  otherWorn,
  planDemand,
  planNeed,
  planSpent,
  planStock,
  planWorn,
  type Rows,
  revenue,
  served,
} from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * Incremental cash flow, before working capital, q = 1…N, where a loss saves tax at once. Tax is then a straight line in profit,
 * so the baseline's own depreciation, the same in both cases, drops out:
 * f = (1 − tax)·ΔEBITDA + tax·Δdepreciation − Δcapex. Returns the incremental book value at N: purchases less depreciation.
 */
export function runFlowsWithRelief(rows: Rows, terms: Terms): number {
  const { quarters, shared, aiShareFirst, aiShareSlope, taxRate } = terms;
  const { aiMarginFirst, aiMarginSlope, coreMarginFirst, coreMarginSlope } = terms;
  const kept = 1 - taxRate;
  let otherShare = aiShareFirst + aiShareSlope * (rows[aiShareWeight] ?? 0);
  let book = 0;
  for (let q = 1; q <= quarters; q++) {
    const share = aiShareFirst + aiShareSlope * (rows[aiShareWeight + q] ?? 0);
    const ai = aiMarginFirst + aiMarginSlope * (rows[aiMarginWeight + q] ?? 0);
    const core = coreMarginFirst + coreMarginSlope * (rows[coreMarginWeight + q] ?? 0);
    if (q <= shared) otherShare = share;
    const lead = ai - core;
    const planRevenue = served(rows[planDemand + q] ?? 0, rows[planNeed + q] ?? 0, rows[planStock + q] ?? 0);
    const earned = planRevenue * (core + share * lead) - (rows[otherDemand + q] ?? 0) * (core + otherShare * lead);
    const worn = (rows[planWorn + q] ?? 0) - (rows[otherWorn + q] ?? 0);
    const spent = (rows[planSpent + q] ?? 0) - (rows[otherSpent + q] ?? 0);
    rows[revenue + q] = planRevenue;
    rows[flow + q] = kept * earned + taxRate * worn - spent;
    book += spent - worn;
  }
  return book;
}

/** The same where a loss waits for later profit of its own case. */
export function runFlowsWithCarryForward(rows: Rows, terms: Terms): number {
  const { quarters, shared, aiShareFirst, aiShareSlope, taxRate, computeLife, baselineWorn } = terms;
  const { aiMarginFirst, aiMarginSlope, coreMarginFirst, coreMarginSlope } = terms;
  let planLosses = 0;
  let otherLosses = 0;
  let otherShare = aiShareFirst + aiShareSlope * (rows[aiShareWeight] ?? 0);
  let book = 0;
  for (let q = 1; q <= quarters; q++) {
    const share = aiShareFirst + aiShareSlope * (rows[aiShareWeight + q] ?? 0);
    const ai = aiMarginFirst + aiMarginSlope * (rows[aiMarginWeight + q] ?? 0);
    const core = coreMarginFirst + coreMarginSlope * (rows[coreMarginWeight + q] ?? 0);
    if (q <= shared) otherShare = share;
    const lead = ai - core;
    const planRevenue = served(rows[planDemand + q] ?? 0, rows[planNeed + q] ?? 0, rows[planStock + q] ?? 0);
    const planEarned = planRevenue * (core + share * lead);
    const otherEarned = (rows[otherDemand + q] ?? 0) * (core + otherShare * lead);
    const baseline = q < computeLife ? baselineWorn * (1 - q / computeLife) : 0;
    const planDepreciation = rows[planWorn + q] ?? 0;
    const otherDepreciation = rows[otherWorn + q] ?? 0;
    const planProfit = planEarned - baseline - planDepreciation;
    const otherProfit = otherEarned - baseline - otherDepreciation;
    const planTaxed = planProfit > planLosses ? planProfit - planLosses : 0;
    planLosses = planProfit > planLosses ? 0 : planLosses - planProfit;
    const otherTaxed = otherProfit > otherLosses ? otherProfit - otherLosses : 0;
    otherLosses = otherProfit > otherLosses ? 0 : otherLosses - otherProfit;
    const spent = (rows[planSpent + q] ?? 0) - (rows[otherSpent + q] ?? 0);
    rows[revenue + q] = planRevenue;
    rows[flow + q] = planEarned - otherEarned - taxRate * (planTaxed - otherTaxed) - spent;
    book += spent - (planDepreciation - otherDepreciation);
  }
  return book;
}

/**
 * Takes what working capital binds out of the flows: workingCapital·Δ(R(q) − R(q − 4)); to the baseline the cases are one.
 * Returns what it binds at N, on the last four quarters' revenue.
 */
export function bindWorkingCapital(rows: Rows, { quarters, workingCapital }: Terms): number {
  for (let q = 1; q <= quarters; q++) {
    const more = (rows[revenue + q] ?? 0) - (rows[otherDemand + q] ?? 0);
    rows[moreRevenue + q] = more;
    rows[flow + q] = (rows[flow + q] ?? 0) - workingCapital * (more - (rows[moreRevenue + q - 4] ?? 0));
  }
  let trailing = 0;
  for (let q = quarters - 3; q <= quarters; q++) trailing += rows[moreRevenue + q] ?? 0;
  return workingCapital * trailing;
}
