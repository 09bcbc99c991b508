import type { Fact } from '../../shared/facts/fact.ts';
import { narrowSpace, shortest } from './numbers.ts';

const currencies = { CNY: 'RMB ', USD: 'US$', HKD: 'HK$' } as const;

const bounds = { 'at least': '≥ ', 'more than': '> ', 'at most': '≤ ', 'up to': 'up to ', about: 'about ' } as const;

/** A fact's number as it is read: "RMB 380bn", "> 20 %", "29 regions"; empty for a statement without one. */
export function factValue({ value, unit, currency, bound }: Fact): string {
  if (value === null) return '';
  return `${bound === undefined ? '' : bounds[bound]}${amount(value, unit, currency)}`;
}

function amount(value: number, unit: Fact['unit'], currency: Fact['currency']): string {
  // A year is a name, not an amount: no thousands separator.
  const number = unit === 'year' ? String(value) : shortest(Math.abs(value), 4);
  const sign = value < 0 ? '−' : '';
  const money = currency === undefined ? '' : currencies[currency];
  switch (unit) {
    case 'billion':
      return `${sign}${money}${number}bn`;
    case 'percent':
      return `${sign}${number}${narrowSpace}%`;
    case 'percent a year':
      return `${sign}${number}${narrowSpace}% a year`;
    case 'percent of RMB 380bn':
      return `${sign}${number}${narrowSpace}% of RMB 380bn`;
    case 'per ADS':
    case 'per share':
      return `${sign}${money}${number} ${unit}`;
    case 'CNY per USD':
      return `RMB ${number} per US$`;
    case 'RMB per RMB':
      return `RMB ${number} per RMB`;
    case 'times':
      return `${number} times`;
    case 'year':
      return number;
    default:
      return `${sign}${number} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
  }
}
