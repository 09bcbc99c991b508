import { expect, test } from 'vitest';
import { driverAt, driverList } from '../../../shared/scenario/driver-list.ts';

/** The table of the model's page (docs/model.md), by hand: path, default, least, most, and what values are multiples of. */
type Row = readonly [path: string, base: unknown, least: number, most: number, multipleOf?: number];

const numbers: readonly Row[] = [
  ['horizonQuarters', 40, 12, 80, 1],
  ['baseline.cloudRevenue', [26.549, 29.61, 31.742, 30.127], 0.001, 1e6],
  ['baseline.capex', [31.775, 24.612], 0, 1e6],
  ['baseline.aiShare', 0.2, 0, 1],
  ['baseline.utilisation', 0.8, 0.05, 1],
  ['baseline.depreciationShare', 0.11, 0, 1],
  ['baseline.globalShare', 0.04, 0.0001, 1],
  ['demand.growth.rate', 0.267, -0.9, 5],
  ['demand.growth.holdYears', 3, 0, 40],
  ['demand.growth.fadeYears', 5, 0, 40],
  ['demand.growth.terminalRate', 0.06, -0.9, 5],
  ['demand.growth.rates', [0.267], -0.9, 5],
  ['demand.aiShare.target', 0.5, 0, 1],
  ['demand.aiShare.years', 5, 0, 40],
  ['demand.aiShare.values', [0.5], 0, 1],
  ['margins.ai.start', 0.2, -2, 1],
  ['margins.ai.target', 0.6, -2, 1],
  ['margins.ai.years', 5, 0, 40],
  ['margins.ai.values', [0.6], -2, 1],
  ['margins.core.start', 0.2, -2, 1],
  ['margins.core.target', 0.36, -2, 1],
  ['margins.core.years', 5, 0, 40],
  ['margins.core.values', [0.36], -2, 1],
  ['capex.programme', 380, 0, 1e6],
  ['capex.overshoot', 0, -1, 5],
  ['capex.quarters', 12, 1, 40, 1],
  ['capex.phasing', [1, 1, 1], 0, 1e6],
  ['capex.computeShare', 0.67, 0.05, 1],
  ['capacity.aiRevenuePerCompute', 0.9, 0.01, 100],
  ['capacity.coreRevenuePerCompute', 2.5, 0.01, 100],
  ['capacity.interconnectEfficiency', 1, 0.05, 2],
  ['capacity.maxUtilisation', 0.85, 0.05, 1],
  ['capacity.computeLifeYears', 5, 0.25, 20, 0.25],
  ['capacity.facilityLifeYears', 20, 0.25, 40, 0.25],
  ['capacity.leadQuarters', 2, 0, 8, 1],
  ['capacity.chipAvailability', 1, 0.05, 1],
  ['capacity.newRegionShare', 0, 0, 1],
  ['capacity.newRegionDelayQuarters', 2, 0, 12, 1],
  ['counterfactual.growthRate', 0.03, -0.9, 5],
  ['counterfactual.sharedQuarters', 4, 0, 12, 1],
  ['economics.taxRate', 0.23, 0, 1],
  ['economics.discountRate', 0.09, -0.5, 1],
  ['economics.workingCapital', 0, -1, 1],
  ['economics.terminalGrowth', 0.03, -0.5, 1],
  ['economics.cnyPerUsd', 7.17, 0.1, 100],
  ['market.growthRate', 0.2, -0.9, 5],
  ['market.fadeYears', 8, 0, 40],
  ['market.terminalRate', 0.06, -0.9, 5],
  ['financing.principalUsd', 3.2, 0, 1e6],
  ['financing.netProceedsUsd', 3.13, 0, 1e6],
  ['financing.programmeShare', 0.8, 0, 1],
  ['financing.issueQuarter', 2, 1, 79, 1],
  ['financing.maturityQuarter', 30, 2, 80, 1],
  ['financing.coupon', 0, 0, 1],
  ['financing.conversionPriceUsd', 193.15, 0.001, 1e6],
  ['financing.cappedCallPriceUsd', 235.46, 0.001, 1e6],
  ['financing.adsOutstandingBn', 2.39, 0.001, 1e6],
  ['financing.adsPriceAtMaturityUsd', 200, 0.001, 1e6],
];

const lengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'baseline.cloudRevenue': [4, 4],
  'baseline.capex': [0, 8],
  'demand.growth.rates': [1, 20],
  'demand.aiShare.values': [1, 20],
  'margins.ai.values': [1, 20],
  'margins.core.values': [1, 20],
  'capex.phasing': [1, 20],
};

const choices: Readonly<Record<string, readonly string[]>> = {
  'capex.afterProgramme': ['sustain', 'run-off', 'sustain', 'meet-demand'],
  'economics.taxLosses': ['group-relief', 'group-relief', 'carry-forward'],
  'economics.discounting': ['end', 'end', 'mid'],
  'economics.terminalValue': ['book', 'none', 'book', 'gordon'],
};

const flags: Readonly<Record<string, boolean>> = { 'financing.enabled': true };

test.each(numbers.map((row) => [row[0], row] as const))('%s has the documented default and range', (path, row) => {
  const [, base, least, most, multipleOf] = row;
  const driver = driverAt(path);
  if (driver?.kind !== 'number' && driver?.kind !== 'list') throw new Error(`${path} is ${driver?.kind}`);
  expect(driver).toMatchObject({ base, min: least, max: most });
  expect(driver.kind === 'number' ? driver.multipleOf : undefined).toBe(multipleOf);
  expect(driver.kind).toBe(Array.isArray(base) ? 'list' : 'number');
});

test.each(Object.entries(lengths))('%s has the documented number of values', (path, length) => {
  expect(driverAt(path)).toMatchObject({ kind: 'list', length });
});

test.each(Object.entries(choices))('%s has the documented default and options', (path, [base, ...options]) => {
  const driver = driverAt(path);
  if (driver?.kind !== 'choice') throw new Error(`${path} is ${driver?.kind}`);
  expect(driver.base).toBe(base);
  expect(driver.options.map((option) => option.value)).toEqual(options);
});

test.each(Object.entries(flags))('%s is on or off, as documented', (path, base) => {
  expect(driverAt(path)).toMatchObject({ kind: 'flag', base });
});

test('nothing is documented that is no driver, and no driver goes undocumented', () => {
  const documented = [...numbers.map(([path]) => path), ...Object.keys(choices), ...Object.keys(flags)];
  expect([...documented].sort()).toEqual(driverList.map((driver) => driver.path).sort());
});
