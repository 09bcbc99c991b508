import { SheetError } from './values.ts';

/** A sheet's own functions of cash flows, only to show what they say beside the workbook's. */

/** NPV(): the first flow is discounted by one period. */
export const presentValue = (rate: number, flows: readonly number[]): number =>
  flows.reduce((total, flow, index) => total + flow / (1 + rate) ** (index + 1), 0);

/** IRR(): Newton's steps from a guess, as sheets take them; an error where they lead nowhere. */
export function internalRate(flows: readonly number[], guess: number): number {
  let rate = guess;
  for (let step = 0; step < 50; step++) {
    let value = 0;
    let slope = 0;
    flows.forEach((flow, index) => {
      value += flow / (1 + rate) ** index;
      slope -= (index * flow) / (1 + rate) ** (index + 1);
    });
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) < 1e-13) return next;
    rate = next;
  }
  throw new SheetError('#NUM!');
}

/** MIRR(): the first flow stands at the start. */
export function modifiedRate(flows: readonly number[], finance: number, reinvest: number): number {
  const last = flows.length - 1;
  let carried = 0;
  let financed = 0;
  flows.forEach((flow, index) => {
    if (flow > 0) carried += flow * (1 + reinvest) ** (last - index);
    else financed -= flow / (1 + finance) ** index;
  });
  if (carried === 0 || financed === 0) throw new SheetError('#DIV/0!');
  return (carried / financed) ** (1 / last) - 1;
}
