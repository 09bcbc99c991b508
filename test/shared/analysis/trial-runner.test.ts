import { describe, expect, test } from 'vitest';
import { runTrials, trialRunner } from '../../../shared/analysis/monte-carlo/run-trials.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { bandSeries, buffersOf, merged, trialsWithBands } from '../../../shared/analysis/monte-carlo/trial-results.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import { movedUncertainty } from '../../../shared/scenario/moved-uncertainty.ts';
import type { Uncertainty } from '../../../shared/scenario/uncertainty.ts';
import { basePlus } from '../../support/side.ts';
import { base, bytesOf, columnOf, run } from '../../support/trials.ts';

describe('a runner that remembers', () => {
  const moved = (path: string, by: number) => {
    const assumptions = basePlus({ [path]: Number(valueAt(baseAssumptions, path)) + by });
    return { assumptions, uncertainty: movedUncertainty(baseUncertainty, baseAssumptions, assumptions) };
  };
  const [growth] = baseUncertainty.drivers;
  const wider = { ...baseUncertainty, drivers: baseUncertainty.drivers.slice(1) };
  const normal = (mean: number): Uncertainty => ({
    ...baseUncertainty,
    drivers: baseUncertainty.drivers.map((driver) =>
      // Near the end of the range: the cut moves with the distribution.
      driver === growth ? { ...driver, distribution: { kind: 'normal', mean, sd: 0.5 } } : driver,
    ),
  });

  test('gives the same bytes as one that does not, whatever changed since the last run', () => {
    const runner = trialRunner();
    const changes = [
      {},
      moved('demand.growth.rate', 0.01),
      moved('demand.growth.rate', 0.02),
      moved('economics.discountRate', -0.005),
      { uncertainty: wider },
      { uncertainty: normal(-0.6) },
      { uncertainty: normal(-0.55) },
      { uncertainty: { ...baseUncertainty, correlations: [] } },
      { seed: 8 },
      { assumptions: basePlus({ horizonQuarters: 60 }) },
      {},
    ];
    for (const change of changes) {
      const fresh = run(0, 2500, change);
      expect(bytesOf(runner({ ...base, ...change, from: 0, to: 2500 }))).toEqual(bytesOf(fresh));
      const parts = [
        [0, 700],
        [700, 2500],
      ].map(([from = 0, to = 0]) => trialRunner()({ ...base, ...change, from, to }));
      expect(bytesOf(merged(parts))).toEqual(bytesOf(fresh));
    }
    expect(bytesOf(runner({ ...base, from: 100, to: 300 }))).toEqual(bytesOf(run(100, 300)));
  });

  test('keeps only the series that are asked for, of the trials that are', () => {
    const results = runTrials({ ...base, from: 0, to: 2500, series: ['cumulative'], bandsTo: 2100 });
    expect(bandSeries.map((series) => trialsWithBands(results, series))).toEqual([0, 2100, 0]);
    expect(columnOf(results, 'cumulative', 17)).toEqual(columnOf(run(0, 2100), 'cumulative', 17));
    const { bands, bandTrials } = summarise(results);
    expect([bands.revenue.length, bands.cumulative.length, bandTrials]).toEqual([0, 40, 2100]);
  });

  test('the memory behind results is named whole, once each, so that it can go to another thread', () => {
    const results = run(0, 2500);
    const moved = structuredClone(results, { transfer: buffersOf(results) });
    expect(results.npv).toHaveLength(0);
    expect(bytesOf(moved)).toEqual(bytesOf(run(0, 2500)));
  });
});
