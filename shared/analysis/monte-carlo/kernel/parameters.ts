import type { Assumptions } from '../../../scenario/assumptions.ts';
import { valueAt } from '../../../scenario/driver-value.ts';

/** Where each driver that a trial depends on stands among a trial's parameters. */
export const slots = {
  horizonQuarters: 0,
  'baseline.aiShare': 1,
  'baseline.utilisation': 2,
  'baseline.depreciationShare': 3,
  'demand.growth.rate': 4,
  'demand.growth.holdYears': 5,
  'demand.growth.fadeYears': 6,
  'demand.growth.terminalRate': 7,
  'demand.aiShare.target': 8,
  'demand.aiShare.years': 9,
  'margins.ai.start': 10,
  'margins.ai.target': 11,
  'margins.ai.years': 12,
  'margins.core.start': 13,
  'margins.core.target': 14,
  'margins.core.years': 15,
  'capex.programme': 16,
  'capex.overshoot': 17,
  'capex.quarters': 18,
  'capex.computeShare': 19,
  'capacity.aiRevenuePerCompute': 20,
  'capacity.coreRevenuePerCompute': 21,
  'capacity.interconnectEfficiency': 22,
  'capacity.maxUtilisation': 23,
  'capacity.computeLifeYears': 24,
  'capacity.facilityLifeYears': 25,
  'capacity.leadQuarters': 26,
  'capacity.chipAvailability': 27,
  'capacity.newRegionShare': 28,
  'capacity.newRegionDelayQuarters': 29,
  'counterfactual.growthRate': 30,
  'counterfactual.sharedQuarters': 31,
  'economics.taxRate': 32,
  'economics.discountRate': 33,
  'economics.workingCapital': 34,
  'economics.terminalGrowth': 35,
} as const satisfies Readonly<Record<string, number>>;

/** A trial's drivers, one number a slot; what the scenario gives by year has none and stands at 0. */
export type Parameters = Float64Array;

const slotByPath: ReadonlyMap<string, number> = new Map(Object.entries(slots));

/** The slot of a driver; the one after the last where nothing that a trial keeps depends on it (the notes, the world market, dollars). */
export const slotOf = (path: string): number => slotByPath.get(path) ?? slotByPath.size;

/** The scenario's own values. */
export function parametersOf(assumptions: Assumptions): Parameters {
  const parameters = new Float64Array(slotByPath.size + 1);
  for (const [path, slot] of slotByPath) {
    const value = valueAt(assumptions, path);
    parameters[slot] = typeof value === 'number' ? value : 0;
  }
  return parameters;
}
