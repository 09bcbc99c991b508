import type { MeasureId } from '../../shared/analysis/measure-id.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, shortPercent, signed } from '../format/numbers.ts';
import { horizonName } from '../format/quarters.ts';
import { sensitivityWords as words } from '../messages/sensitivity.ts';

/** Measures that the view offers, in the order offered. */
export const offeredMeasures = [
  'npv',
  'payback',
  'irr',
  'npvWithoutTerminal',
  'discountedPayback',
  'peakFunding',
  'cashMultiple',
] as const satisfies readonly MeasureId[];
export type OfferedMeasure = (typeof offeredMeasures)[number];

/** How a measure is written and drawn. */
export interface ShownMeasure {
  readonly id: OfferedMeasure;
  readonly name: string;
  readonly unit: string;
  /** Name and unit, under an axis. */
  readonly title: string;
  readonly places: number;
  /** Engine's value → value shown. */
  readonly scale: (value: number) => number;
  /** The value as it stands alone in a chart. */
  readonly write: (value: number) => string;
  /** The value with its unit, in a sentence. */
  readonly say: (value: number) => string;
  /** The same, with as many places as keep a number that is not zero from reading as zero. */
  readonly sayExactly: (value: number) => string;
  readonly none: string;
  /** Where a measure without a value is drawn: a payback beyond the horizon at its end. Engine's unit. */
  readonly drawnAt: number | null;
}

interface Context {
  readonly assumptions: Assumptions;
  readonly money: MoneyView;
}

export function shownMeasure(id: OfferedMeasure, { assumptions, money }: Context): ShownMeasure {
  const rate = shortPercent(assumptions.economics.discountRate);
  const quarters = assumptions.horizonQuarters;
  const made = (
    name: string,
    unit: string,
    more: Partial<Pick<ShownMeasure, 'places' | 'scale' | 'none' | 'drawnAt'>> & { readonly withSign?: boolean },
  ): ShownMeasure => {
    const { places = 0, scale = (value) => value, none = words.noValue, drawnAt = null, withSign } = more;
    const writeTo = (value: number, to: number) => (withSign ? signed : decimal)(scale(value), to);
    const write = (value: number) => writeTo(value, places);
    const say = (value: number) => `${write(value)} ${unit}`;
    const sayExactly = (value: number) => `${writeTo(value, placesOf(scale(value), places))} ${unit}`;
    return { id, name, unit, title: words.withUnit(name, unit), places, scale, write, say, sayExactly, none, drawnAt };
  };
  const amount = { scale: (value: number) => shownAmount(value, money) };
  const years = { places: 1, none: words.never(horizonName(quarters)), drawnAt: quarters / 4 };
  switch (id) {
    case 'npv':
      return made(words.measures.npv(rate), moneyUnit(money), { ...amount, withSign: true });
    case 'npvWithoutTerminal':
      return made(words.measures.npvWithoutTerminal(rate), moneyUnit(money), { ...amount, withSign: true });
    case 'irr':
      return made(words.measures.irr, words.units.percentAYear, { places: 1, scale: (value) => value * 100 });
    case 'payback':
      return made(words.measures.payback, words.units.years, years);
    case 'discountedPayback':
      return made(words.measures.discountedPayback, words.units.years, years);
    case 'peakFunding':
      return made(words.measures.peakFunding, moneyUnit(money), amount);
    case 'cashMultiple':
      return made(words.measures.cashMultiple, words.units.times, { places: 2 });
  }
}

/** At least `least` places, and up to six until a digit of the value is seen. */
const placesOf = (value: number, least: number): number => {
  const seen = value === 0 ? least : Math.ceil(-Math.log10(Math.abs(value)));
  return Math.min(6, Math.max(least, seen));
};
