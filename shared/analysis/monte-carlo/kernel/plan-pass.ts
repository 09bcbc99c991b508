import type { Assumptions } from '../../../scenario/assumptions.ts';
import {
  computeArriving,
  delivered,
  facilitiesArriving,
  legacyLeft,
  longestLife,
  onOrder,
  otherCompute,
  otherFacilities,
  planCompute,
  planFacilities,
  planNeed,
  planned,
  planSpent,
  planStock,
  planWorn,
  type Rows,
} from './rows.ts';
import type { Terms } from './terms.ts';

type Rule = Assumptions['capex']['afterProgramme'];

/**
 * Purchases of the plan: the programme while it runs, then the rule. What is bought in q enters service at t = q + L and stands
 * in the rows at t. Once the last purchase has left, what stands is nothing, not the rounding error of a running total.
 */
export function runPlan(rows: Rows, terms: Terms, rule: Rule): void {
  takeOrders(rows, terms);
  build(rows, terms);
  switch (rule) {
    case 'sustain':
      sustain(rows, terms);
      break;
    case 'run-off':
      runOff(rows, terms);
      break;
    case 'meet-demand':
      meetDemand(rows, terms);
      break;
  }
}

/** What was on order at the baseline, t = 1…L. */
function takeOrders(rows: Rows, terms: Terms): void {
  const { lead, computeLife, facilityLife, baselineStock, computeShare } = terms;
  let compute = 0;
  let facilities = 0;
  let lastEntry = -longestLife;
  for (let t = 1; t <= lead; t++) {
    const cost = rows[onOrder + t] ?? 0;
    if (cost !== 0) lastEntry = t;
    rows[planCompute + t] = computeShare * cost;
    rows[planFacilities + t] = (1 - computeShare) * cost;
    compute += computeShare * cost - (rows[planCompute + t - computeLife] ?? 0);
    if (lastEntry <= t - computeLife) compute = 0;
    facilities += (1 - computeShare) * cost - (rows[planFacilities + t - facilityLife] ?? 0);
    rows[planStock + t] = baselineStock * (rows[legacyLeft + t] ?? 0) + compute;
    rows[planWorn + t] = compute / computeLife + facilities / facilityLife;
  }
  terms.compute = compute;
  terms.facilities = facilities;
  terms.lastEntry = lastEntry;
}

/** The programme's own quarters, 1 to n. */
function build(rows: Rows, terms: Terms): void {
  const { lead, computeLife, facilityLife, baselineStock, programmeQuarters } = terms;
  const { programmeCompute, programmeFacilities } = terms;
  const computeWear = 1 / computeLife;
  const facilityWear = 1 / facilityLife;
  let { compute, facilities, lastEntry } = terms;
  for (let q = 1; q <= programmeQuarters; q++) {
    const t = q + lead;
    const arriving = programmeCompute * (rows[computeArriving + q] ?? 0);
    const facilitiesIn = programmeFacilities * (rows[facilitiesArriving + q] ?? 0);
    if (arriving !== 0) lastEntry = t;
    compute = lastEntry > t - computeLife ? compute + arriving - (rows[planCompute + t - computeLife] ?? 0) : 0;
    facilities += facilitiesIn - (rows[planFacilities + t - facilityLife] ?? 0);
    rows[planCompute + t] = arriving;
    rows[planFacilities + t] = facilitiesIn;
    rows[planStock + t] = baselineStock * (rows[legacyLeft + t] ?? 0) + compute;
    rows[planWorn + t] = compute * computeWear + facilities * facilityWear;
    rows[planSpent + q] =
      programmeCompute * (rows[delivered + q] ?? 0) + programmeFacilities * (rows[planned + q] ?? 0);
  }
  terms.compute = compute;
  terms.facilities = facilities;
  terms.lastEntry = lastEntry;
}

/** What leaves service is replaced. */
function sustain(rows: Rows, terms: Terms): void {
  const { quarters, lead, computeLife, facilityLife, baselineStock, programmeQuarters, programmeEnd } = terms;
  const { programmeCompute, programmeFacilities } = terms;
  const computeWear = 1 / computeLife;
  const facilityWear = 1 / facilityLife;
  let { compute, facilities, lastEntry } = terms;
  let legacyBefore = baselineStock * (rows[legacyLeft + lead + programmeQuarters] ?? 0);
  for (let q = programmeQuarters + 1; q <= quarters; q++) {
    const t = q + lead;
    const legacy = baselineStock * (rows[legacyLeft + t] ?? 0);
    const leaving = rows[planCompute + t - computeLife] ?? 0;
    const renewed = rows[planFacilities + t - facilityLife] ?? 0;
    const retired = legacyBefore - legacy;
    legacyBefore = legacy;
    let entering = retired + leaving;
    let facilitiesIn = renewed;
    let spent = entering + renewed;
    compute += retired;
    if (q <= programmeEnd) {
      const arriving = programmeCompute * (rows[computeArriving + q] ?? 0);
      const arrivingFacilities = programmeFacilities * (rows[facilitiesArriving + q] ?? 0);
      entering += arriving;
      compute += arriving;
      facilitiesIn += arrivingFacilities;
      facilities += arrivingFacilities;
      spent += programmeCompute * (rows[delivered + q] ?? 0);
    }
    if (entering !== 0) lastEntry = t;
    else if (lastEntry <= t - computeLife) compute = 0;
    rows[planCompute + t] = entering;
    rows[planFacilities + t] = facilitiesIn;
    rows[planStock + t] = legacy + compute;
    rows[planWorn + t] = compute * computeWear + facilities * facilityWear;
    rows[planSpent + q] = spent;
  }
}

/** What the counterfactual buys is bought, nothing is replaced. */
function runOff(rows: Rows, terms: Terms): void {
  const { quarters, lead, computeLife, facilityLife, baselineStock, programmeQuarters, programmeEnd } = terms;
  const { programmeCompute, programmeFacilities } = terms;
  const computeWear = 1 / computeLife;
  const facilityWear = 1 / facilityLife;
  let { compute, facilities, lastEntry } = terms;
  for (let q = programmeQuarters + 1; q <= quarters; q++) {
    const t = q + lead;
    let entering = rows[otherCompute + t] ?? 0;
    let facilitiesIn = rows[otherFacilities + t] ?? 0;
    let spent = entering + facilitiesIn;
    if (q <= programmeEnd) {
      entering += programmeCompute * (rows[computeArriving + q] ?? 0);
      facilitiesIn += programmeFacilities * (rows[facilitiesArriving + q] ?? 0);
      spent += programmeCompute * (rows[delivered + q] ?? 0);
    }
    if (entering !== 0) lastEntry = t;
    compute = lastEntry > t - computeLife ? compute + entering - (rows[planCompute + t - computeLife] ?? 0) : 0;
    facilities += facilitiesIn - (rows[planFacilities + t - facilityLife] ?? 0);
    rows[planCompute + t] = entering;
    rows[planFacilities + t] = facilitiesIn;
    rows[planStock + t] = baselineStock * (rows[legacyLeft + t] ?? 0) + compute;
    rows[planWorn + t] = compute * computeWear + facilities * facilityWear;
    rows[planSpent + q] = spent;
  }
}

/** What demand needs and does not stand yet is bought: S(t) = max(standing, need(t)). */
function meetDemand(rows: Rows, terms: Terms): void {
  const { quarters, lead, computeLife, facilityLife, baselineStock, programmeQuarters, programmeEnd } = terms;
  const { programmeCompute, programmeFacilities, facilitiesPerCompute } = terms;
  const computeWear = 1 / computeLife;
  const facilityWear = 1 / facilityLife;
  let { compute, facilities, lastEntry } = terms;
  for (let q = programmeQuarters + 1; q <= quarters; q++) {
    const t = q + lead;
    let arriving = 0;
    let facilitiesIn = 0;
    let backlog = 0;
    if (q <= programmeEnd) {
      arriving = programmeCompute * (rows[computeArriving + q] ?? 0);
      facilitiesIn = programmeFacilities * (rows[facilitiesArriving + q] ?? 0);
      backlog = programmeCompute * (rows[delivered + q] ?? 0);
    }
    if (arriving !== 0) lastEntry = t;
    const running = compute + arriving - (rows[planCompute + t - computeLife] ?? 0);
    const standing = lastEntry > t - computeLife ? running : 0;
    const legacy = baselineStock * (rows[legacyLeft + t] ?? 0);
    const wanted = (rows[planNeed + t] ?? 0) - legacy;
    compute = wanted > standing ? wanted : standing;
    const bought = compute - standing;
    if (bought !== 0) lastEntry = t;
    const grown = facilitiesPerCompute * (legacy + compute - baselineStock);
    const built = facilities + facilitiesIn - (rows[planFacilities + t - facilityLife] ?? 0);
    const due = grown > 0 ? grown : 0;
    facilities = due > built ? due : built;
    rows[planCompute + t] = arriving + bought;
    rows[planFacilities + t] = facilitiesIn + facilities - built;
    rows[planStock + t] = legacy + compute;
    rows[planWorn + t] = compute * computeWear + facilities * facilityWear;
    rows[planSpent + q] = backlog + bought + facilities - built;
  }
}
