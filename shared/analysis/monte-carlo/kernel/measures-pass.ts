import { cumulative, facilitiesArriving, flow, otherFacilities, planFacilities, planned, type Rows } from './rows.ts';
import type { Terms } from './terms.ts';

/** What a trial keeps. Money RMB bn, payback in years; as in the model's measures, with +∞ for "never". */
export interface TrialMeasures {
  npv: number;
  /** NaN unless there is exactly one. */
  irr: number;
  irrCount: number;
  payback: number;
  peakFunding: number;
}

/** NPV, durable payback and peak funding from the row of flows; lays the row of the cumulative flow. */
export function measureFlows(rows: Rows, terms: Terms, measures: TrialMeasures): void {
  const { quarters, quarterly, terminal, isMidQuarter } = terms;
  let factor = isMidQuarter ? 1 / Math.sqrt(quarterly) : 1;
  let present = 0;
  let total = 0;
  let size = 0;
  let lowest = 0;
  for (let q = 1; q <= quarters; q++) {
    const f = rows[flow + q] ?? 0;
    factor *= quarterly;
    present += f * factor;
    total += f;
    size += Math.abs(f);
    if (total < lowest) lowest = total;
    rows[cumulative + q] = total;
  }
  measures.npv = present + terminal * (isMidQuarter ? factor * Math.sqrt(quarterly) : factor);
  const zero = 1e-9 * size;
  measures.peakFunding = lowest < -zero ? -lowest : 0;
  let lastBelow = quarters;
  while (lastBelow > 0 && !((rows[cumulative + lastBelow] ?? 0) < -zero)) lastBelow--;
  if (lastBelow === 0) measures.payback = 0;
  else measures.payback = lastBelow === quarters ? Number.POSITIVE_INFINITY : crossing(rows, lastBelow);
}

/** Years to where the straight line from the end of the quarter to the end of the next crosses zero. */
function crossing(rows: Rows, quarter: number): number {
  const from = rows[cumulative + quarter] ?? 0;
  const to = rows[cumulative + quarter + 1] ?? 0;
  return (quarter + (to >= 0 ? -from / (to - from) : 1)) / 4;
}

/** 4·(Σf − renewal)/Nc·(1 + g)/(r − g) over the last Nc quarters. */
export function perpetuity(rows: Rows, terms: Terms): number {
  const { quarters, lead, computeLife, facilityLife, programmeFacilities, programmeEnd } = terms;
  let cash = 0;
  for (let q = Math.max(1, quarters - computeLife + 1); q <= quarters; q++) cash += rows[flow + q] ?? 0;
  let standing = 0;
  let unrenewed = 0;
  for (let q = 1; q <= quarters; q++) {
    const out = q - facilityLife;
    standing += (rows[planFacilities + q] ?? 0) - (rows[otherFacilities + q] ?? 0);
    standing -= (rows[planFacilities + out] ?? 0) - (rows[otherFacilities + out] ?? 0);
    if (q <= quarters - computeLife) continue;
    // What enters service a lead later was bought now, but for what of the programme waits for its region.
    const arriving = q <= programmeEnd ? (rows[planned + q] ?? 0) - (rows[facilitiesArriving + q] ?? 0) : 0;
    const entering = (rows[planFacilities + q + lead] ?? 0) - (rows[otherFacilities + q + lead] ?? 0);
    unrenewed += standing / facilityLife - (entering + programmeFacilities * arriving);
  }
  const perYear = (4 * (cash - Math.max(0, unrenewed))) / computeLife;
  return (perYear * (1 + terms.terminalGrowth)) / (terms.discountRate - terms.terminalGrowth);
}
