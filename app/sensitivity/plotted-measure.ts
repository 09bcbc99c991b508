import type { MeasureId } from '../../shared/analysis/measure-id.ts';
import type { MeasureName } from '../../shared/provenance/figure-id.ts';
import { type MeasureKey, type Side, shownMeasures } from '../answer/shown-measures.ts';
import { type MoneyView, moneyText, moneyUnit } from '../format/money.ts';
import { decimal, shortPercent, signed } from '../format/numbers.ts';
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

/** How a measure of many settings is written and drawn; what the measure is called and counted in is as in the answer. */
export interface PlottedMeasure {
  readonly id: OfferedMeasure;
  /** The figure of the model that it is. */
  readonly figure: MeasureName | 'incremental';
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

export function plottedMeasure(id: OfferedMeasure, side: Side & { readonly money: MoneyView }): PlottedMeasure {
  const { name, unit, places, scale, withSign, none } = lookOf(id, side);
  const writeTo = (value: number, to: number) => (withSign ? signed : decimal)(scale(value), to);
  const write = (value: number) => writeTo(value, places);
  const withUnit = (text: string) => (unit === moneyUnit(side.money) ? moneyText(text, side.money) : `${text} ${unit}`);
  return {
    id,
    figure: id === 'cashMultiple' ? 'incremental' : keys[id],
    name,
    unit,
    title: words.withUnit(name, unit),
    places,
    scale,
    write,
    say: (value) => withUnit(write(value)),
    sayExactly: (value) => withUnit(writeTo(value, placesOf(scale(value), places))),
    none,
    drawnAt: id === 'payback' || id === 'discountedPayback' ? side.projection.quarters / 4 : null,
  };
}

type Look = Pick<PlottedMeasure, 'name' | 'unit' | 'places' | 'scale' | 'none'> & { readonly withSign: boolean };

const keys: Readonly<Record<Exclude<OfferedMeasure, 'cashMultiple'>, MeasureKey & MeasureName>> = {
  npv: 'npv',
  npvWithoutTerminal: 'npv-without-terminal',
  irr: 'irr',
  payback: 'payback',
  discountedPayback: 'discounted-payback',
  peakFunding: 'peak',
};

function lookOf(id: OfferedMeasure, side: Side & { readonly money: MoneyView }): Look {
  if (id === 'cashMultiple') {
    const { cashMultiple: name, times: unit } = words;
    return { name, unit, places: 2, scale: (value) => value, none: words.noValue, withSign: false };
  }
  const { label, unit, places, scale, signed: withSign = false, otherwise } = shownMeasures(side, side.money)[keys[id]];
  // Under the NPV it goes without saying of what it is without; alone it does not.
  const rate = shortPercent(side.assumptions.economics.discountRate);
  const name = id === 'npvWithoutTerminal' ? words.npvWithoutTerminal(rate) : label;
  // What an IRR is where there is none or several takes a sentence: too long for the end of a bar.
  const none = id === 'irr' ? words.noValue : (otherwise?.(side) ?? words.noValue);
  // Tens of amounts side by side are read without their tenths.
  return { name, unit, places: withSign ? 0 : places, scale, none, withSign };
}

/** At least `least` places, and up to six until a digit of the value is seen. */
const placesOf = (value: number, least: number): number => {
  const seen = value === 0 ? least : Math.ceil(-Math.log10(Math.abs(value)));
  return Math.min(6, Math.max(least, seen));
};
