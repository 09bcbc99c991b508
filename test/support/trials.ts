import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import {
  bandColumn,
  bandSeries,
  type TrialResults,
  trialsWithBands,
} from '../../shared/analysis/monte-carlo/trial-results.ts';
import { baseUncertainty } from '../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';

/** The base case, and trials of it. */
export const base = { assumptions: baseAssumptions, uncertainty: baseUncertainty, seed: 7 };
export const run = (from: number, to: number, changes: Partial<typeof base> = {}) =>
  runTrials({ ...base, ...changes, from, to });
export const columnOf = (results: TrialResults, series: (typeof bandSeries)[number], quarter: number) => {
  const column = new Float64Array(trialsWithBands(results, series));
  bandColumn(results, series, quarter, column);
  return column;
};
export const bytesOf = (results: TrialResults) => {
  const columns = bandSeries.flatMap((series) =>
    Array.from({ length: results.quarters }, (_, index) => columnOf(results, series, index + 1)),
  );
  const { npv, irr, payback, peakFunding, irrCount, isRefused, positions } = results;
  return [npv, irr, payback, peakFunding, irrCount, isRefused, positions, ...columns].map((values) =>
    Buffer.from(values.buffer).toString('base64'),
  );
};

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
