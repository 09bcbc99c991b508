import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import { type MoneyView, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';
import { riskWords as words } from '../messages/risk.ts';
import type { Figure } from './figures.ts';

/** The middle nine tenths of the trials, for the figures of the answer that the trials keep. */
export function riskRanges(summary: RiskSummary, money: MoneyView): ReadonlyMap<Figure['id'], string> {
  const { npv, irr, payback, peakFunding } = summary;
  const amount = (value: number) => decimal(shownAmount(value, money));
  const range = (quantiles: readonly (number | null)[], write: (value: number) => string, none: string) => {
    const text = (value: number | null | undefined) => (value === null || value === undefined ? none : write(value));
    return words.range(text(quantiles[0]), text(quantiles[4]));
  };
  return new Map([
    ['payback', range(payback.quantiles, (years) => decimal(years, 1), words.never)],
    ['npv', range(npv.quantiles, amount, words.none)],
    ['irr', range(irr.quantiles, (rate) => decimal(rate * 100, 1), words.none)],
    ['peak', range(peakFunding.quantiles, amount, words.none)],
  ]);
}
