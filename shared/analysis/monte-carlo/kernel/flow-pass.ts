import * as at from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * Incremental cash flow, before working capital, q = 1…N, where a loss saves tax at once. Tax is then a straight line in profit,
 * so the baseline's own depreciation, the same in both cases, drops out:
 * f = (1 − tax)·ΔEBITDA + tax·Δdepreciation − Δcapex. Returns the incremental book value at N: purchases less depreciation.
 */
export function runFlowsWithRelief(rows: at.Rows, terms: Terms): number {
  const { planDemand, planNeed, otherDemand, planStock, planWorn, otherWorn, planSpent, otherSpent } = at;
  const { aiShareWeight, aiMarginWeight, coreMarginWeight } = at;
  const { revenue, flow } = at;
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
    const planRevenue = at.served(rows[planDemand + q] ?? 0, rows[planNeed + q] ?? 0, rows[planStock + q] ?? 0);
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
export function runFlowsWithCarryForward(rows: at.Rows, terms: Terms): number {
  const { quarters, shared, aiShareFirst, aiShareSlope, taxRate, computeLife, baselineWorn } = terms;
  const { aiMarginFirst, aiMarginSlope, coreMarginFirst, coreMarginSlope } = terms;
  let planLosses = 0;
  let otherLosses = 0;
  let otherShare = aiShareFirst + aiShareSlope * (rows[at.aiShareWeight] ?? 0);
  let book = 0;
  for (let q = 1; q <= quarters; q++) {
    const share = aiShareFirst + aiShareSlope * (rows[at.aiShareWeight + q] ?? 0);
    const ai = aiMarginFirst + aiMarginSlope * (rows[at.aiMarginWeight + q] ?? 0);
    const core = coreMarginFirst + coreMarginSlope * (rows[at.coreMarginWeight + q] ?? 0);
    if (q <= shared) otherShare = share;
    const lead = ai - core;
    const planRevenue = at.served(
      rows[at.planDemand + q] ?? 0,
      rows[at.planNeed + q] ?? 0,
      rows[at.planStock + q] ?? 0,
    );
    const planEarned = planRevenue * (core + share * lead);
    const otherEarned = (rows[at.otherDemand + q] ?? 0) * (core + otherShare * lead);
    const baseline = q < computeLife ? baselineWorn * (1 - q / computeLife) : 0;
    const planWorn = rows[at.planWorn + q] ?? 0;
    const otherWorn = rows[at.otherWorn + q] ?? 0;
    const planProfit = planEarned - baseline - planWorn;
    const otherProfit = otherEarned - baseline - otherWorn;
    const planTaxed = planProfit > planLosses ? planProfit - planLosses : 0;
    planLosses = planProfit > planLosses ? 0 : planLosses - planProfit;
    const otherTaxed = otherProfit > otherLosses ? otherProfit - otherLosses : 0;
    otherLosses = otherProfit > otherLosses ? 0 : otherLosses - otherProfit;
    const spent = (rows[at.planSpent + q] ?? 0) - (rows[at.otherSpent + q] ?? 0);
    rows[at.revenue + q] = planRevenue;
    rows[at.flow + q] = planEarned - otherEarned - taxRate * (planTaxed - otherTaxed) - spent;
    book += spent - (planWorn - otherWorn);
  }
  return book;
}

/**
 * Takes what working capital binds out of the flows: workingCapital·Δ(R(q) − R(q − 4)); to the baseline the cases are one.
 * Returns what it binds at N, on the last four quarters' revenue.
 */
export function bindWorkingCapital(rows: at.Rows, { quarters, workingCapital }: Terms): number {
  for (let q = 1; q <= quarters; q++) {
    const more = (rows[at.revenue + q] ?? 0) - (rows[at.otherDemand + q] ?? 0);
    rows[at.moreRevenue + q] = more;
    rows[at.flow + q] = (rows[at.flow + q] ?? 0) - workingCapital * (more - (rows[at.moreRevenue + q - 4] ?? 0));
  }
  let trailing = 0;
  for (let q = quarters - 3; q <= quarters; q++) trailing += rows[at.moreRevenue + q] ?? 0;
  return workingCapital * trailing;
}
