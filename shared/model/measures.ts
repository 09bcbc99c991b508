import type { Assumptions } from '../scenario/driver-tree.ts';
import { type CaseSeries, isCapacityLimited } from './cash-flow.ts';
import { internalRates } from './measures/internal-rate.ts';
import { modifiedRate, signChanges } from './measures/modified-rate.ts';
import { discounted, discountedAt, sum } from './measures/net-present-value.ts';
import { cashMultiple, firstPaybackYears, paybackYears, peakFunding, runningTotal } from './measures/payback.ts';
import { returnOnCapital } from './measures/return-on-capital.ts';
import { terminalValue } from './measures/terminal-value.ts';
import { endWorldShare } from './measures/world-share.ts';
import type { Purchases } from './purchases.ts';

/** The answers, all on the incremental cash flow. Money RMB bn, times in years from q = 0, rates a year. */
export interface Measures {
  /** K: programme spend, overshoot included. */
  readonly programme: number;
  /** With terminal value; without it: `npv − terminalValuePv`. */
  readonly npv: number;
  readonly terminalValuePv: number;
  /** Every internal rate of return, ascending; one is the IRR, none or several are said so. */
  readonly irr: readonly number[];
  readonly signChanges: number;
  readonly mirr: number | null;
  /** Durable payback; null is "not within the horizon". */
  readonly paybackYears: number | null;
  readonly firstPaybackYears: number | null;
  readonly discountedPaybackYears: number | null;
  readonly peakFunding: number;
  readonly peakFundingQuarter: number;
  readonly cashMultiple: number | null;
  readonly endGlobalShare: number;
  readonly capacityLimitedQuarters: number;
  /** One a whole fiscal year. */
  readonly roic: readonly (number | null)[];
}

interface MeasureInput {
  readonly assumptions: Assumptions;
  readonly programme: number;
  readonly flows: readonly number[];
  readonly series: { readonly plan: CaseSeries; readonly counterfactual: CaseSeries };
  readonly purchases: { readonly plan: Purchases; readonly counterfactual: Purchases };
}

export function measure(input: MeasureInput): Measures {
  const { assumptions, flows, series } = input;
  const { discountRate, discounting, taxRate } = assumptions.economics;
  const terminal = terminalValue(input);
  const terminalValuePv = discountedAt(terminal, discountRate, flows.length);
  const presentValues = discounted(flows, { rate: discountRate, timing: discounting });
  const withTerminal = flows.slice(0, -1);
  withTerminal.push((flows[flows.length - 1] ?? 0) + terminal);
  const cumulative = runningTotal(flows);
  const peak = peakFunding(cumulative);
  return {
    programme: input.programme,
    npv: sum(presentValues) + terminalValuePv,
    terminalValuePv,
    irr: internalRates(withTerminal),
    signChanges: signChanges(withTerminal),
    mirr: modifiedRate(withTerminal, discountRate),
    paybackYears: paybackYears(cumulative),
    firstPaybackYears: firstPaybackYears(cumulative),
    discountedPaybackYears: paybackYears(runningTotal(presentValues)),
    peakFunding: peak.amount,
    peakFundingQuarter: peak.quarter,
    cashMultiple: cashMultiple(flows),
    endGlobalShare: endWorldShare(assumptions, series.plan),
    capacityLimitedQuarters: limitedQuarters(series.plan),
    roic: returnOnCapital(series.plan, series.counterfactual, taxRate),
  };
}

function limitedQuarters({ revenue, demand }: CaseSeries): number {
  let count = 0;
  revenue.forEach((served, index) => {
    if (isCapacityLimited(served, demand[index] ?? 0)) count++;
  });
  return count;
}
