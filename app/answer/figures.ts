import { fiscalYearOf, quartersInYear } from '../../shared/model/calendar.ts';
import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../format/money.ts';
import { asShown, decimal, shortPercent, signed } from '../format/numbers.ts';
import { horizonName } from '../format/quarters.ts';
import { answerWords as words } from '../messages/answer.ts';

/** A figure of the answer strip, ready to set. */
export interface Figure {
  readonly id: 'payback' | 'npv' | 'irr' | 'peak' | 'cloud-revenue' | 'ai-revenue';
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Signed difference from the case compared with; empty when one of the two has no number. */
  readonly change: string;
  /** Where it changed from. */
  readonly from: string;
}

export interface Side {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
}

/** The fiscal year that the revenue figures look at. */
const lookYear = 2030;

const yearName = (year: number) => `FY${year}`;

export function answerFigures(one: Side, other: Side | null, money: MoneyView): readonly Figure[] {
  const amounts = { places: 0, unit: moneyUnit(money), scale: (value: number) => shownAmount(value, money) };
  const plain = (value: number) => value;
  const year = Math.min(lookYear, fiscalYearOf(one.projection.quarters - 3));
  const shows: readonly Shown[] = [
    {
      id: 'payback',
      label: words.payback,
      of: ({ projection }) => projection.measures.paybackYears,
      otherwise: ({ projection }) => words.notWithin(horizonName(projection.quarters)),
      places: 1,
      unit: words.years,
      scale: plain,
    },
    {
      id: 'npv',
      label: words.npvAt(shortPercent(one.assumptions.economics.discountRate)),
      of: ({ projection }) => projection.measures.npv,
      ...amounts,
      places: 1,
      signed: true,
    },
    {
      id: 'irr',
      label: words.irr,
      of: ({ projection }) => (projection.measures.irr.length === 1 ? (projection.measures.irr[0] ?? null) : null),
      otherwise: ({ projection }) => noSingleRate(projection),
      places: 1,
      unit: words.percentAYear,
      scale: (rate) => rate * 100,
    },
    { id: 'peak', label: words.peak, of: ({ projection }) => projection.measures.peakFunding, ...amounts },
    {
      id: 'cloud-revenue',
      label: words.cloudRevenue(yearName(year)),
      of: ({ projection }) => yearSum(projection.plan.revenue, year),
      otherwise: () => words.none,
      ...amounts,
    },
    {
      id: 'ai-revenue',
      label: words.aiRevenue(yearName(year)),
      of: ({ projection }) => yearSum(projection.plan.aiRevenue, year),
      otherwise: () => words.none,
      ...amounts,
    },
  ];
  return shows.map((show) => figureOf(show, one, other));
}

interface Shown {
  readonly id: Figure['id'];
  readonly label: string;
  /** The number; null where the answer is a word. */
  readonly of: (side: Side) => number | null;
  readonly otherwise?: (side: Side) => string;
  readonly places: number;
  readonly unit: string;
  readonly scale: (value: number) => number;
  readonly signed?: true;
}

function figureOf(show: Shown, one: Side, other: Side | null): Figure {
  const write = show.signed ? signed : decimal;
  const textOf = (side: Side) => {
    const value = show.of(side);
    return value === null ? (show.otherwise?.(side) ?? '') : write(show.scale(value), show.places);
  };
  const value = show.of(one);
  const before = other === null ? null : show.of(other);
  // The difference of the figures as they stand, so that a reader who subtracts finds the same.
  const shown = (number: number) => asShown(show.scale(number), show.places);
  const change = value === null || before === null ? '' : signed(shown(value) - shown(before), show.places);
  return {
    id: show.id,
    label: show.label,
    value: textOf(one),
    unit: value === null ? '' : show.unit,
    change,
    from: other === null ? words.isBaseline : words.from(textOf(other)),
  };
}

/** No rate, or several: said in words, with the MIRR where there is one. */
function noSingleRate({ measures }: Projection): string {
  const rates = measures.irr.map((rate) => shortPercent(Math.round(rate * 1000) / 1000)).join(', ');
  if (measures.irr.length > 1) return words.severalRates(rates);
  return measures.mirr === null ? words.none : words.mirrInstead(shortPercent(Math.round(measures.mirr * 1000) / 1000));
}

/** Sum over a fiscal year, RMB bn; null where the horizon ends before it does. */
function yearSum(series: readonly number[], year: number): number | null {
  const first = (year - fiscalYearOf(1)) * quartersInYear;
  if (series.length < first + quartersInYear) return null;
  return series.slice(first, first + quartersInYear).reduce((sum, value) => sum + value, 0);
}
