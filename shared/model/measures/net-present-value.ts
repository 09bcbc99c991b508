import { quartersInYear } from '../calendar.ts';

export interface Discounting {
  /** Rate a year, as a decimal. */
  readonly rate: number;
  /** When in the quarter the flow arrives. */
  readonly timing: 'end' | 'mid';
}

/**
 * Flows discounted to q = 0: f(q)·(1 + r)^(−(q − h)/4), h = 0 at `end`, ½ at `mid`; index 0 is quarter 1.
 */
export function discounted(flows: readonly number[], { rate, timing }: Discounting): number[] {
  const quarterly = (1 + rate) ** (-1 / quartersInYear);
  let factor = timing === 'mid' ? Math.sqrt(quarterly) : quarterly;
  const values: number[] = [];
  for (const flow of flows) {
    values.push(flow * factor);
    factor *= quarterly;
  }
  return values;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A single amount at the end of quarter q, discounted to q = 0: the same under both timings. */
export const discountedAt = (amount: number, rate: number, quarter: number): number =>
  amount * (1 + rate) ** (-quarter / quartersInYear);
