import { changePercent, changeText, type MeasureKey, shownMeasures, valueText } from '../../answer/shown-measures.ts';
import { compareWords as words } from '../../messages/compare.ts';
import type { Comparison } from './comparison.ts';

export interface MeasureCell {
  readonly text: string;
  /** A word where there is no number. */
  readonly isWord: boolean;
  /** Reads the same as that of the reference. */
  readonly isSame: boolean;
  /** Against the reference; empty in its own column and where one of the two has no number. */
  readonly change: string;
}

export interface MeasureLine {
  readonly id: MeasureKey;
  readonly label: string;
  /** Part of the line above. */
  readonly isPart: boolean;
  readonly cells: readonly MeasureCell[];
}

const inOrder: readonly MeasureKey[] = [
  'payback',
  'discounted-payback',
  'npv',
  'npv-without-terminal',
  'irr',
  'mirr',
  'peak',
  'cloud-revenue',
  'ai-revenue',
  'limited-quarters',
];

/** The measures of the scenarios beside each other, each with its difference to the first as a number or as a percentage. */
export function measureLines(
  { columns, reference, money }: Comparison,
  difference: 'number' | 'percent',
): readonly MeasureLine[] {
  const severalRates = new Set(columns.map(({ assumptions }) => assumptions.economics.discountRate)).size > 1;
  const oneRateEach = columns.every(({ projection }) => projection.measures.irr.length === 1);
  const measures = shownMeasures(reference, money);
  const labels: Partial<Record<MeasureKey, string>> = {
    payback: words.inYears(measures.payback.label),
    'discounted-payback': words.inYears(measures['discounted-payback'].label),
    irr: words.aYearRate(measures.irr.label),
    mirr: words.aYearRate(measures.mirr.label),
    ...(severalRates ? { npv: words.npvOwnRates } : {}),
  };
  return inOrder
    .filter((id) => id !== 'mirr' || !oneRateEach)
    .map((id) => {
      const measure = measures[id];
      const change = difference === 'percent' ? changePercent : changeText;
      return {
        id,
        label: labels[id] ?? measure.label,
        isPart: id === 'npv-without-terminal',
        cells: columns.map((column) => ({
          text: valueText(measure, column),
          isWord: measure.of(column) === null,
          isSame: column === reference || valueText(measure, column) === valueText(measure, reference),
          change: column === reference ? '' : change(measure, column, reference),
        })),
      };
    });
}
