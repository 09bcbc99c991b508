import type { Fact } from '../../shared/facts/fact.ts';
import { amountWords as words } from '../messages/amounts.ts';
import { minus, shortest } from './numbers.ts';

/** A fact's number as it is read: "RMB 380bn", "> 20 %", "29 regions"; empty for a statement without one. */
export function factValue({ value, unit, currency, bound }: Fact): string {
  if (value === null) return '';
  const text = amount(value, unit, currency ?? 'none');
  return bound === undefined ? text : words.bounds[bound](text);
}

function amount(value: number, unit: Fact['unit'], currency: keyof typeof words.prices): string {
  // A year is a name, not an amount: no thousands separator.
  const number = unit === 'year' ? String(value) : shortest(Math.abs(value), 4);
  const sign = value < 0 ? minus : '';
  if (unit === 'billion') return `${sign}${words.billions[currency](number)}`;
  const isPrice = unit === 'per ADS' || unit === 'per share';
  return `${sign}${words.factUnits[unit](isPrice ? words.prices[currency](number) : number)}`;
}
