import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../../shared/analysis/monte-carlo/draws.ts';
import { quantilesOf, shortfall, shownQuantiles } from '../../../shared/analysis/monte-carlo/quantiles.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { varianceShares } from '../../../shared/analysis/monte-carlo/variance-shares.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { base, columnOf, mean, run } from '../../support/trials.ts';

describe('what the trials say together', () => {
  test('quantiles are type 7; never sorts last', () => {
    const values = Float64Array.of(4, 1, Number.POSITIVE_INFINITY, 8, Number.NaN, 2);
    expect(quantilesOf(values, [0, 0.25, 0.5, 0.6, 0.75, 0.8, 1])).toEqual([
      1,
      2,
      4,
      expect.closeTo(5.6, 12),
      8,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [.05, .25, .5, .75, .95])
    expect(shownQuantiles(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6))).toEqual([
      1,
      1.75,
      3.5,
      5.25,
      expect.closeTo(7.95, 12),
    ]);
    expect(shownQuantiles(new Float64Array(0))).toEqual([null, null, null, null, null]);
  });

  test('they are the very numbers that sorting gives, whatever the values', () => {
    const value = fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
      { weight: 2, arbitrary: fc.constantFrom(0, 0.85, 0.85 + 2 ** -53, Number.NaN, Number.POSITIVE_INFINITY) },
      { weight: 1, arbitrary: fc.constantFrom(1e300, -1e300, Number.MIN_VALUE, 1e-200) },
    );
    const columns = fc.array(value, { minLength: 0, maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(columns, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (column, drawn) => {
        const sorted = column.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
        const shares = drawn.sort((one, other) => one - other);
        const bySorting = shares.map((share) => {
          const at = (sorted.length - 1) * share;
          const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
          if (at % 1 === 0) return low;
          return high === Number.POSITIVE_INFINITY ? high : low + (high - low) * (at % 1);
        });
        // 0 and −0 are one number.
        const plain = (values: readonly number[]) => values.map((one) => one + 0);
        expect(plain(quantilesOf(Float64Array.from(column), shares))).toEqual(plain(bySorting));
      }),
      { numRuns: 300 },
    );
  });

  test('revenue by year is each trial’s sum over four quarters, the reported ones first', () => {
    const results = run(0, 500);
    const { cloudRevenue } = baseAssumptions.baseline;
    const { bands } = summarise(results, { series: ['revenue'], yearOfRevenueBefore: cloudRevenue });
    expect(bands.revenue).toHaveLength(40);
    expect(bands.cumulative).toEqual([]);
    const quarters = (until: number) =>
      [until - 3, until - 2, until - 1, until].map((q) => columnOf(results, 'revenue', q));
    const sums = (columns: readonly Float64Array[], reported: number) =>
      Float64Array.from(
        { length: 500 },
        (_, trial) => mean(columns.map((column) => column[trial] ?? 0)) * columns.length + reported,
      );
    const rows = [
      [2, sums([columnOf(results, 'revenue', 1), columnOf(results, 'revenue', 2)], 31.742 + 30.127)],
      [40, sums(quarters(40), 0)],
    ] as const;
    for (const [quarter, expected] of rows) {
      shownQuantiles(expected).forEach((value, index) => {
        expect(bands.revenue[quarter - 1]?.[index]).toBeCloseTo(value ?? Number.NaN, 9);
      });
    }
  });

  test('expected shortfall is the mean of the worst twentieth', () => {
    expect(
      shortfall(
        Float64Array.from({ length: 100 }, (_, index) => index),
        0.05,
      ),
    ).toBe(2);
    // 1.5 of 30 values: the first, and half of the second.
    expect(
      shortfall(
        Float64Array.from({ length: 30 }, (_, index) => index),
        0.05,
      ),
    ).toBeCloseTo(0.5 / 1.5, 12);
  });

  test('variance is shared out as in a sum of independent parts', () => {
    const paths = ['demand.growth.rate', 'margins.ai.target', 'economics.discountRate'];
    const distribution = { kind: 'uniform', low: 0, high: 1 } as const;
    const { draw } = drawsOf({
      ...base,
      uncertainty: { drivers: paths.map((path) => ({ path, distribution })), correlations: [] },
    });
    const count = 8192;
    const { positions, parts } = draw(0, count);
    const values = Float64Array.from(
      { length: count },
      (_, trial) => 2 * (positions[0]?.[trial] ?? 0) + (positions[1]?.[trial] ?? 0),
    );
    const shares = varianceShares({ paths, positions: parts, values });
    expect(Math.abs((shares['demand.growth.rate'] ?? 0) - 0.8)).toBeLessThan(0.008);
    expect(Math.abs((shares['margins.ai.target'] ?? 0) - 0.2)).toBeLessThan(0.008);
    expect(shares['economics.discountRate']).toBeLessThan(0.005);
  });

  test('the base case, 4,096 trials of seed 7', () => {
    const { npv, payback, irr, peakFunding, variance } = summarise(run(0, 4096));
    // Within the error of 4,096 pseudo-random draws of an independent computation in NumPy: 14.5, 52.5, 60 %, −98.
    expect(npv.mean).toBeCloseTo(14.121107558, 6);
    expect(npv.sd).toBeCloseTo(51.479989021, 6);
    expect(Math.abs((npv.mean ?? 0) - 14.524)).toBeLessThan(1.6);
    expect(Math.abs((npv.sd ?? 0) - 52.473)).toBeLessThan(1.6);
    [-67.434, -19.932, 13.877, 49.564, 100.824].forEach((expected, index) => {
      expect(Math.abs((npv.quantiles[index] ?? 0) - expected)).toBeLessThan(3.5);
    });
    expect(npv.probabilityPositive).toBeCloseTo(0.603, 1);
    expect(Math.abs((npv.expectedShortfall5 ?? 0) - -98.207)).toBeLessThan(4);
    [0.037, 0.074, 0.101, 0.127, 0.161].forEach((expected, index) => {
      expect(irr.quantiles[index]).toBeCloseTo(expected, 2);
    });
    expect(irr).toMatchObject({ none: 0, several: 0 });
    expect(payback.never).toBeCloseTo(0.224, 2);
    expect(payback.quantiles[4]).toBeNull();
    expect(payback.byYear['8']).toBeCloseTo(0.141, 1);
    expect(payback.byYear['10']).toBeCloseTo(1 - (payback.never ?? 0), 12);
    expect(Math.abs((peakFunding.quantiles[2] ?? 0) - 257.697)).toBeLessThan(3);
    expect(Math.abs((variance['demand.growth.rate'] ?? 0) - 0.38)).toBeLessThan(0.04);
    expect(Math.abs((variance['margins.ai.target'] ?? 0) - 0.304)).toBeLessThan(0.04);
    expect(Math.abs((variance['capacity.aiRevenuePerCompute'] ?? 0) - 0.22)).toBeLessThan(0.04);
  });
});
