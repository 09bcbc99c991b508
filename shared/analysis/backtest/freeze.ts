import { allPublicOn, firstPublicOn } from '../../facts/fact-date.ts';
import { factOf } from '../../facts/facts.ts';
import { quartersInYear } from '../../model/calendar.ts';
import { driversBehind } from '../../provenance/drivers-behind.ts';
import { backingOf } from '../../provenance/grades.ts';
import type { Driver } from '../../scenario/driver-list.ts';
import type { Assumptions } from '../../scenario/driver-tree.ts';
import { valueAt } from '../../scenario/driver-value.ts';

/** The figure in a scenario that was public last: a freeze before its day would let the run know what nobody knew. */
export interface LatestInput {
  readonly driver: Driver;
  /** ISO day. */
  readonly day: string;
  /** The facts that it rests on. */
  readonly facts: readonly string[];
}

/** The drivers that what is scored rests on. */
const scoredDrivers = (assumptions: Assumptions): ReadonlySet<Driver> =>
  new Set(
    (['plan.revenue', 'plan.aiRevenue', 'plan.ebita', 'plan.capex'] as const).flatMap((figure) =>
      driversBehind(figure, assumptions),
    ),
  );

/**
 * The day from which a scenario can be frozen: that on which the last of the figures in it was public that reach what is scored.
 * Assumptions are the hypothesis that is put to the test and have no date; figures (documented, reported or derived) do. One
 * that is stated is public with the first fact that states it, one that no fact states as it is with the last that it was made
 * from. Null when no figure reaches the run.
 */
export function latestInput(assumptions: Assumptions): LatestInput | null {
  let latest: LatestInput | null = null;
  for (const driver of scoredDrivers(assumptions)) {
    const { grade, facts } = backingOf(driver, assumptions);
    if (grade === 'assumption') continue;
    const stating = facts.filter((id) => states(id, driver, valueAt(assumptions, driver.path)));
    const day = stating.length > 0 ? firstPublicOn(stating) : allPublicOn(facts);
    // A figure that nobody dated can't be said to have been known at any day.
    const known = day ?? '9999-12-31';
    if (latest === null || known > latest.day) latest = { driver, day: known, facts };
  }
  return latest;
}

/** Whether a fact prints a driver's value itself, in the driver's unit or one that is only written differently. */
function states(id: string, driver: Driver, value: unknown): boolean {
  const fact = factOf(id);
  if (fact === undefined || fact.value === null || typeof value !== 'number') return false;
  const isYears = fact.unit === 'years' || fact.unit === 'fiscal years';
  const scale =
    fact.unit === 'percent'
      ? 0.01
      : isYears && driver.kind === 'number' && driver.unit === 'quarters'
        ? quartersInYear
        : 1;
  return Math.abs(fact.value * scale - value) < 1e-9;
}

/**
 * The assumptions behind what is scored that cite something published after a day. They may be made with hindsight: an assumption
 * has no date of its own, so this can be said and not prevented.
 */
export const citingLater = (assumptions: Assumptions, freeze: string, presetId?: string): readonly Driver[] =>
  [...scoredDrivers(assumptions)].filter((driver) => {
    const { grade, facts } = backingOf(driver, assumptions, presetId);
    // A statement without a number can't have given a number.
    const figures = facts.filter((id) => factOf(id)?.value != null);
    return grade === 'assumption' && figures.length > 0 && (allPublicOn(figures) ?? '9999-12-31') > freeze;
  });
