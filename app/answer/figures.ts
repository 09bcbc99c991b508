import type { MoneyView } from '../format/money.ts';
import { compact, minus } from '../format/numbers.ts';
import { answerWords as words } from '../messages/answer.ts';
import { isCostOfFunds } from './cost-of-funds.ts';
import { changeText, type MeasureKey, type Side, shownMeasures, valueText } from './shown-measures.ts';

export type { Side } from './shown-measures.ts';

/** A figure of the answer strip, ready to set. */
export interface Figure {
  readonly id: (typeof inStrip)[number];
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Signed difference from the case compared with; empty when one of the two has no number. */
  readonly change: string;
  /** Where it changed from. */
  readonly from: string;
}

const inStrip = [
  'payback',
  'npv',
  'irr',
  'peak',
  'cloud-revenue',
  'ai-revenue',
] as const satisfies readonly MeasureKey[];

export function answerFigures(one: Side, other: Side | null, money: MoneyView): readonly Figure[] {
  const measures = shownMeasures(one, money);
  return inStrip.map((id) => {
    const measure = measures[id];
    const common = { id, label: measure.label, value: inShort(valueText(measure, one)) };
    // Set beside other rates it would mislead: how it differs from them is said in its place.
    if (id === 'irr' && isCostOfFunds(one))
      return { ...common, unit: measure.unit, change: '', from: words.costNotReturn };
    return {
      ...common,
      unit: measure.of(one) === null ? '' : measure.unit,
      change: other === null ? '' : inShort(changeText(measure, one, other)),
      from: other === null ? words.isBaseline : words.from(inShort(valueText(measure, other))),
    };
  });
}

/** Beyond any real amount a number is written short, so that it fits beside the others; the inspector has the whole. */
function inShort(text: string): string {
  const value = Number(text.replace(minus, '-').replaceAll(',', ''));
  if (!Number.isFinite(value) || Math.abs(value) < 1_000_000) return text;
  return `${text.startsWith('+') ? '+' : ''}${compact(value)}`;
}
