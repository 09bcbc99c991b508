import { quartersInYear } from '../../../model/calendar.ts';
import type { Assumptions } from '../../../scenario/assumptions.ts';
import { type Parameters, slots } from './parameters.ts';

/**
 * What a trial's passes share, derived once a trial from its parameters; written over and over, so that nothing is allocated.
 * A level or a growth rate is `First + Slope·weight(q)`, the weight being a row of the calendar.
 */
export interface Terms {
  /** N, L, and the last quarter that purchases look at, N + L. */
  quarters: number;
  lead: number;
  last: number;
  /** Lives in quarters, Nc and Nf. */
  computeLife: number;
  facilityLife: number;
  growthFirst: number;
  growthSlope: number;
  aiShareFirst: number;
  aiShareSlope: number;
  aiMarginFirst: number;
  aiMarginSlope: number;
  coreMarginFirst: number;
  coreMarginSlope: number;
  /** Counterfactual: quarters shared with the plan, growth after them. */
  shared: number;
  otherGrowth: number;
  /** Compute at cost that serves RMB 1 of revenue a quarter at the highest sustainable use: 4·k(a)/maxUtilisation. */
  needFirst: number;
  needSlope: number;
  /** The same once the shared quarters are over: the AI share of the counterfactual stands still. */
  otherNeed: number;
  maxUtilisation: number;
  /** S0, RMB bn at cost. */
  baselineStock: number;
  /** n; 0 without a programme. */
  programmeQuarters: number;
  /** K·m and K·(1 − m), RMB bn. */
  programmeCompute: number;
  programmeFacilities: number;
  computeShare: number;
  /** (1 − m)/m. */
  facilitiesPerCompute: number;
  chipAvailability: number;
  lateShare: number;
  lateQuarters: number;
  taxRate: number;
  workingCapital: number;
  /** Depreciation of the baseline's own assets in a quarter at the start, RMB bn. */
  baselineWorn: number;
  discountRate: number;
  /** (1 + r)^(−1/4). */
  quarterly: number;
  terminalGrowth: number;
  /** The last quarter in which something of the programme is delivered or enters service a lead later. */
  programmeEnd: number;
  /** What the plan bought and stands, and when something last entered service, as its passes go on. */
  compute: number;
  facilities: number;
  lastEntry: number;
  /** Terminal value at N, RMB bn. */
  terminal: number;
  /** Whether flows arrive at the middle of a quarter, not at its end. */
  isMidQuarter: boolean;
  /** Which of a block's trials this is. */
  place: number;
}

export const emptyTerms = (): Terms => ({
  quarters: 0,
  lead: 0,
  last: 0,
  computeLife: 0,
  facilityLife: 0,
  growthFirst: 0,
  growthSlope: 0,
  aiShareFirst: 0,
  aiShareSlope: 0,
  aiMarginFirst: 0,
  aiMarginSlope: 0,
  coreMarginFirst: 0,
  coreMarginSlope: 0,
  shared: 0,
  otherGrowth: 0,
  needFirst: 0,
  needSlope: 0,
  otherNeed: 0,
  maxUtilisation: 0,
  baselineStock: 0,
  programmeQuarters: 0,
  programmeCompute: 0,
  programmeFacilities: 0,
  computeShare: 0,
  facilitiesPerCompute: 0,
  chipAvailability: 0,
  lateShare: 0,
  lateQuarters: 0,
  taxRate: 0,
  workingCapital: 0,
  baselineWorn: 0,
  discountRate: 0,
  quarterly: 0,
  terminalGrowth: 0,
  programmeEnd: 0,
  compute: 0,
  facilities: 0,
  lastEntry: 0,
  terminal: 0,
  isMidQuarter: false,
  place: 0,
});

/** What of the scenario's lists and kinds of path the terms need. */
export interface Setting {
  /** A0, RMB bn a year. */
  readonly baselineRevenue: number;
  readonly isGrowthYearly: boolean;
  readonly isAiShareYearly: boolean;
  readonly isAiMarginYearly: boolean;
  readonly isCoreMarginYearly: boolean;
}

export const settingOf = ({ baseline, demand, margins }: Assumptions): Setting => ({
  baselineRevenue: baseline.cloudRevenue.reduce((sum, revenue) => sum + revenue, 0),
  isGrowthYearly: demand.growth.kind === 'yearly',
  isAiShareYearly: demand.aiShare.kind === 'yearly',
  isAiMarginYearly: margins.ai.kind === 'yearly',
  isCoreMarginYearly: margins.core.kind === 'yearly',
});

/** A count as an integer of the machine: places in the rows are reckoned with it. */
const whole = (value = 0): number => Math.round(value) | 0;

export function deriveTerms(terms: Terms, p: Parameters, setting: Setting): void {
  terms.quarters = whole(p[slots.horizonQuarters]);
  terms.lead = whole(p[slots['capacity.leadQuarters']]);
  terms.last = terms.quarters + terms.lead;
  terms.computeLife = whole(quartersInYear * (p[slots['capacity.computeLifeYears']] ?? 0));
  terms.facilityLife = whole(quartersInYear * (p[slots['capacity.facilityLifeYears']] ?? 0));

  const rate = p[slots['demand.growth.rate']] ?? 0;
  terms.growthFirst = 1 + (setting.isGrowthYearly ? 0 : rate);
  terms.growthSlope = setting.isGrowthYearly ? 1 : (p[slots['demand.growth.terminalRate']] ?? 0) - rate;
  terms.shared = whole(p[slots['counterfactual.sharedQuarters']]);
  terms.otherGrowth = 1 + (p[slots['counterfactual.growthRate']] ?? 0);

  const share = p[slots['baseline.aiShare']] ?? 0;
  terms.aiShareFirst = setting.isAiShareYearly ? 0 : share;
  terms.aiShareSlope = setting.isAiShareYearly ? 1 : (p[slots['demand.aiShare.target']] ?? 0) - share;
  const ai = p[slots['margins.ai.start']] ?? 0;
  terms.aiMarginFirst = setting.isAiMarginYearly ? 0 : ai;
  terms.aiMarginSlope = setting.isAiMarginYearly ? 1 : (p[slots['margins.ai.target']] ?? 0) - ai;
  const core = p[slots['margins.core.start']] ?? 0;
  terms.coreMarginFirst = setting.isCoreMarginYearly ? 0 : core;
  terms.coreMarginSlope = setting.isCoreMarginYearly ? 1 : (p[slots['margins.core.target']] ?? 0) - core;

  // k(a) is a straight line in a.
  const forCore = 1 / (p[slots['capacity.coreRevenuePerCompute']] ?? 0);
  const aiPerCompute = p[slots['capacity.aiRevenuePerCompute']] ?? 0;
  const forAi = 1 / (aiPerCompute * (p[slots['capacity.interconnectEfficiency']] ?? 0));
  const perUse = quartersInYear / (p[slots['capacity.maxUtilisation']] ?? 0);
  terms.needFirst = perUse * forCore;
  terms.needSlope = perUse * (forAi - forCore);
  terms.maxUtilisation = p[slots['capacity.maxUtilisation']] ?? 0;
  terms.baselineStock =
    (setting.baselineRevenue * (forCore + share * (forAi - forCore))) / (p[slots['baseline.utilisation']] ?? 0);

  const programme = (p[slots['capex.programme']] ?? 0) * (1 + (p[slots['capex.overshoot']] ?? 0));
  terms.computeShare = p[slots['capex.computeShare']] ?? 0;
  terms.facilitiesPerCompute = (1 - terms.computeShare) / terms.computeShare;
  terms.programmeQuarters = programme === 0 ? 0 : whole(p[slots['capex.quarters']]);
  terms.programmeCompute = programme * terms.computeShare;
  terms.programmeFacilities = programme * (1 - terms.computeShare);
  terms.chipAvailability = p[slots['capacity.chipAvailability']] ?? 0;
  terms.lateShare = p[slots['capacity.newRegionShare']] ?? 0;
  terms.lateQuarters = whole(p[slots['capacity.newRegionDelayQuarters']]);

  terms.taxRate = p[slots['economics.taxRate']] ?? 0;
  terms.workingCapital = p[slots['economics.workingCapital']] ?? 0;
  terms.baselineWorn = ((p[slots['baseline.depreciationShare']] ?? 0) * setting.baselineRevenue) / quartersInYear;
  terms.discountRate = p[slots['economics.discountRate']] ?? 0;
  // Square roots are rounded alike on every machine; powers are not.
  terms.quarterly = 1 / Math.sqrt(Math.sqrt(1 + terms.discountRate));
  terms.terminalGrowth = p[slots['economics.terminalGrowth']] ?? 0;
}
