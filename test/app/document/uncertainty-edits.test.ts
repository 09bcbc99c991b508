import { describe, expect, test } from 'vitest';
import { asKind, distributionKinds, firstDistribution } from '../../../app/document/distribution-kinds.ts';
import {
  withCorrelation,
  withDistribution,
  withoutCorrelation,
  withoutDistribution,
  withSimulation,
  withUncertainty,
} from '../../../app/document/uncertainty-edits.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { Distribution, Uncertainty } from '../../../shared/scenario/uncertainty.ts';

const growth = 'demand.growth.rate';
const share = 'demand.aiShare.target';
const margin = 'margins.ai.target';

const put = (uncertainty: Uncertainty) => withUncertainty(workedCase, 'base', uncertainty);

describe('a distribution', () => {
  test('takes the place of the one that the driver had', () => {
    const uniform: Distribution = { kind: 'uniform', low: 0.2, high: 0.3 };
    const after = withDistribution(baseUncertainty, growth, uniform);
    expect(after.drivers).toHaveLength(9);
    expect(after.drivers.find(({ path }) => path === growth)?.distribution).toEqual(uniform);
    expect(put(after).kind).toBe('taken');
  });

  test('takes its correlations along when it goes', () => {
    const after = withoutDistribution(baseUncertainty, growth);
    expect(after.drivers).toHaveLength(8);
    // All three correlations of the base case are with growth.
    expect(after.correlations).toEqual([]);
  });

  test.each<[string, Distribution]>([
    ['low-mode-high', { kind: 'pert', low: 0.3, mode: 0.2, high: 0.4 }],
    ['low-mode-high', { kind: 'triangular', low: 0.2, mode: 0.5, high: 0.4 }],
    ['low-below-high', { kind: 'uniform', low: 0.4, high: 0.2 }],
    ['above-zero', { kind: 'normal', mean: 0.2, sd: 0 }],
    ['median-below-p90', { kind: 'lognormal', median: 0.3, p90: 0.2 }],
  ])('that breaks %s is refused and nothing changes', (rule, distribution) => {
    expect(put(withDistribution(baseUncertainty, growth, distribution))).toEqual({ kind: 'refused', rule });
  });

  test('begins as PERT over the usual range around the driver’s value', () => {
    expect(firstDistribution(baseAssumptions, 'capex.programme')).toMatchObject({ kind: 'pert', low: 285, mode: 380 });
  });

  test('of any kind can become any other kind', () => {
    const kinds = distributionKinds.map((kind) => asKind({ kind: 'pert', low: 0.13, mode: 0.267, high: 0.4 }, kind));
    for (const from of kinds) {
      for (const kind of distributionKinds) {
        const uncertainty = { drivers: [{ path: growth, distribution: asKind(from, kind) }], correlations: [] };
        expect(put(uncertainty).kind, `${from.kind} to ${kind}`).toBe('taken');
      }
    }
  });
});

describe('a correlation', () => {
  test('is one for a pair, whichever driver is named first', () => {
    const after = withCorrelation(baseUncertainty, { a: share, b: growth }, 0.2);
    expect(after.correlations).toHaveLength(3);
    expect(after.correlations.map(({ rho }) => rho)).toEqual([0.2, 0.3, 0.3]);
    expect(withoutCorrelation(after, { a: share, b: growth }).correlations).toHaveLength(2);
  });

  test('beyond −1 to 1 is refused', () => {
    expect(put(withCorrelation(baseUncertainty, { a: growth, b: share }, 1.2))).toEqual({
      kind: 'refused',
      rule: 'rho-range',
    });
  });

  test('that can’t be together with the others is refused', () => {
    // 0.9, 0.9 and −0.9 in a triangle: no three normals have these.
    const two = withCorrelation(
      withCorrelation(baseUncertainty, { a: growth, b: share }, 0.9),
      { a: growth, b: margin },
      0.9,
    );
    expect(put(withCorrelation(two, { a: share, b: margin }, -0.9))).toEqual({
      kind: 'refused',
      rule: 'correlations-go-together',
    });
  });
});

test('trials from 100 to a million and seeds of 32 bits are taken, nothing else', () => {
  expect(withSimulation(workedCase, { trials: 100_000 })?.simulation).toEqual({ seed: 7, trials: 100_000 });
  for (const trials of [0, 99, 1_000_001, 1e9, 1000.5, Number.NaN])
    expect(withSimulation(workedCase, { trials })).toBeNull();
  for (const seed of [-1, 4_294_967_296, 0.5]) expect(withSimulation(workedCase, { seed })).toBeNull();
});
