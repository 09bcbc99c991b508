import { quartersInYear } from '../calendar.ts';
import { zeroOf } from './tolerance.ts';

/** Sign changes of the flows, zeros skipped. */
export function signChanges(flows: readonly number[]): number {
  const zero = zeroOf(flows);
  let sign = 0;
  let changes = 0;
  for (const flow of flows) {
    const now = flow > zero ? 1 : flow < -zero ? -1 : 0;
    if (now === 0) continue;
    if (sign !== 0 && now !== sign) changes++;
    sign = now;
  }
  return changes;
}

/**
 * MIRR a year, with the same rate for finance and reinvestment: positive flows carried to the end, negative ones to q = 0,
 * (FV of the positive at N / −PV of the negative)^(4/N) − 1, at quarter ends. Null unless both signs occur.
 */
export function modifiedRate(flows: readonly number[], rate: number): number | null {
  const zero = zeroOf(flows);
  const last = flows.length;
  const growth = (1 + rate) ** (1 / quartersInYear);
  let carried = 0;
  let financed = 0;
  let discount = 1;
  for (const flow of flows) {
    discount /= growth;
    carried *= growth;
    if (flow > zero) carried += flow;
    else if (flow < -zero) financed -= flow * discount;
  }
  if (carried === 0 || financed === 0) return null;
  return (carried / financed) ** (quartersInYear / last) - 1;
}
