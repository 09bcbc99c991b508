import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beta } from '../../../shared/analysis/distributions/beta.ts';
import { shapeOf } from '../../../shared/analysis/distributions/distribution.ts';
import { truncatedQuantile } from '../../../shared/analysis/distributions/truncated.ts';
import { uniformsAlong } from '../../../shared/analysis/sampling/uniform.ts';
import type { Distribution } from '../../../shared/scenario/uncertainty.ts';

const everywhere = { min: -1e9, max: 1e9 };
const uniforms = [...uniformsAlong(0, 7, { from: 0, to: 4096 })];

function momentsOf(distribution: Distribution, range = everywhere) {
  const quantile = truncatedQuantile(distribution, range);
  const values = uniforms.map(quantile);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, sd: Math.sqrt(variance), least: Math.min(...values), most: Math.max(...values) };
}

describe('4,096 scrambled points have the moments that the formulas say', () => {
  test.each<[Distribution, mean: number, sd: number]>([
    [{ kind: 'uniform', low: 0, high: 0.06 }, 0.03, 0.06 / Math.sqrt(12)],
    // (l + m + h)/3; the variance is (l² + m² + h² − lm − lh − mh)/18.
    [{ kind: 'triangular', low: 0.5, mode: 1, high: 1 }, 2.5 / 3, Math.sqrt(0.25 / 18)],
    [{ kind: 'triangular', low: 1, mode: 2, high: 6 }, 3, Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18)],
    // (l + 4m + h)/6; the variance is (mean − l)(h − mean)/7.
    [
      { kind: 'pert', low: 0.13, mode: 0.267, high: 0.4 },
      1.598 / 6,
      Math.sqrt(((1.598 / 6 - 0.13) * (0.4 - 1.598 / 6)) / 7),
    ],
    [{ kind: 'pert', low: 0, mode: 0, high: 1 }, 1 / 6, Math.sqrt((1 / 6) * (5 / 6) * (1 / 7))],
    [{ kind: 'normal', mean: 5, sd: 2 }, 5, 2],
    // exp(μ + σ²/2), with σ = ln(p90/median)/1.28155.
    [
      { kind: 'lognormal', median: 1, p90: Math.exp(0.5 * 1.2815515655446004) },
      Math.exp(0.125),
      Math.exp(0.125) * Math.sqrt(Math.exp(0.25) - 1),
    ],
  ])('%j', (distribution, mean, sd) => {
    const found = momentsOf(distribution);
    expect(Math.abs(found.mean - mean)).toBeLessThan(2e-3 * sd);
    expect(Math.abs(found.sd / sd - 1)).toBeLessThan(4e-3);
  });

  test('a normal cut to half of itself', () => {
    const { mean, sd, least } = momentsOf({ kind: 'normal', mean: 0, sd: 1 }, { min: 0, max: 1e9 });
    expect(mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 3);
    expect(sd).toBeCloseTo(Math.sqrt(1 - 2 / Math.PI), 2);
    expect(least).toBeGreaterThanOrEqual(0);
  });
});

describe('a beta distribution', () => {
  test.each([
    // Closed forms: 1 − (1 − x)⁵, x⁵, and for Beta(3, 3) 10x³ − 15x⁴ + 6x⁵.
    [1, 5, 0.2, 1 - 0.8 ** 5],
    [5, 1, 0.7, 0.7 ** 5],
    [3, 3, 0.3, 10 * 0.3 ** 3 - 15 * 0.3 ** 4 + 6 * 0.3 ** 5],
    [3, 3, 0.8, 10 * 0.8 ** 3 - 15 * 0.8 ** 4 + 6 * 0.8 ** 5],
    // scipy.stats.beta.cdf
    [3.0296296296296297, 2.9703703703703703, 0.4, 0.30822161208298476],
  ])('Beta(%d, %d) at %d', (a, b, x, expected) => {
    expect(beta(a, b).probability(x)).toBeCloseTo(expected, 9);
  });

  test('its inverse undoes it and rises, for every shape of a PERT', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(
          fc.integer({ min: 1, max: 2 ** 32 - 1 }).map((part) => part / 2 ** 32),
          { minLength: 2, maxLength: 8 },
        ),
        (peak, shares) => {
          const { probability, quantile } = beta(1 + 4 * peak, 5 - 4 * peak);
          const sorted = shares.toSorted((one, other) => one - other).map(quantile);
          for (const share of shares) expect(probability(quantile(share))).toBeCloseTo(share, 11);
          expect(sorted).toEqual(sorted.toSorted((one, other) => one - other));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('cut to what a driver may take', () => {
  const uniform: Distribution = { kind: 'uniform', low: -1, high: 4 };

  test('a share in whole steps takes the nearest', () => {
    const quantile = truncatedQuantile(uniform, { min: 0, max: 8, multipleOf: 1 });
    expect([0.01, 0.2, 0.5, 0.8, 0.99].map(quantile)).toEqual([0, 1, 2, 3, 4]);
  });

  test('with nothing inside the range it stands at the nearer end', () => {
    expect(truncatedQuantile(uniform, { min: 5, max: 8 })(0.3)).toBe(5);
    expect(truncatedQuantile(uniform, { min: -9, max: -2 })(0.3)).toBe(-2);
    expect(truncatedQuantile({ kind: 'normal', mean: 1e6, sd: 1e-3 }, { min: 0, max: 1 })(0.5)).toBe(1);
  });

  test('probability and quantile are inverse to each other', () => {
    const kinds: readonly Distribution[] = [
      uniform,
      { kind: 'triangular', low: -3, mode: 0, high: 1 },
      { kind: 'pert', low: -3, mode: 0.2, high: 1 },
      { kind: 'normal', mean: 3, sd: 0.2 },
      { kind: 'lognormal', median: 3, p90: 3.4 },
    ];
    for (const kind of kinds) {
      const { probability, standard, placed } = shapeOf(kind);
      for (const p of [1e-6, 0.02, 0.3, 0.77, 0.9999]) expect(probability(placed(standard(p)))).toBeCloseTo(p, 12);
    }
  });
});
