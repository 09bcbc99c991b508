import type { Assumptions } from '../../scenario/assumptions.ts';
import { driversOf } from '../../scenario/driver-list.ts';
import { valueAt } from '../../scenario/driver-value.ts';
import { type GoalSeek, goalSeek } from './goal-seek.ts';

export interface MustBeTrue {
  readonly path: string;
  readonly now: number;
  /** What the driver alone would have to be for an NPV of 0, and for durable payback at the moment named. */
  readonly npvZero: GoalSeek;
  readonly payback: GoalSeek;
}

/** The headline drivers and the discount rate. */
export const headlinePaths: readonly string[] = [
  ...driversOf('headline').map(({ path }) => path),
  'economics.discountRate',
];

/** For each headline driver that is a number of its own in this scenario: what it alone would need to be. `paybackYears` from q = 0. */
export function mustBeTrue(assumptions: Assumptions, paybackYears: number): readonly MustBeTrue[] {
  return headlinePaths.flatMap((path): readonly MustBeTrue[] => {
    const now = valueAt(assumptions, path);
    if (typeof now !== 'number') return [];
    const npvZero = goalSeek({ assumptions, path, measure: 'npv', target: 0 });
    const payback = goalSeek({ assumptions, path, measure: 'payback', target: paybackYears });
    return [{ path, now, npvZero, payback }];
  });
}
