import { allPublicOn, firstPublicOn } from '../../facts/fact-date.ts';
import { driversBehind } from '../../provenance/drivers-behind.ts';
import { backingOf } from '../../provenance/grades.ts';
import type { Driver } from '../../scenario/driver-list.ts';
import type { Assumptions } from '../../scenario/driver-tree.ts';

/** The figure in a scenario that was public last: a freeze before its day would let the run know what nobody knew. */
export interface LatestInput {
  readonly driver: Driver;
  /** ISO day. */
  readonly day: string;
  /** The facts that it rests on. */
  readonly facts: readonly string[];
}

/**
 * The day from which a scenario can be frozen: that on which the last of the figures in it was public that reach what is scored.
 * Assumptions are the hypothesis that is put to the test and have no date; figures (documented, reported or derived) do. One
 * that is stated is public with the first fact that states it, one that is computed with the last of its ingredients. Null when
 * no figure reaches the run.
 */
export function latestInput(assumptions: Assumptions): LatestInput | null {
  const reaching = new Set(
    (['plan.revenue', 'plan.aiRevenue', 'plan.ebita', 'plan.capex'] as const).flatMap((figure) =>
      driversBehind(figure, assumptions),
    ),
  );
  let latest: LatestInput | null = null;
  for (const driver of reaching) {
    const { grade, facts } = backingOf(driver, assumptions);
    if (grade === 'assumption') continue;
    const day = grade === 'derived' ? allPublicOn(facts) : firstPublicOn(facts);
    // A figure that nobody dated can't be said to have been known at any day.
    const known = day ?? '9999-12-31';
    if (latest === null || known > latest.day) latest = { driver, day: known, facts };
  }
  return latest;
}
