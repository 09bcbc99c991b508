import { describe, expect, test } from 'vitest';
import { exponential, logarithm } from '../../../shared/analysis/sampling/elementary.ts';
import { normalProbability, normalQuantile } from '../../../shared/analysis/sampling/normal.ts';
import { directionsOf, mostDimensions, sobolPoint } from '../../../shared/analysis/sampling/sobol.ts';
import { uniformAlong } from '../../../shared/analysis/sampling/uniform.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';

describe('Sobol’s points', () => {
  test('are those of the published table', () => {
    // scipy.stats.qmc.Sobol(64, scramble=False), points 100 and 101, dimensions 1, 2, 3 and 64.
    const at = (dimension: number) => [100, 101].map((index) => sobolPoint(directionsOf(dimension), index) / 2 ** 32);
    expect([0, 1, 2, 63].map(at)).toEqual([
      [0.4140625, 0.9140625],
      [0.2578125, 0.7578125],
      [0.7734375, 0.2734375],
      [0.6484375, 0.1484375],
    ]);
  });

  test('there is a dimension for every driver, and none beyond', () => {
    expect(driverList.filter(({ kind }) => kind === 'number').length).toBeLessThanOrEqual(mostDimensions);
    expect(() => directionsOf(mostDimensions)).toThrow(RangeError);
  });

  test('scrambled, each run of 2^m still has one point in every 2^m-th part, whatever the seed', () => {
    for (const dimension of [0, 1, 5, 17, 40, 63]) {
      for (const seed of [0, 7, 4_294_967_295]) {
        const uniform = uniformAlong(dimension, seed);
        const cells = new Set(Array.from({ length: 256 }, (_, trial) => Math.floor(uniform(512 + trial) * 256)));
        expect(cells.size).toBe(256);
      }
    }
  });

  test('two dimensions share no pattern: ranks of different drivers are not correlated', () => {
    const columns = [0, 1, 2, 8, 30, 48].map((dimension) =>
      Array.from({ length: 4096 }, (_, trial) => uniformAlong(dimension, 7)(trial) - 0.5),
    );
    for (const [i, one] of columns.entries()) {
      for (const other of columns.slice(i + 1)) {
        const product = one.reduce((sum, value, trial) => sum + value * (other[trial] ?? 0), 0) / one.length;
        expect(Math.abs(product * 12)).toBeLessThan(0.02);
      }
    }
  });

  test('another seed gives other points', () => {
    expect(uniformAlong(0, 7)(0)).not.toBe(uniformAlong(0, 8)(0));
    expect(uniformAlong(0, 7)(0)).toBe(uniformAlong(0, 7)(0));
  });
});

describe('functions from the four operations', () => {
  test.each([1e-300, 1e-10, 0.3, 0.9999, 1, 1.00001, 5, 1e300])('ln %d', (x) => {
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(2e-16 * Math.abs(Math.log(x)));
  });

  test.each([-740, -700, -1.3, 0, 1e-9, 2.2, 700])('exp %d', (x) => {
    expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThanOrEqual(4e-16 * Math.exp(x));
  });

  test('their ends', () => {
    expect([logarithm(0), logarithm(-1), exponential(800), exponential(-800)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0,
    ]);
  });

  test.each([
    // scipy.stats.norm.ppf
    [0.975, 1.959963984540054],
    [0.5, 0],
    [1e-5, -4.264890793922825],
    [1e-20, -9.262340089798409],
  ])('Φ⁻¹(%d), and back', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 14);
    expect(normalProbability(z) / p).toBeCloseTo(1, 12);
  });
});
