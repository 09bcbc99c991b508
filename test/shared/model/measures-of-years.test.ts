import { describe, expect, test } from 'vitest';
import type { CaseSeries } from '../../../shared/model/cash-flow.ts';
import { returnOnCapital } from '../../../shared/model/measures/return-on-capital.ts';
import { terminalValue } from '../../../shared/model/measures/terminal-value.ts';
import type { Purchases } from '../../../shared/model/purchases.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';

/** Expected values by hand. */
const series = (ebita: readonly number[], investedCapital: readonly number[]) =>
  ({ ebita, investedCapital }) as Partial<CaseSeries> as CaseSeries;
const nothing = (quarters: number) => series(new Array(quarters).fill(0), new Array(quarters).fill(0));

describe('return on capital', () => {
  test('is the year’s profit after tax over the mean of opening and closing capital, which is 0 at the baseline', () => {
    // Year 1: (1 + 2 + 3 + 4)·0.75 / ((0 + 100)/2); year 2: 4·5·0.75 / ((100 + 200)/2).
    const plan = series([1, 2, 3, 4, 5, 5, 5, 5], [10, 40, 70, 100, 120, 150, 180, 200]);
    expect(returnOnCapital(plan, nothing(8), 0.25)).toEqual([expect.closeTo(0.15, 12), expect.closeTo(0.1, 12)]);
  });

  test('is of the increment, and of whole years only', () => {
    const plan = series([3, 3, 3, 3, 9, 9], [50, 60, 70, 90, 95, 99]);
    const counterfactual = series([1, 1, 1, 1, 9, 9], [0, 0, 0, 10, 10, 10]);
    expect(returnOnCapital(plan, counterfactual, 0)).toEqual([expect.closeTo(0.2, 12)]);
  });

  test('is none where the capital is nothing beside the largest of any quarter, the last one included', () => {
    const plan = series(new Array(8).fill(1), [0, 0, 0, 1, 1, 1, 1, 2e9]);
    expect(returnOnCapital(plan, nothing(8), 0)).toEqual([null, expect.closeTo(4e-9, 15)]);
    const negative = series(new Array(8).fill(1), [0, 0, 0, 1, 1, 1, 1, -2e9]);
    expect(returnOnCapital(negative, nothing(8), 0)).toEqual([null, null]);
    expect(returnOnCapital(nothing(4), nothing(4), 0)).toEqual([null]);
  });
});

describe('terminal value by growth', () => {
  const withGrowth: Assumptions = {
    ...baseAssumptions,
    capacity: { ...baseAssumptions.capacity, computeLifeYears: 1 },
    economics: { ...baseAssumptions.economics, terminalValue: 'gordon', discountRate: 0.1, terminalGrowth: 0.02 },
  };
  const purchases = (facilityDepreciation: readonly number[], facilities: readonly number[]) =>
    ({ facilityDepreciation, facilities }) as Partial<Purchases> as Purchases;
  const value = (plan: Purchases, counterfactual: Purchases) =>
    terminalValue({
      assumptions: withGrowth,
      series: { plan: nothing(6), counterfactual: nothing(6) },
      purchases: { plan, counterfactual },
      flows: [100, 100, 5, 6, 7, 8],
    });
  const none = purchases(new Array(6).fill(0), new Array(6).fill(0));

  test('is a year’s flow of the last compute life, grown, over discount rate less growth', () => {
    expect(value(none, none)).toBeCloseTo((26 * 1.02) / 0.08, 9);
  });

  test('has the facilities renewed that wear out in those quarters, beyond what is spent on them and beyond the counterfactual', () => {
    const worn = purchases([50, 50, 1, 2, 3, 4], [0, 0, 1, 1, 1, 1]);
    expect(value(worn, none)).toBeCloseTo(((26 - 6) * 1.02) / 0.08, 9);
    const less = purchases([90, 90, 1, 1, 1, 1], [70, 0, 0, 0, 0, 1]);
    expect(value(worn, less)).toBeCloseTo(((26 - 3) * 1.02) / 0.08, 9);
    expect(value(less, worn)).toBeCloseTo((26 * 1.02) / 0.08, 9);
  });
});
