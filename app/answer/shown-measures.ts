import { lookQuarter } from '../../shared/analysis/periods.ts';
import { fiscalYearOf, quartersInYear } from '../../shared/model/calendar.ts';
import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../format/money.ts';
import { asShown, decimal, narrowSpace, shortPercent, signed } from '../format/numbers.ts';
import { horizonName, yearName } from '../format/quarters.ts';
import { answerWords as words } from '../messages/answer.ts';
import { formatWords } from '../messages/format.ts';

export interface Side {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
}

export type MeasureKey =
  | 'payback'
  | 'discounted-payback'
  | 'npv'
  | 'npv-without-terminal'
  | 'irr'
  | 'mirr'
  | 'peak'
  | 'cloud-revenue'
  | 'ai-revenue'
  | 'limited-quarters';

/** A measure as it is shown: where its number comes from and how that is written. */
export interface ShownMeasure {
  readonly label: string;
  /** The number; null where the answer is a word. */
  readonly of: (side: Side) => number | null;
  readonly otherwise?: (side: Side) => string;
  readonly places: number;
  readonly unit: string;
  readonly scale: (value: number) => number;
  readonly signed?: true;
  /** Already a percentage: its changes are points, never percents of it. */
  readonly rate?: true;
}

const plain = (value: number) => value;
const hundred = (rate: number) => rate * 100;
const notWithin = ({ projection }: Side) => words.notWithin(horizonName(projection.quarters));

export function shownMeasures(one: Side, money: MoneyView): Readonly<Record<MeasureKey, ShownMeasure>> {
  const amounts = { places: 0, unit: moneyUnit(money), scale: (value: number) => shownAmount(value, money) };
  const years = { places: 1, unit: words.years, scale: plain, otherwise: notWithin };
  const rates = { places: 1, unit: words.percentAYear, scale: hundred, rate: true } as const;
  const year = fiscalYearOf(lookQuarter(one.projection.quarters));
  return {
    payback: { label: words.payback, of: ({ projection }) => projection.measures.paybackYears, ...years },
    'discounted-payback': {
      label: words.discountedPayback,
      of: ({ projection }) => projection.measures.discountedPaybackYears,
      ...years,
    },
    npv: {
      label: words.npvAt(shortPercent(one.assumptions.economics.discountRate)),
      of: ({ projection }) => projection.measures.npv,
      ...amounts,
      places: 1,
      signed: true,
    },
    'npv-without-terminal': {
      label: words.npvWithoutTerminal,
      of: ({ projection: { measures } }) => measures.npv - measures.terminalValuePv,
      ...amounts,
      places: 1,
      signed: true,
    },
    irr: {
      label: words.irr,
      of: ({ projection }) => (projection.measures.irr.length === 1 ? (projection.measures.irr[0] ?? null) : null),
      otherwise: ({ projection }) => noSingleRate(projection),
      ...rates,
    },
    mirr: {
      label: words.mirr,
      of: ({ projection }) => projection.measures.mirr,
      otherwise: () => words.none,
      ...rates,
    },
    peak: { label: words.peak, of: ({ projection }) => projection.measures.peakFunding, ...amounts },
    'cloud-revenue': {
      label: words.cloudRevenue(yearName(year)),
      of: ({ projection }) => yearSum(projection.plan.revenue, year),
      otherwise: () => words.none,
      ...amounts,
    },
    'ai-revenue': {
      label: words.aiRevenue(yearName(year)),
      of: ({ projection }) => yearSum(projection.plan.aiRevenue, year),
      otherwise: () => words.none,
      ...amounts,
    },
    'limited-quarters': {
      label: words.limitedQuarters,
      of: ({ projection }) => projection.measures.capacityLimitedQuarters,
      places: 0,
      unit: words.quarters,
      scale: plain,
    },
  };
}

export function valueText(measure: ShownMeasure, side: Side): string {
  const value = measure.of(side);
  const write = measure.signed ? signed : decimal;
  return value === null ? (measure.otherwise?.(side) ?? '') : write(measure.scale(value), measure.places);
}

/** Signed difference; empty when one of the two has no number. */
export function changeText(measure: ShownMeasure, one: Side, other: Side): string {
  const [value, before] = [measure.of(one), measure.of(other)];
  if (value === null || before === null) return '';
  // The difference of the figures as they stand, so that a reader who subtracts finds the same.
  const shown = (number: number) => asShown(measure.scale(number), measure.places);
  return signed(shown(value) - shown(before), measure.places);
}

/** The same as a percentage of what it changed from; a dash where that is not above zero, points for a rate. */
export function changePercent(measure: ShownMeasure, one: Side, other: Side): string {
  if (measure.rate) return changeText(measure, one, other);
  const [value, before] = [measure.of(one), measure.of(other)];
  if (value === null || before === null) return '';
  return before > 0 ? `${signed(((value - before) / before) * 100)}${narrowSpace}%` : words.noPercent;
}

/** No rate, or several: said in words, with the MIRR where there is one. */
function noSingleRate({ measures }: Projection): string {
  const rates = measures.irr.map((rate) => shortPercent(Math.round(rate * 1000) / 1000));
  if (measures.irr.length > 1) return words.severalRates(formatWords.list(rates));
  return measures.mirr === null ? words.none : words.mirrInstead(shortPercent(Math.round(measures.mirr * 1000) / 1000));
}

/** Sum over a fiscal year, RMB bn; null where the horizon ends before it does. */
function yearSum(series: readonly number[], year: number): number | null {
  const first = (year - fiscalYearOf(1)) * quartersInYear;
  if (series.length < first + quartersInYear) return null;
  return series.slice(first, first + quartersInYear).reduce((sum, value) => sum + value, 0);
}
