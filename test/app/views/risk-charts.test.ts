import { expect, test } from 'vitest';
import { riskRanges } from '../../../app/answer/risk-ranges.ts';
import { densityPath, distributionRows } from '../../../app/views/distribution-row.ts';
import { paybackYears } from '../../../app/views/payback-years.ts';
import { bandsChart } from '../../../app/views/risk-charts.ts';
import { runTrials } from '../../../shared/analysis/monte-carlo/run-trials.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { Distribution } from '../../../shared/scenario/uncertainty.ts';
import { yuan } from '../../support/side.ts';
import { baseView } from '../../support/view-input.ts';

const input = { assumptions: baseAssumptions, uncertainty: baseUncertainty, seed: 7 };
const summary = summarise(runTrials({ ...input, from: 0, to: 2000 }));

test('the bands rise from 5 to 95 % at every quarter and start together', () => {
  const { series, quarters } = bandsChart('cumulative', summary, baseView());
  const of = (key: string) => series.find((one) => one.key === key)?.values ?? [];
  for (let q = 0; q <= quarters; q++) {
    const row = ['p5', 'p25', 'median', 'p75', 'p95'].map((key) => of(key)[q] ?? Number.NaN);
    expect(row.toSorted((one, other) => one - other)).toEqual(row);
    if (q === 0) expect(row).toEqual([0, 0, 0, 0, 0]);
  }
  // 10,000 trials of the worked case give −70, +62 and +199 at FY2035; these are the first 2,000 of them.
  expect(of('p5').at(-1)).toBeCloseTo(-70, -1);
  expect(of('median').at(-1)).toBeCloseTo(62, -1);
  expect(of('p95').at(-1)).toBeCloseTo(199, -1);
});

test('the single case is drawn through the bands and the median payback is marked', () => {
  const { series, marks, summary: words } = bandsChart('cumulative', summary, baseView());
  expect(series.find(({ key }) => key === 'single-case')?.values.at(-1)).toBeCloseTo(100.744, 3);
  expect(marks[0]?.lines).toEqual(['Median payback Q1 FY2035', '9.1 years']);
  expect(words).toMatch(
    /^Cumulative incremental cash at FY2035 lies between −RMB|^Cumulative incremental cash at FY2035 lies between RMB/,
  );
});

test('the share of trials paid back grows year by year and adds up with those that never do', () => {
  const { years, rest, summary: words } = paybackYears(summary, 40);
  expect(years.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, index) => `FY${2026 + index}`));
  const last = years.at(-1);
  expect((last?.before ?? 0) + (last?.within ?? 0) + rest.value).toBeCloseTo(100, 9);
  expect(rest).toMatchObject({ label: 'not by FY2035' });
  expect(words).toMatch(
    /^4[01]\u202f% of trials have paid back by the end of FY2034; 2[12]\u202f% have not by FY2035\.$/,
  );
});

test('the figures of the answer say how far the trials spread', () => {
  const ranges = riskRanges(summary, yuan);
  expect(ranges.get('payback')).toBe('7.2 … never');
  expect(ranges.get('npv')).toMatch(/^−6\d … (9|10)\d?\d$/);
});

test('the drivers that explain most come first, with ends and middle as they are set', () => {
  const rows = distributionRows(baseAssumptions, baseUncertainty, summary.variance);
  expect(rows.map(({ driver }) => driver.path).slice(0, 3)).toEqual([
    'demand.growth.rate',
    'margins.ai.target',
    'capacity.aiRevenuePerCompute',
  ]);
  expect(rows[0]).toMatchObject({ low: '13\u202f%', middle: '26.7\u202f%', high: '40\u202f%', waits: false });
  const uniform = rows.find(({ distribution }) => distribution.kind === 'uniform');
  expect(uniform?.middle).toBe('–');
});

test('a driver that the scenario gives by year waits', () => {
  const byYear = {
    ...baseAssumptions,
    demand: { ...baseAssumptions.demand, growth: { kind: 'yearly' as const, rates: [0.3, 0.2] } },
  };
  const row = distributionRows(byYear, baseUncertainty, null).find(
    ({ driver }) => driver.path === 'demand.growth.rate',
  );
  expect(row?.note).toBe('Given by year in this scenario: not drawn.');
  expect(row).toMatchObject({ waits: true, variance: null, varianceText: 'by year' });
});

test('the picture of a density is a closed shape inside its box', () => {
  const [row] = distributionRows(baseAssumptions, baseUncertainty, null);
  if (row === undefined) throw new Error('no row');
  const path = densityPath(row.driver, row.distribution, 60, 18);
  expect(path).toMatch(/^M0 18L0 .*L60 18Z$/);
  const heights = [...path.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBe(2);
  expect(Math.max(...heights)).toBe(18);
});

test('a distribution that reaches beyond what its driver may be is said to be cut', () => {
  const noteOf = (distribution: Distribution) =>
    distributionRows(
      baseAssumptions,
      { drivers: [{ path: 'margins.ai.target', distribution }], correlations: [] },
      null,
    )[0]?.note;
  expect(noteOf({ kind: 'pert', low: 0.4, mode: 0.6, high: 4 })).toBe(
    'Cut to the driver’s valid range, −200 to 100 %.',
  );
  expect(noteOf({ kind: 'normal', mean: 0.9, sd: 0.2 })).toBe('Cut to the driver’s valid range, −200 to 100 %.');
  expect(noteOf({ kind: 'normal', mean: 0.6, sd: 0.1 })).toBe('');
});

test('where no trial pays back the sentence names the end, not the first year', () => {
  const none = {
    ...summary.payback,
    byYear: Object.fromEntries(Object.keys(summary.payback.byYear).map((year) => [year, 0])),
    never: 1,
  };
  expect(paybackYears({ ...summary, payback: none }, 40).summary).toBe(
    '0\u202f% of trials have paid back by the end of FY2035; 100\u202f% have not by FY2035.',
  );
});

test('the table has the highest band on top', () => {
  const { series } = bandsChart('cumulative', summary, baseView());
  expect(
    series
      .toReversed()
      .map(({ key }) => key)
      .slice(0, 5),
  ).toEqual(['p95', 'p75', 'median', 'p25', 'p5']);
});
