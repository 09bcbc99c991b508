import type { Fact } from '../../shared/facts/fact.ts';
import { formatWords as words } from '../messages/format.ts';
import { told } from '../messages/language.ts';
import { shortDate } from './dates.ts';
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

/** Its number alone: "> 87" of “more than 87 availability zones”. */
export function factCount({ value, bound }: Fact & { readonly value: number }): string {
  const text = shortest(value, 4);
  return bound === undefined ? text : words.bounds[bound](text);
}

/** A fact as it is said in the language that is spoken; what was published elsewhere keeps its name. */
export const toldFact = (fact: Fact): Fact => ({
  ...fact,
  quantity: told(fact.quantity),
  period: told(fact.period),
  scope: told(fact.scope),
  note: told(fact.note),
  source: told(fact.source),
  publication: told(fact.publication),
});

/** Who says so and when: "Canalys, May 2025". */
export const datedSource = ({ source, published }: Fact): string =>
  published === undefined ? told(source) : words.qualified(told(source), shortDate(published));
