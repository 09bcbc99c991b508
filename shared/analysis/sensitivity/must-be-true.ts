import type { Assumptions } from '../../scenario/assumptions.ts';
import { driversOf } from '../../scenario/driver-list.ts';
import { valueAt } from '../../scenario/driver-value.ts';
import { type WhereTrue, whereTrue } from './where-true.ts';

export interface MustBeTrue {
  readonly path: string;
  readonly now: number;
  /** Where the driver alone would have to be for an NPV of 0 or more, and for durable payback by the moment named. */
  readonly npv: WhereTrue;
  readonly payback: WhereTrue;
}

/** The headline drivers and the discount rate. */
const headlinePaths: readonly string[] = [...driversOf('headline').map(({ path }) => path), 'economics.discountRate'];

/** For each headline driver that is a number of its own in this scenario: what it alone would need to be. `paybackYears` from q = 0. */
export function mustBeTrue(assumptions: Assumptions, paybackYears: number): readonly MustBeTrue[] {
  return headlinePaths.flatMap((path): readonly MustBeTrue[] => {
    const now = valueAt(assumptions, path);
    if (typeof now !== 'number') return [];
    const npv = whereTrue({ assumptions, path, measure: 'npv', bound: 'at-least', target: 0 });
    const payback = whereTrue({ assumptions, path, measure: 'payback', bound: 'at-most', target: paybackYears });
    return [{ path, now, npv, payback }];
  });
}
