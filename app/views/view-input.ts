import type { ActualQuarter } from '../../shared/analysis/backtest/actuals.ts';
import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { type MoneyView, moneyText, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';

/** What a view is drawn from: a scenario and the Baseline, each with its projection. */
export interface ViewInput {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
  readonly baseAssumptions: Assumptions;
  readonly baseProjection: Projection;
  /** Quarters since the baseline that were reported: by the facts, and by the user. */
  readonly reported: readonly ActualQuarter[];
  readonly money: MoneyView;
}

/** A scenario with the same incremental cash and revenue as the Baseline draws no second line. */
export const isBaseline = ({ assumptions, baseAssumptions }: ViewInput): boolean => assumptions === baseAssumptions;

/** "RMB 428bn". */
export const amountWords = (rmbBn: number, money: MoneyView): string =>
  moneyText(decimal(shownAmount(rmbBn, money)), money);
