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

/**
 * An amount in a sentence or a label, from its number as it is written: the sign first, then the currency, then number and unit:
 * "RMB 22bn", "−RMB 106bn", "+US$15bn".
 */
export function moneyText(number: string, view: MoneyView): string {
  const sign = /^[+−]/.exec(number)?.[0] ?? '';
  return `${sign}${words.money[view.currency].amount(number.slice(sign.length))}`;
}

/** The same where the currency has just been said: "22bn". */
export const bareMoneyText = (number: string, view: MoneyView): string => words.money[view.currency].bare(number);
