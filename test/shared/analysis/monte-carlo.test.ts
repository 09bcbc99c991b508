import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factored } from '../../../shared/analysis/correlation.ts';
import { drawsOf } from '../../../shared/analysis/monte-carlo/draws.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { merged } from '../../../shared/analysis/monte-carlo/trial-results.ts';
import { normalQuantile } from '../../../shared/analysis/sampling/normal.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { project } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../../shared/scenario/driver-value.ts';
import type { Uncertainty } from '../../../shared/scenario/uncertainty.ts';
import { basePlus } from '../../support/side.ts';
import { base, bytesOf, columnOf, mean, run } from '../../support/trials.ts';

/** Ranks of 4,096 trials as numbers around 0, by driver. */
function scoresOf(uncertainty: Uncertainty): ReadonlyMap<string, readonly number[]> {
  const { paths, draw } = drawsOf({ ...base, uncertainty });
  const { positions } = draw(0, 4096);
  return new Map(paths.map((path, driver) => [path, [...(positions[driver] ?? [])]]));
}

/** Both are uniform, with variance 1/12. */
const rankCorrelation = (one: readonly number[] = [], other: readonly number[] = []) =>
  12 * mean(one.map((value, index) => (value - 0.5) * ((other[index] ?? 0) - 0.5)));

describe('drivers that move together', () => {
  const scores = scoresOf(baseUncertainty);

  test.each(baseUncertainty.correlations)('$a and $b have the rank correlation of rho $rho', ({ a, b, rho }) => {
    // Of normals with correlation rho: 6/π·asin(rho/2).
    const expected = (6 / Math.PI) * Math.asin(rho / 2);
    expect(Math.abs(rankCorrelation(scores.get(a), scores.get(b)) - expected)).toBeLessThan(0.01);
  });

  test('those that are not named together do not', () => {
    const [margin, rate] = ['margins.core.target', 'economics.discountRate'];
    expect(Math.abs(rankCorrelation(scores.get(margin), scores.get(rate)))).toBeLessThan(0.01);
  });

  test('perfect correlation is one and the same draw, or its mirror image', () => {
    const drivers = baseUncertainty.drivers.slice(0, 2);
    const [a = '', b = ''] = drivers.map(({ path }) => path);
    for (const rho of [1, -1]) {
      const both = scoresOf({ drivers, correlations: [{ a, b, rho }] });
      const mirrored = both.get(b)?.map((score) => (rho === 1 ? score : 1 - score)) ?? [];
      both.get(a)?.forEach((score, trial) => {
        expect(mirrored[trial]).toBeCloseTo(score, 9);
      });
    }
  });

  test('a matrix that can’t be is refused with the pair that breaks it', () => {
    const correlations = [
      { a: 'x', b: 'y', rho: 0.9 },
      { a: 'y', b: 'z', rho: 0.4 },
      { a: 'x', b: 'z', rho: -0.9 },
    ];
    expect(factored(['x', 'y', 'z'], correlations)).toMatchObject({ kind: 'impossible', index: 2 });
    expect(factored(['x', 'y', 'z'], correlations.slice(0, 2)).kind).toBe('factored');
    // Together with what comes later a pair may well be possible.
    const late = [...correlations.slice(0, 1), { a: 'y', b: 'z', rho: 0.9 }, { a: 'x', b: 'z', rho: 0.8 }];
    expect(factored(['x', 'y', 'z'], late).kind).toBe('factored');
    expect(factored(['x', 'y', 'z'], late.slice(0, 2))).toMatchObject({ kind: 'impossible', index: 1 });
  });

  test('the factor times itself is the matrix', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 6, maxLength: 6 }), (rhos) => {
        const paths = ['a', 'b', 'c', 'd'];
        const pairs = paths.flatMap((a, i) => paths.slice(i + 1).map((b) => ({ a, b })));
        const correlations = pairs.map((pair, index) => ({ ...pair, rho: rhos[index] ?? 0 }));
        const result = factored(paths, correlations);
        if (result.kind === 'impossible') throw new Error('diagonally dominant');
        for (const { a, b, rho } of correlations) {
          const one = result.rows[paths.indexOf(a)] ?? [];
          const other = result.rows[paths.indexOf(b)] ?? [];
          let sum = 0;
          one.forEach((value, column) => {
            sum += value * (other[column] ?? 0);
          });
          expect(sum).toBeCloseTo(rho, 12);
        }
      }),
    );
  });
});

describe('trials', () => {
  test('the same seed gives the same bytes; however the run is cut, and in whatever order its parts arrive', () => {
    const whole = run(0, 300);
    const parts = [run(211, 300), run(0, 64), run(64, 211)];
    expect(bytesOf(merged(parts))).toEqual(bytesOf(whole));
    expect(summarise(merged(parts))).toEqual(summarise(whole));
    expect(bytesOf(run(0, 300, { seed: 8 }))).not.toEqual(bytesOf(whole));
  });

  test('a trial does not depend on how many follow', () => {
    expect([...run(0, 100).npv]).toEqual([...run(0, 200).npv.slice(0, 100)]);
  });

  test('a trial is the model with the values drawn', () => {
    const { paths, draw } = drawsOf(base);
    const { values } = draw(40, 60);
    const results = run(40, 60);
    const lastRevenue = columnOf(results, 'revenue', 40);
    for (let at = 0; at < 20; at++) {
      const own = values.subarray(at * paths.length, (at + 1) * paths.length);
      const drawn = paths.reduce((all, path, index) => withValueAt(all, path, own[index]), baseAssumptions);
      const { measures, plan } = project(drawn);
      expect(results.npv[at]).toBeCloseTo(measures.npv, 9);
      expect(results.irr[at]).toBeCloseTo(measures.irr[0] ?? Number.NaN, 11);
      expect(results.payback[at]).toBeCloseTo(measures.paybackYears ?? Number.POSITIVE_INFINITY, 11);
      expect(results.peakFunding[at]).toBeCloseTo(measures.peakFunding, 9);
      expect(lastRevenue[at]).toBe(Math.fround(plan.revenue[39] ?? Number.NaN));
    }
  });

  test('two scenarios have common draws: a driver that is not the model’s business changes no trial', () => {
    const other = { ...base, assumptions: basePlus({ 'economics.cnyPerUsd': 7 }) };
    expect([...run(0, 50, other).npv]).toEqual([...run(0, 50).npv]);
    const certain = { drivers: baseUncertainty.drivers.slice(1), correlations: [] };
    const positions = (uncertainty: Uncertainty) => scoresOf(uncertainty).get('economics.discountRate');
    expect(positions(certain)).toEqual(positions(baseUncertainty));
  });

  test('a distribution of a driver that growth by year has replaced waits', () => {
    const byYear = basePlus({ 'demand.growth': { kind: 'yearly', rates: [0.3, 0.2] } });
    expect(run(0, 10, { assumptions: byYear }).paths).not.toContain('demand.growth.rate');
  });

  test('values that break a rule between drivers are counted apart', () => {
    const assumptions = basePlus({
      'economics.terminalValue': 'gordon',
      'economics.terminalGrowth': 0.05,
    });
    const distribution = { kind: 'uniform', low: 0.04, high: 0.08 } as const;
    const uncertainty = { drivers: [{ path: 'economics.discountRate', distribution }], correlations: [] };
    const summary = summarise(run(0, 256, { assumptions, uncertainty }));
    // Below 0.055 there is no perpetuity: 15 of 40 parts.
    expect(summary.refused).toBe(96);
    expect(summary.trials).toBe(256);
    expect(summary.irr.none + summary.irr.several).toBe(0);
    expect(summary.payback.never).toBe(0);
  });

  test('trials with a shorter horizon say nothing of the years after it', () => {
    const distribution = { kind: 'uniform', low: 20, high: 60 } as const;
    const uncertainty = { drivers: [{ path: 'horizonQuarters', distribution }], correlations: [] };
    const { bands } = summarise(run(0, 128, { uncertainty }));
    expect(bands.revenue).toHaveLength(40);
    const certain = project(baseAssumptions).plan.revenue[39] ?? 0;
    for (const value of bands.revenue[39] ?? []) expect(value).toBeCloseTo(certain, 5);
  });

  test('without any uncertainty every trial is the scenario itself', () => {
    const { npv, variance } = summarise(run(0, 100, { uncertainty: { drivers: [], correlations: [] } }));
    const certain = project(baseAssumptions).measures.npv;
    expect(npv.quantiles).toEqual(Array(5).fill(npv.quantiles[0]));
    expect(npv.quantiles[0]).toBeCloseTo(certain, 9);
    expect(npv.sd).toBeCloseTo(0, 9);
    expect(variance).toEqual({});
  });
});

test('Sobol’s points settle sooner than chance: the error of the mean after 1,024 trials', () => {
  // Of a sum of eight normals, whose mean is known; twelve seeds each.
  const sum = (uniform: (dimension: number, trial: number) => number) =>
    mean(
      Array.from({ length: 1024 }, (_, trial) =>
        [0, 1, 2, 3, 4, 5, 6, 7].reduce((all, dimension) => all + normalQuantile(uniform(dimension, trial)), 0),
      ),
    );
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const paths = baseUncertainty.drivers.slice(0, 8).map(({ path }) => path);
  const distribution = { kind: 'uniform', low: 0.06, high: 0.3 } as const;
  const uncertainty = { drivers: paths.map((path) => ({ path, distribution })), correlations: [] };
  const sobolErrors = seeds.map((seed) => {
    const { draw } = drawsOf({ ...base, uncertainty, seed });
    const { positions } = draw(0, 1024);
    return sum((dimension, trial) => positions[dimension]?.[trial] ?? 0.5);
  });
  // Plain Monte Carlo: a mean of 1,024 sums of eight unit normals has a standard error of √8/32.
  const chance = Math.sqrt(8) / 32;
  const found = Math.sqrt(mean(sobolErrors.map((error) => error ** 2)));
  expect(found).toBeLessThan(chance / 10);
});
