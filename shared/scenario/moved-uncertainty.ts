import type { Assumptions } from './assumptions.ts';
import { valueAt } from './driver-value.ts';
import { type Distribution, distributionSchema, type Uncertainty } from './uncertainty.ts';

/**
 * Distributions after their drivers moved: each goes as far as its driver, so that the spread stays about the value. The same
 * object where no uncertain driver moved. A driver that has no value of its own before or after (growth given by year) moves
 * nothing.
 */
export function movedUncertainty(uncertainty: Uncertainty, before: Assumptions, after: Assumptions): Uncertainty {
  if (before === after) return uncertainty;
  let moved = false;
  const drivers = uncertainty.drivers.map((driver) => {
    const from = valueAt(before, driver.path);
    const to = valueAt(after, driver.path);
    if (typeof from !== 'number' || typeof to !== 'number' || from === to) return driver;
    const distribution = movedBy(driver.distribution, to - from);
    if (distribution === driver.distribution) return driver;
    moved = true;
    return { ...driver, distribution };
  });
  return moved ? { ...uncertainty, drivers } : uncertainty;
}

/**
 * A distribution, further by an amount. What people type has few digits: rounding to ten decimals takes the noise of adding and
 * subtracting away, so that there and back again ends where it began.
 */
function movedBy(distribution: Distribution, amount: number): Distribution {
  const rounded = distributionSchema.safeParse(shifted(distribution, (value) => Number((value + amount).toFixed(10))));
  if (rounded.success) return rounded.data;
  const exact = distributionSchema.safeParse(shifted(distribution, (value) => value + amount));
  return exact.success ? exact.data : distribution;
}

/** The least median of a lognormal distribution that was moved down: it is above 0 by nature. */
const leastMedian = 1e-6;

function shifted(distribution: Distribution, move: (value: number) => number): Distribution {
  switch (distribution.kind) {
    case 'triangular':
    case 'pert':
      return {
        kind: distribution.kind,
        low: move(distribution.low),
        mode: move(distribution.mode),
        high: move(distribution.high),
      };
    case 'uniform':
      return { kind: 'uniform', low: move(distribution.low), high: move(distribution.high) };
    case 'normal':
      return { kind: 'normal', mean: move(distribution.mean), sd: distribution.sd };
    case 'lognormal': {
      const median = move(distribution.median);
      if (median >= leastMedian) return { kind: 'lognormal', median, p90: move(distribution.p90) };
      return { kind: 'lognormal', median: leastMedian, p90: leastMedian + distribution.p90 - distribution.median };
    }
  }
}
