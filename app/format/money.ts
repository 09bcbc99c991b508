import type { CaseDocument } from '../document/case-document.ts';
import { formatWords as words } from '../messages/format.ts';

/** How amounts are shown: the model runs in RMB billions, US dollars are a view at the rate beside it. */
export interface MoneyView {
  readonly currency: CaseDocument['currency'];
  readonly cnyPerUsd: number;
}

export const shownAmount = (rmbBn: number, view: MoneyView): number =>
  view.currency === 'CNY' ? rmbBn : rmbBn / view.cnyPerUsd;

/** "RMB bn" or "US$ bn", as it stands above an axis or behind a figure. */
export const moneyUnit = (view: MoneyView): string => words.money[view.currency].unit;

/** An amount in a sentence, of its billions: "RMB 22bn", "US$3bn". */
export const moneyText = (billions: string, view: MoneyView): string => words.money[view.currency].amount(billions);

/** The same where the currency has just been said: "22bn". */
export const bareMoneyText = (billions: string, view: MoneyView): string => words.money[view.currency].bare(billions);
