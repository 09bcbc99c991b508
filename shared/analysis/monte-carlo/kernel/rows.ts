/**
 * What a trial works on: one array of numbers, cut into rows of a quarter a member, so that a trial allocates nothing. Row r of
 * quarter q, −8 ≤ q ≤ 88 (the longest horizon and the longest lead), is member `r + q`. Money RMB bn.
 */
const width = 100;
const before = 8;
const row = (index: number): number => index * width + before;

// The calendar: what does not change from trial to trial unless a driver of time is drawn.
/** How far growth has faded; g(q) = rate + (terminalRate − rate)·weight. Growth by year: g(q) itself. */
export const growthWeight = row(0);
/** How far a ramp has come, 0…1; level = start + (target − start)·weight. Levels by year: the level itself. */
export const aiShareWeight = row(1);
export const aiMarginWeight = row(2);
export const coreMarginWeight = row(3);
/** Share of the baseline's compute that is still in service. */
export const legacyLeft = row(4);
/** Share of the programme's money planned for the quarter. */
export const planned = row(5);
/** Cost on order at the baseline that enters service in the quarter. */
export const onOrder = row(6);

// Of the programme's compute and facilities, as shares of its money for each.
export const delivered = row(7);
/** What enters service a lead later. */
export const computeArriving = row(8);
export const facilitiesArriving = row(9);

// Demand a quarter, and the compute that serves it at the highest sustainable use: 4·D·k(a)/maxUtilisation, at cost.
export const planDemand = row(10);
export const planNeed = row(11);
export const otherDemand = row(12);
/** What the counterfactual serves while its purchases are not in service yet, t = 1…L; afterwards that is its demand. */
export const otherServed = row(13);

// By case: compute in service, depreciation of what was bought, cash spent on purchases.
export const planStock = row(14);
export const planWorn = row(15);
export const otherWorn = row(16);
export const planSpent = row(17);
export const otherSpent = row(18);

export const revenue = row(19);
/** Revenue of the plan − that of the counterfactual. */
export const moreRevenue = row(20);
export const flow = row(21);
/** Index 0 is 0. */
export const cumulative = row(22);

/** Quarters of the longest life, before the first quarter: what entered service a life before quarter 1 is nothing. */
export const longestLife = 160;
const rowEnd = 23 * width;
const longRow = (index: number): number => rowEnd + (index + 1) * longestLife + index * width;

// By case: cost that enters service in the quarter.
export const planCompute = longRow(0);
export const planFacilities = longRow(1);
export const otherCompute = longRow(2);
export const otherFacilities = longRow(3);

export const rowsInAll = rowEnd + 4 * (longestLife + width);

export type Rows = Float64Array;

/** Compute short of the need by less than this share of it is a rounding error. */
const slack = 1 + 1e-12;

/** R = min(D, maxUtilisation·S/(4·k)), with `need` the compute that serves D at the highest sustainable use. */
export function served(demand: number, need: number, stock: number): number {
  if (need <= stock * slack) return demand;
  return stock > 0 ? (demand * stock) / need : 0;
}
