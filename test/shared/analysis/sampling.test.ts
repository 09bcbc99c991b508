import { describe, expect, test } from 'vitest';
import { exponential, logarithm } from '../../../shared/analysis/sampling/elementary.ts';
import { normalProbability, normalQuantile } from '../../../shared/analysis/sampling/normal.ts';
import { directionsOf, mostDimensions, sobolPoint } from '../../../shared/analysis/sampling/sobol.ts';
import { uniformsAlong } from '../../../shared/analysis/sampling/uniform.ts';
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
        const uniforms = uniformsAlong(dimension, seed, { from: 512, to: 768 });
        const cells = new Set(uniforms.map((uniform) => Math.floor(uniform * 256)));
        expect(cells.size).toBe(256);
      }
    }
  });

  test('two dimensions share no pattern: ranks of different drivers are not correlated', () => {
    const columns = [0, 1, 2, 8, 30, 48].map((dimension) =>
      uniformsAlong(dimension, 7, { from: 0, to: 4096 }).map((uniform) => uniform - 0.5),
    );
    for (const [i, one] of columns.entries()) {
      for (const other of columns.slice(i + 1)) {
        const product = one.reduce((sum, value, trial) => sum + value * (other[trial] ?? 0), 0) / one.length;
        expect(Math.abs(product * 12)).toBeLessThan(0.02);
      }
    }
  });

  test('another seed gives other points', () => {
    const one = { from: 0, to: 8 };
    expect(uniformsAlong(0, 7, one)).not.toEqual(uniformsAlong(0, 8, one));
    expect(uniformsAlong(0, 7, one)).toEqual(uniformsAlong(0, 7, one));
  });

  test('are the same wherever a run of them begins', () => {
    const whole = uniformsAlong(3, 7, { from: 0, to: 300 });
    for (const from of [1, 2, 63, 64, 255, 256, 257]) {
      expect(uniformsAlong(3, 7, { from, to: 300 })).toEqual(whole.slice(from));
    }
    const last = uniformsAlong(3, 7, { from: 2 ** 32 - 2, to: 2 ** 32 });
    expect(last).toHaveLength(2);
    expect(last[0]).not.toBe(last[1]);
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
