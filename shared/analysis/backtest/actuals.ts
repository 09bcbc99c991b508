import { publicOn } from '../../facts/fact-date.ts';
import { factOf, figureOf } from '../../facts/facts.ts';
import { reportedFact, reportedQuarters } from '../../facts/reported-quarters.ts';
import { quartersInYear } from '../../model/calendar.ts';
import { reportedRevenue } from '../../model/demand.ts';
import type { Assumptions } from '../../scenario/driver-tree.ts';

/** What a quarter is scored on. Money RMB bn, growth and share as decimals. */
export const scoredNames = ['revenue', 'growth', 'aiShare', 'ebita', 'capex'] as const;
export type ScoredName = (typeof scoredNames)[number];

/** A reported figure: when it was public, and the fact that says so; none for one that the user gave. */
export interface Actual {
  readonly value: number;
  /** ISO day. */
  readonly day: string;
  readonly fact: string | null;
  /** Where the user has their own from, in their words. */
  readonly source?: string | undefined;
}

/** A quarter's reported figures, as far as there are any. */
export interface ActualQuarter {
  readonly quarter: number;
  readonly figures: Readonly<Partial<Record<ScoredName, Actual>>>;
  /** AI revenue in money, where it was given. */
  readonly aiRevenue?: Actual;
}

/** A quarter as the user gives it, RMB bn. */
export interface GivenQuarter {
  readonly quarter: number;
  readonly cloudRevenue?: number | undefined;
  readonly aiRevenue?: number | undefined;
  readonly ebita?: number | undefined;
  readonly capex?: number | undefined;
  /** Where these figures are from, in the user's words. */
  readonly source?: string | undefined;
}

/** ISO day after a quarter's last: none of its results can have been public before. */
export function dayAfterQuarter(quarter: number): string {
  const days = ['04-01', '07-01', '10-01', '01-01'];
  const year = 2025 + Math.floor((quarter + 1) / quartersInYear);
  return `${year}-${days[quarter % quartersInYear] ?? ''}`;
}

/**
 * The quarters since the baseline that are reported: those of the facts, and the user's own, which take the place of a fact of
 * the same quarter and quantity. Growth is the reported one where a fact gives it, else against the quarter a year before.
 */
export function actualQuarters(assumptions: Assumptions, given: readonly GivenQuarter[]): readonly ActualQuarter[] {
  const numbers = [...new Set([...reportedQuarters, ...given].map(({ quarter }) => quarter))].sort((a, b) => a - b);
  const money = new Map(numbers.map((quarter) => [quarter, moneyOf(quarter, given)]));
  return numbers.map((quarter): ActualQuarter => {
    const { cloudRevenue, aiRevenue, ebita, capex } = money.get(quarter) ?? {};
    const before =
      quarter <= quartersInYear
        ? reportedRevenue(assumptions, quarter - quartersInYear)
        : money.get(quarter - quartersInYear)?.cloudRevenue?.value;
    const growth = growthOf(quarter, cloudRevenue, before);
    return {
      quarter,
      figures: {
        ...(cloudRevenue === undefined ? {} : { revenue: cloudRevenue }),
        ...(growth === undefined ? {} : { growth }),
        ...(cloudRevenue === undefined || aiRevenue === undefined || cloudRevenue.value <= 0
          ? {}
          : { aiShare: shareOf(aiRevenue, cloudRevenue) }),
        ...(ebita === undefined ? {} : { ebita }),
        ...(capex === undefined ? {} : { capex }),
      },
      ...(aiRevenue === undefined ? {} : { aiRevenue }),
    };
  });
}

type MoneyName = 'cloudRevenue' | 'aiRevenue' | 'ebita' | 'capex';

function moneyOf(quarter: number, given: readonly GivenQuarter[]): Partial<Record<MoneyName, Actual>> {
  const own = given.find((one) => one.quarter === quarter);
  const found: Partial<Record<MoneyName, Actual>> = {};
  for (const name of ['cloudRevenue', 'aiRevenue', 'ebita', 'capex'] as const) {
    const value = own?.[name];
    const fact = reportedFact(quarter, name);
    // The user's own takes the date of the fact that it takes the place of.
    const day = fact === undefined ? dayAfterQuarter(quarter) : dayOf(fact, quarter);
    if (value !== undefined) found[name] = { value, day, fact: null, source: own?.source };
    else if (fact !== undefined) found[name] = { value: figureOf(fact), day, fact };
  }
  return found;
}

/** Of a figure without a date it can only be said that it was reported when its quarter was over. */
const dayOf = (id: string, quarter: number): string => {
  const fact = factOf(id);
  return (fact === undefined ? null : publicOn(fact)) ?? dayAfterQuarter(quarter);
};

function growthOf(quarter: number, revenue: Actual | undefined, before: number | undefined): Actual | undefined {
  if (revenue === undefined) return undefined;
  const stated = reportedFact(quarter, 'growth');
  if (revenue.fact !== null && stated !== undefined) {
    return { value: figureOf(stated) / 100, day: dayOf(stated, quarter), fact: stated };
  }
  if (before === undefined || before <= 0) return undefined;
  return { value: revenue.value / before - 1, day: revenue.day, fact: null, source: revenue.source };
}

const shareOf = (ai: Actual, all: Actual): Actual => ({
  value: ai.value / all.value,
  day: ai.day > all.day ? ai.day : all.day,
  fact: ai.fact,
  source: ai.source,
});
