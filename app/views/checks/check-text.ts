import type { RealityCheck, Reference } from '../../../shared/analysis/reality-checks/check.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, narrowSpace, signed } from '../../format/numbers.ts';
import { checkWords as words } from '../../messages/checks.ts';
import { formatWords } from '../../messages/format.ts';

/** A value in the unit of its check, with as many places as a printed figure has. */
export function checkValue(value: number | null, unit: RealityCheck['unit'], money: MoneyView): string {
  if (value === null) return words.nothing;
  switch (unit) {
    case 'share': {
      const percent = value * 100;
      const places = Math.abs(percent) < 30 && Math.abs(percent - Math.round(percent)) > 0.04 ? 1 : 0;
      return `${decimal(percent, places)}${narrowSpace}%`;
    }
    case 'rmb-bn':
      return decimal(shownAmount(value, money));
    case 'rmb':
      return decimal(value, 2);
  }
}

/** The same for the strip: from ten percent on without decimals. */
export function shortCheckValue(value: number | null, unit: RealityCheck['unit'], money: MoneyView): string {
  const isLong = unit === 'share' && value !== null && Math.abs(value) >= 0.0995;
  return isLong ? `${decimal(value * 100)}${narrowSpace}%` : checkValue(value, unit, money);
}

export const checkUnit = (unit: RealityCheck['unit'], money: MoneyView): string =>
  unit === 'rmb-bn' ? moneyUnit(money) : unit === 'rmb' ? formatWords.rmb : '';

/** How far a value is from a reference: shares in points, anything else as a ratio. */
export function distance(value: number, reference: Reference, unit: RealityCheck['unit']): string {
  if (unit === 'share') return words.points(signed((value - reference.value) * 100, 1));
  return reference.value === 0 ? '' : words.times(decimal(value / reference.value, 2));
}
