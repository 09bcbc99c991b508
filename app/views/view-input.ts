import type { ActualQuarter } from '../../shared/analysis/backtest/actuals.ts';
import type { ShownCase } from '../answer/shown-case.ts';
import { type MoneyView, moneyText, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';

/** What a view is drawn from. */
export interface ViewInput extends ShownCase {
  /** Quarters since the baseline that were reported: by the facts, and by the user. */
  readonly reported: readonly ActualQuarter[];
}

/** A scenario with the same incremental cash and revenue as the Baseline draws no second line. */
export const isBaseline = ({ assumptions, baseAssumptions }: ViewInput): boolean => assumptions === baseAssumptions;

/** "RMB 428bn", "−RMB 106bn". */
export const amountWords = (rmbBn: number, money: MoneyView): string =>
  moneyText(decimal(shownAmount(rmbBn, money)), money);
