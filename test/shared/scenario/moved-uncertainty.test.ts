import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { movedUncertainty } from '../../../shared/scenario/moved-uncertainty.ts';
import type { Distribution } from '../../../shared/scenario/uncertainty.ts';
import { basePlus } from '../../support/side.ts';

const overshoot = (distribution: Distribution) => ({
  drivers: [{ path: 'capex.overshoot', distribution }],
  correlations: [],
});
const further = basePlus({ 'capex.overshoot': 0.21 });

test.each<[Distribution, Distribution]>([
  [
    { kind: 'pert', low: -0.25, mode: 0, high: 0.45 },
    { kind: 'pert', low: -0.04, mode: 0.21, high: 0.66 },
  ],
  [
    { kind: 'uniform', low: 0, high: 0.1 },
    { kind: 'uniform', low: 0.21, high: 0.31 },
  ],
  [
    { kind: 'normal', mean: 0, sd: 0.1 },
    { kind: 'normal', mean: 0.21, sd: 0.1 },
  ],
  [
    { kind: 'lognormal', median: 0.1, p90: 0.3 },
    { kind: 'lognormal', median: 0.31, p90: 0.51 },
  ],
])('%j goes as far as its driver, and back', (before, after) => {
  expect(movedUncertainty(overshoot(before), baseAssumptions, further)).toEqual(overshoot(after));
  expect(movedUncertainty(overshoot(after), further, baseAssumptions)).toEqual(overshoot(before));
});

test('where no uncertain driver moved it is the same object', () => {
  const elsewhere = basePlus({ 'economics.taxRate': 0.2, 'demand.growth': { kind: 'yearly', rates: [0.2] } });
  expect(movedUncertainty(baseUncertainty, baseAssumptions, elsewhere)).toBe(baseUncertainty);
});

test('a drag through any places that ends where it began leaves the distributions as they were', () => {
  const places = fc.array(fc.integer({ min: -90, max: 500 }), { maxLength: 20 });
  fc.assert(
    fc.property(places, (percents) => {
      const stops = [...percents.map((percent) => basePlus({ 'demand.growth.rate': percent / 100 })), baseAssumptions];
      let at = baseAssumptions;
      let uncertainty = baseUncertainty;
      for (const stop of stops) {
        uncertainty = movedUncertainty(uncertainty, at, stop);
        at = stop;
      }
      expect(uncertainty).toEqual(baseUncertainty);
    }),
    { numRuns: 50 },
  );
});
