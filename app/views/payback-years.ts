import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import { quartersInYear } from '../../shared/model/calendar.ts';
import type { Sourced } from '../answer/provenance.ts';
import { percent } from '../format/numbers.ts';
import { horizonName, yearOfQuarter } from '../format/quarters.ts';
import { riskWords as words } from '../messages/risk.ts';

/** One bar a fiscal year, in % of trials: what had paid back before it, and what does in it. */
export interface YearBars extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly years: readonly { readonly name: string; readonly before: number; readonly within: number }[];
  /** What is left above the last bar, said beside it. */
  readonly rest: { readonly value: number; readonly label: string };
  readonly summary: string;
}

/** The probability of durable payback by the end of each fiscal year, and of none by the end of the horizon. */
export function paybackYears({ payback }: RiskSummary, quarters: number): YearBars {
  const byYear = Object.values(payback.byYear);
  const end = horizonName(quarters);
  const never = payback.never ?? 1;
  // The first year by which half of those that ever pay back have done so; the last one where none does.
  const telling = byYear.findIndex((share) => share > 0 && share >= (1 - never) / 2);
  const told = telling === -1 ? byYear.length - 1 : telling;
  return {
    id: 'paid-back',
    shows: ['payback'],
    isSpread: true,
    title: words.paidBack,
    subtitle: words.paidBackSubtitle,
    unit: words.percentOfTrials,
    years: byYear.map((share, index) => {
      const before = byYear[index - 1] ?? 0;
      const name = yearOfQuarter(index * quartersInYear + 1);
      return { name, before: before * 100, within: (share - before) * 100 };
    }),
    rest: { value: never * 100, label: words.notBy(end) },
    summary: words.summaryPaidBack(
      percent(byYear[told] ?? 0),
      yearOfQuarter(told * quartersInYear + 1),
      percent(never),
      end,
    ),
  };
}
