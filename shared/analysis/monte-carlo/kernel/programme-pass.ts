import { computeArriving, delivered, facilitiesArriving, planned, type Rows } from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * What of the programme is delivered and what enters service a lead later, as shares of its compute and of its facilities:
 * delivered(q) = min(planned(q) + backlog(q − 1), chipAvailability·busiest). Ends, and says where, with the last of it.
 */
export function runProgramme(rows: Rows, terms: Terms): void {
  const { quarters, programmeQuarters, chipAvailability } = terms;
  let busiest = 0;
  for (let q = 1; q <= programmeQuarters; q++) {
    const share = rows[planned + q] ?? 0;
    if (share > busiest) busiest = share;
  }
  const most = chipAvailability * busiest;
  let waiting = 0;
  let q = 1;
  for (; q <= programmeQuarters || (waiting > 0 && q <= quarters); q++) {
    const share = rows[planned + q] ?? 0;
    const wanted = share + waiting;
    const had = wanted < most ? wanted : most;
    waiting = wanted - had;
    rows[delivered + q] = had;
    rows[computeArriving + q] = had;
    rows[facilitiesArriving + q] = share;
  }
  terms.programmeEnd = q - 1;
  if (terms.lateShare !== 0) delayNewRegions(rows, terms);
}

/** Of what is bought for new regions, `lateShare`, each part enters service `lateQuarters` after the rest. */
function delayNewRegions(rows: Rows, terms: Terms): void {
  const { quarters, lateShare, lateQuarters, programmeEnd } = terms;
  const end = Math.min(quarters, programmeEnd + lateQuarters);
  for (let q = programmeEnd + 1; q <= end; q++) rows[delivered + q] = 0;
  for (let q = 1; q <= end; q++) {
    const from = q - lateQuarters;
    const lateCompute = from >= 1 ? (rows[delivered + from] ?? 0) : 0;
    const lateFacilities = from >= 1 ? (rows[planned + from] ?? 0) : 0;
    rows[computeArriving + q] = (1 - lateShare) * (rows[delivered + q] ?? 0) + lateShare * lateCompute;
    rows[facilitiesArriving + q] = (1 - lateShare) * (rows[planned + q] ?? 0) + lateShare * lateFacilities;
  }
  terms.programmeEnd = end;
}
