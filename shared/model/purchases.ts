import type { Assumptions } from '../scenario/driver-tree.ts';
import { type AssetClass, addToLast, advance, assetClass, leavingAt } from './asset-class.ts';
import { quartersOf } from './calendar.ts';
import { baselineRevenue, computeNeed, type Demand } from './demand.ts';
import type { ProgrammeSchedule } from './programme.ts';

export type PurchaseRule = Assumptions['capex']['afterProgramme'];

/** What one case (the plan or the counterfactual) buys and has in service; index 0 is quarter 1, RMB bn. */
export interface Purchases {
  /** Cash spent on compute and on facilities in quarter q. */
  readonly compute: readonly number[];
  readonly facilities: readonly number[];
  /** S: compute in service, the stock at the baseline included. */
  readonly computeStock: readonly number[];
  /** Straight-line depreciation of everything bought; the baseline's own assets are apart. */
  readonly depreciation: readonly number[];
  /** The facilities' part of it. */
  readonly facilityDepreciation: readonly number[];
  /** Purchases on order at the baseline, at cost. */
  readonly onOrder: number;
}

interface CaseInput {
  readonly assumptions: Assumptions;
  readonly demand: Demand;
  readonly programme: ProgrammeSchedule;
  readonly rule: PurchaseRule;
  /** What the counterfactual buys, for `run-off`. */
  readonly counterfactual?: Purchases;
}

/**
 * Runs the purchases of a case forward, q = 1…N. A purchase of quarter q is in service from t = q + L for its life. While the
 * programme runs it is all there is; after quarter n the rule decides, with what stands at t in view.
 */
export function runPurchases(input: CaseInput): Purchases {
  const { assumptions, programme } = input;
  const { capacity, horizonQuarters: quarters } = assumptions;
  const lead = capacity.leadQuarters;
  const compute = assetClass(quartersOf(capacity.computeLifeYears));
  const facilities = assetClass(quartersOf(capacity.facilityLifeYears));
  const legacy = legacyStock(assumptions, compute.lifeQuarters);
  const onOrder = takeOrdersAtBaseline(assumptions, compute, facilities);

  const boughtCompute: number[] = [];
  const boughtFacilities: number[] = [];
  for (let q = 1; q <= quarters; q++) {
    const t = q + lead;
    advance(compute, enteringService(programme.compute, q, capacity));
    advance(facilities, enteringService(programme.facilities, q, capacity));
    let moreCompute = 0;
    let moreFacilities = 0;
    if (q > programme.quarters) {
      switch (input.rule) {
        case 'run-off':
          moreCompute = input.counterfactual?.compute[q - 1] ?? 0;
          moreFacilities = input.counterfactual?.facilities[q - 1] ?? 0;
          break;
        case 'sustain':
          moreCompute = legacyAt(legacy, t - 1) - legacyAt(legacy, t) + leavingAt(compute, t);
          moreFacilities = leavingAt(facilities, t);
          break;
        case 'meet-demand': {
          const standing = legacyAt(legacy, t) + (compute.inService[t] ?? 0);
          moreCompute = Math.max(0, computeForDemand(input, t) - standing);
          const grown = Math.max(0, standing + moreCompute - legacy.atBaseline);
          moreFacilities = Math.max(0, facilitiesFor(grown, assumptions) - (facilities.inService[t] ?? 0));
          break;
        }
      }
      addToLast(compute, moreCompute);
      addToLast(facilities, moreFacilities);
    }
    boughtCompute.push((programme.compute[q] ?? 0) + moreCompute);
    boughtFacilities.push((programme.facilities[q] ?? 0) + moreFacilities);
  }
  const standing = { compute, facilities, legacy, quarters };
  return { compute: boughtCompute, facilities: boughtFacilities, onOrder, ...inUse(standing) };
}

/** Compute needed to serve all demand of quarter t at the highest sustainable use, RMB bn at cost. */
const computeForDemand = ({ demand, assumptions }: CaseInput, t: number): number =>
  (4 * (demand.revenue[t] ?? 0) * (demand.computeNeed[t] ?? 0)) / assumptions.capacity.maxUtilisation;

/** Facilities that go with this much compute beyond the baseline's, RMB bn at cost. */
const facilitiesFor = (grownCompute: number, { capex }: Assumptions): number =>
  ((1 - capex.computeShare) / capex.computeShare) * grownCompute;

/** What of the programme's purchases enters service L quarters after q: those of q, and those in new regions of earlier. */
function enteringService(purchases: readonly number[], q: number, capacity: Assumptions['capacity']): number {
  const { newRegionShare: late, newRegionDelayQuarters: delay } = capacity;
  if (late === 0) return purchases[q] ?? 0;
  return (1 - late) * (purchases[q] ?? 0) + late * (purchases[q - delay] ?? 0);
}

/** The series that follow from what stands in each quarter. */
function inUse(standing: {
  readonly compute: AssetClass;
  readonly facilities: AssetClass;
  readonly legacy: LegacyStock;
  readonly quarters: number;
}): Pick<Purchases, 'computeStock' | 'depreciation' | 'facilityDepreciation'> {
  const { compute, facilities, legacy, quarters } = standing;
  const computeStock: number[] = [];
  const depreciation: number[] = [];
  const facilityDepreciation: number[] = [];
  for (let q = 1; q <= quarters; q++) {
    const worn = (facilities.inService[q] ?? 0) / facilities.lifeQuarters;
    computeStock.push(legacyAt(legacy, q) + (compute.inService[q] ?? 0));
    depreciation.push((compute.inService[q] ?? 0) / compute.lifeQuarters + worn);
    facilityDepreciation.push(worn);
  }
  return { computeStock, depreciation, facilityDepreciation };
}

/** Compute that stood at the baseline, RMB bn at cost; it retires in a straight line over one life of compute. */
interface LegacyStock {
  readonly atBaseline: number;
  readonly lifeQuarters: number;
}

/** S0 = A0·k(aiShare)/utilisation. */
function legacyStock(assumptions: Assumptions, lifeQuarters: number): LegacyStock {
  const { aiShare, utilisation } = assumptions.baseline;
  const need = computeNeed(assumptions.capacity, aiShare);
  return { atBaseline: (baselineRevenue(assumptions) * need) / utilisation, lifeQuarters };
}

/** legacy(t) = S0·max(0, 1 − t/Nc). */
const legacyAt = ({ atBaseline, lifeQuarters }: LegacyStock, t: number): number =>
  t < lifeQuarters ? atBaseline * (1 - t / lifeQuarters) : 0;

/**
 * Recent purchases not yet in service at the baseline (s + L ≥ 1) come into service in the L quarters after it; older ones are
 * inside the stock of the baseline. Returns their cost.
 */
function takeOrdersAtBaseline(assumptions: Assumptions, compute: AssetClass, facilities: AssetClass): number {
  const { baseline, capacity, capex } = assumptions;
  let onOrder = 0;
  for (let t = 1; t <= capacity.leadQuarters; t++) {
    const cost = baseline.capex[t - capacity.leadQuarters + baseline.capex.length - 1] ?? 0;
    advance(compute, capex.computeShare * cost);
    advance(facilities, (1 - capex.computeShare) * cost);
    onOrder += cost;
  }
  return onOrder;
}
