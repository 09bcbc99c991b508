import { quoted } from './addresses.ts';

/** Formulas of answers that need more than a sum; `{…}` as in `timeline.ts`. */

interface Running {
  /** Sheet and row of the running total, and of the quarters at whose end it is below zero. */
  readonly total: string;
  readonly below: string;
  /** What is said where it never comes back. */
  readonly never: string;
}

/** Years to where the straight line through the end of quarter `below` and the next one crosses zero. */
const crossing = (total: string, below: string): string =>
  `(${below}+MIN(1,-INDEX({${total}:all},${below})/(INDEX({${total}:all},${below}+1)-INDEX({${total}:all},${below}))))/4`;

/** Durable payback: from when on the total is never below zero again. */
export function paybackFormula({ total, below, never }: Running): string {
  const last = `MAX({${below}:all})`;
  return `IF(${last}=0,0,IF(${last}=horizon_quarters,${quoted(never)},${crossing(total, last)}))`;
}

/** The first return to zero; `returns` has the quarters in which the total comes back. */
export function firstPaybackFormula({ total, below, never }: Running, returns: string): string {
  const first = `SMALL({${returns}:all},COUNTIF({${returns}:all},0)+1)`;
  return `IF(MAX({${below}:all})=0,0,IF(MAX({${returns}:all})=0,${quoted(never)},${crossing(total, `(${first}-1)`)}))`;
}

export const peakFormula = (lowest: string): string => `IF({${lowest}:last}=0,0,-{${lowest}:last})`;

export const peakQuarterFormula = (lowest: string): string =>
  `IF({${lowest}:last}=0,0,MATCH({${lowest}:last},{${lowest}:all},0))`;

/** Sum of a row over the four quarters to one. */
export const yearTo = (row: string, quarter: number): string =>
  `SUMIFS({${row}:all},{Plan.q:all},">"&${quarter - 4},{Plan.q:all},"<="&${quarter})`;

/** Sum of a row over the last whole life of compute. */
export const overLastCycle = (row: string): string =>
  `SUMIFS({${row}:all},{Plan.q:all},">"&(horizon_quarters-compute_life))`;

/** Rate of discounting, a quarter. */
export const quarterlyRate = '(1+economics_discount_rate)^(1/4)-1';

const flows = '{Incremental.flows:all}';
const zero = '{Incremental.$zeroFlows}';

/** Flows above zero carried to the end, and those below carried to the start: what the MIRR is made from. */
export const carriedFormula = `SUMPRODUCT((${flows}>${zero})*${flows}*(1+economics_discount_rate)^((horizon_quarters-{Incremental.q:all})/4))`;
export const financedFormula = `-SUMPRODUCT((${flows}<-${zero})*${flows}*(1+economics_discount_rate)^(-{Incremental.q:all}/4))`;

const increments = '{Incremental.incremental:all}';
const zeroIncrement = '{Incremental.$zero}';
export const moneyBackFormula = `SUMPRODUCT((${increments}>${zeroIncrement})*${increments})`;
export const moneyInFormula = `-SUMPRODUCT((${increments}<-${zeroIncrement})*${increments})`;

/** What is left of a perpetuity's cash: docs/model.md §7. */
export const terminalFormula =
  'CHOOSE(terminal_number,0,{Incremental.investedCapital:last},' +
  '4*(cycle_cash-MAX(0,cycle_worn))/compute_life*(1+economics_terminal_growth)/(economics_discount_rate-economics_terminal_growth))';

const worn = (sheet: string): string =>
  `${overLastCycle(`${sheet}.facilityDepreciation`)}-${overLastCycle(`${sheet}.facilityCapex`)}`;
export const cycleWornFormula = `(${worn('Plan')})-(${worn('Counterfactual')})`;
