import type { Assumptions } from '../scenario/driver-tree.ts';
import { quartersInYear } from './calendar.ts';

type Capex = Assumptions['capex'];

/** Programme purchases by quarter; index q, RMB bn, index 0 unused. `quarters` is n, 0 without a programme. */
export interface ProgrammeSchedule {
  readonly total: number;
  readonly quarters: number;
  readonly facilities: readonly number[];
  readonly compute: readonly number[];
  readonly backlog: readonly number[];
}

/** K = programme · (1 + overshoot), RMB bn. */
export const programmeTotal = ({ programme, overshoot }: Capex): number => programme * (1 + overshoot);

/** Weight of the programme year that quarter q belongs to; the last weight repeats. */
const weightOf = (phasing: readonly number[], quarter: number): number =>
  phasing[Math.min(Math.floor((quarter - 1) / quartersInYear), phasing.length - 1)] ?? 0;

/**
 * The programme's spend and deliveries, q = 1…`horizon`.
 *
 * Planned P(q) = K·w(q)/Σw. Facilities (1 − m)·P(q) are bought as planned. Of the compute m·P(q) at most
 * X = chipAvailability · max m·P can be had in a quarter; the rest waits in the backlog, also after quarter n:
 * delivered(q) = min(m·P(q) + backlog(q − 1), X).
 */
export function programmeSchedule(capex: Capex, chipAvailability: number, horizon: number): ProgrammeSchedule {
  const total = programmeTotal(capex);
  const quarters = total === 0 ? 0 : capex.quarters;
  const facilities = [0];
  const compute = [0];
  const backlog = [0];
  let weights = 0;
  let busiest = 0;
  for (let q = 1; q <= quarters; q++) {
    const weight = weightOf(capex.phasing, q);
    weights += weight;
    busiest = Math.max(busiest, weight);
  }
  const spend = (weight: number) => (weight / weights) * total;
  // Multiplied in the order of `wanted` below, so that without scarcity nothing waits for a rounding error.
  const most = quarters === 0 ? 0 : chipAvailability * (capex.computeShare * spend(busiest));
  let waiting = 0;
  for (let q = 1; q <= horizon; q++) {
    const planned = q <= quarters ? spend(weightOf(capex.phasing, q)) : 0;
    const wanted = capex.computeShare * planned + waiting;
    const delivered = Math.min(wanted, most);
    waiting = wanted - delivered;
    facilities.push((1 - capex.computeShare) * planned);
    compute.push(delivered);
    backlog.push(waiting);
  }
  return { total, quarters, facilities, compute, backlog };
}

/** The counterfactual's schedule. */
export const noProgramme: ProgrammeSchedule = { total: 0, quarters: 0, facilities: [], compute: [], backlog: [] };

/** n′: the last quarter in which programme compute is delivered; n when nothing is scarce, 0 without a programme. */
export function lastDeliveryQuarter(capex: Capex, chipAvailability: number): number {
  const total = programmeTotal(capex);
  if (total === 0) return 0;
  // At the scarcest a quarter brings a twentieth of the busiest one, so the backlog is gone within twenty programmes.
  const { compute } = programmeSchedule(capex, chipAvailability, Math.ceil(capex.quarters / chipAvailability) + 1);
  return Math.max(
    capex.quarters,
    compute.findLastIndex((delivered) => delivered > 1e-9 * total),
  );
}
