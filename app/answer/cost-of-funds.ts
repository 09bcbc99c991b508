import type { Side } from './shown-measures.ts';

/**
 * Whether the single rate of return is what money costs and not what it earns: it is above the discount rate and yet NPV is below
 * zero, or the other way. Then the money comes first and is paid back.
 */
export function isCostOfFunds({ projection: { measures }, assumptions: { economics } }: Side): boolean {
  const [rate] = measures.irr;
  if (rate === undefined || measures.irr.length > 1 || measures.npv === 0) return false;
  return rate > economics.discountRate !== measures.npv > 0;
}
