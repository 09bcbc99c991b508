import type { CaseDocument } from '../document/case-document.ts';

/** How amounts are shown: the model runs in RMB billions, US dollars are a view at the rate beside it. */
export interface MoneyView {
  readonly currency: CaseDocument['currency'];
  readonly cnyPerUsd: number;
}

export const shownAmount = (rmbBn: number, view: MoneyView): number =>
  view.currency === 'CNY' ? rmbBn : rmbBn / view.cnyPerUsd;

/** "RMB bn" or "US$ bn", as it stands above an axis or behind a figure. */
export const moneyUnit = (view: MoneyView): string => (view.currency === 'CNY' ? 'RMB bn' : 'US$ bn');

/** In front of an amount in a sentence: "RMB 22bn", "US$3bn". */
export const moneyPrefix = (view: MoneyView): string => (view.currency === 'CNY' ? 'RMB ' : 'US$');
