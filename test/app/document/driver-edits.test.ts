import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../app/document/case-document.ts';
import {
  changedDrivers,
  isChanged,
  resetSource,
  sameAssumptions,
  withDriver,
  withDriverFrom,
} from '../../../app/document/driver-edits.ts';
import { scenarioFromPreset } from '../../../app/document/worked-case.ts';
import { sessionWords } from '../../../app/messages/session.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { type PresetId, presetOf, presets } from '../../../shared/facts/presets.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';

const taken = (edit: ReturnType<typeof withDriver>): Assumptions => {
  if (edit.kind === 'refused') throw new Error(`refused: ${JSON.stringify(edit.refusal)}`);
  return edit.assumptions;
};

/** One driver after the other, as a user sets them. */
const set = (values: Readonly<Record<string, unknown>>, from = baseAssumptions): Assumptions =>
  Object.entries(values).reduce((all, [path, value]) => taken(withDriver(all, path, value)), from);

const sentence = (edit: ReturnType<typeof withDriver>): string => {
  if (edit.kind === 'taken') return 'taken';
  const { refusal } = edit;
  return refusal.kind === 'rule' ? sessionWords.refusedRule(refusal.rule) : sessionWords.refusedRange(refusal.driver);
};

describe('a value inside the valid range is taken as it is, on the slider or beyond it', () => {
  test.each([
    ['demand.growth.rate', 0.3],
    ['demand.growth.rate', 5],
    ['demand.growth.rate', -0.9],
    ['capex.programme', 0],
    ['capex.programme', 123456.789],
    ['capacity.computeLifeYears', 19.75],
    ['capex.afterProgramme', 'meet-demand'],
    ['financing.enabled', false],
    ['capex.phasing', [3, 2, 1, 0]],
    ['baseline.capex', []],
  ])('%s to %j', (path, value) => {
    const after = taken(withDriver(baseAssumptions, path, value));
    expect(valueAt(after, path)).toEqual(value);
    expect(changedDrivers(after).map((driver) => driver.path)).toEqual([path]);
  });
});

describe('a value outside it is refused with the range, and never clamped', () => {
  test.each([
    ['demand.growth.rate', 5.01, 'Allowed for Cloud growth: −90 to 500 % a year.'],
    ['demand.growth.rate', -0.91, 'Allowed for Cloud growth: −90 to 500 % a year.'],
    ['demand.growth.rate', Number.NaN, 'Allowed for Cloud growth: −90 to 500 % a year.'],
    ['demand.growth.rate', Number.POSITIVE_INFINITY, 'Allowed for Cloud growth: −90 to 500 % a year.'],
    ['capex.programme', -1, 'Allowed for Programme capex: 0 to 1,000,000 RMB bn.'],
    ['horizonQuarters', 81, 'Allowed for Horizon: 12 to 80 quarters, in steps of 1.'],
    ['horizonQuarters', 40.5, 'Allowed for Horizon: 12 to 80 quarters, in steps of 1.'],
    ['capacity.computeLifeYears', 5.1, 'Allowed for Life of compute: 0.25 to 20 years, in steps of 0.25.'],
    ['capacity.interconnectEfficiency', 2.1, 'Allowed for Interconnect efficiency: 0.05 to 2 times.'],
    ['baseline.globalShare', 0, 'Allowed for World market share at the baseline: 0.01 to 100 %.'],
    ['financing.conversionPriceUsd', 0, 'Allowed for Conversion price: 0.001 to 1,000,000 US$.'],
    ['economics.cnyPerUsd', 0, 'Allowed for RMB per US$: 0.1 to 100 RMB.'],
    ['capex.afterProgramme', 'stop', 'After the programme: this value is not possible.'],
    ['financing.enabled', 1, 'Count the convertible notes: this value is not possible.'],
    ['capex.phasing', [], 'Allowed for Phasing by programme year: 1 to 20 values, each 0 to 1,000,000.'],
    [
      'baseline.cloudRevenue',
      [1, 2, 3],
      'Allowed for Reported cloud revenue, last four quarters: 4 values, each 0.001 to 1,000,000 RMB bn.',
    ],
  ])('%s to %j: %s', (path, value, words) => {
    const edit = withDriver(baseAssumptions, path, value);
    expect(edit).toMatchObject({ kind: 'refused', refusal: { kind: 'out-of-range' } });
    expect(sentence(edit)).toBe(words);
  });
});

const perpetuity = { 'economics.terminalValue': 'gordon' };

describe('what does not go with the rest is refused with the reason', () => {
  test.each([
    [{}, 'horizonQuarters', 12, 'taken'],
    [{ 'capex.quarters': 16 }, 'horizonQuarters', 15, 'The programme can’t last longer than the horizon.'],
    [{ horizonQuarters: 12 }, 'capex.quarters', 13, 'The programme can’t last longer than the horizon.'],
    [{}, 'capex.phasing', [0, 0, 0], 'At least one programme year needs a weight above 0.'],
    [{ 'capex.quarters': 8 }, 'capex.phasing', [0, 0, 1], 'At least one programme year needs a weight above 0.'],
    [{ 'capex.phasing': [0, 0, 1] }, 'capex.quarters', 8, 'At least one programme year needs a weight above 0.'],
    [
      perpetuity,
      'economics.terminalGrowth',
      0.0851,
      'Perpetuity growth must stay at least 0.5 points below the discount rate.',
    ],
    [perpetuity, 'economics.terminalGrowth', 0.085, 'taken'],
    [
      perpetuity,
      'economics.discountRate',
      0.03,
      'Perpetuity growth must stay at least 0.5 points below the discount rate.',
    ],
    [{}, 'economics.terminalGrowth', 0.5, 'taken'],
    [
      perpetuity,
      'capex.afterProgramme',
      'run-off',
      'A perpetuity needs renewal: choose Sustain or Meet demand after the programme.',
    ],
    [
      { 'capex.afterProgramme': 'run-off' },
      'economics.terminalValue',
      'gordon',
      'A perpetuity needs renewal: choose Sustain or Meet demand after the programme.',
    ],
    // The build 12, lead 2, delay in new regions 2 and five years of life: 36 quarters.
    [perpetuity, 'horizonQuarters', 36, 'taken'],
    [
      perpetuity,
      'horizonQuarters',
      35,
      'A perpetuity needs a longer horizon: the build, its lead time and one whole life of compute.',
    ],
    [{}, 'financing.cappedCallPriceUsd', 193.15, 'taken'],
    [{}, 'financing.cappedCallPriceUsd', 193.14, 'The capped-call price can’t be below the conversion price.'],
    [{}, 'financing.conversionPriceUsd', 236, 'The capped-call price can’t be below the conversion price.'],
    [{}, 'financing.maturityQuarter', 2, 'The notes must mature after their issue.'],
    [{}, 'financing.issueQuarter', 30, 'The notes must mature after their issue.'],
    [{}, 'financing.issueQuarter', 29, 'taken'],
  ])('beside %j, %s to %j: %s', (before, path, value, words) => {
    expect(sentence(withDriver(set(before), path, value))).toBe(words);
  });
});

describe('the value that stands already gives the very same object', () => {
  test.each([
    ['demand.growth.rate', 0.267],
    ['capex.phasing', [1, 1, 1]],
    ['capex.afterProgramme', 'sustain'],
    ['financing.enabled', true],
    ['capex.overshoot', -0],
    ['demand.aiShare', { kind: 'ramp', target: 0.5, years: 5 }],
  ])('%s', (path, value) => {
    expect(taken(withDriver(baseAssumptions, path, value))).toBe(baseAssumptions);
  });
});

test('what is not on the way to the driver is shared with the assumptions from before', () => {
  const after = taken(withDriver(baseAssumptions, 'capex.programme', 400));
  expect(after).not.toBe(baseAssumptions);
  expect(after.demand).toEqual(baseAssumptions.demand);
  expect(baseAssumptions.capex.programme).toBe(380);
});

describe('a reset', () => {
  const priceWar = presetOf('price-war');
  if (priceWar === undefined) throw new Error('no such preset');
  const scenario: Scenario = scenarioFromPreset(priceWar);
  const moved: Scenario = { ...scenario, assumptions: set({ 'demand.growth.rate': 0.3 }, scenario.assumptions) };
  const rate = (assumptions: Assumptions | null) =>
    assumptions === null ? null : valueAt(assumptions, 'demand.growth.rate');

  test('goes back to Baseline, to the preset or to what was saved', () => {
    expect(rate(resetSource('baseline', moved, scenario))).toBe(0.267);
    expect(rate(resetSource('preset', moved, scenario))).toBe(0.18);
    expect(rate(resetSource('saved', scenario, moved))).toBe(0.3);
  });

  test('has nowhere to go without a preset, with one that is unknown, or before the first save', () => {
    const { preset: _, ...bare } = moved;
    expect(resetSource('preset', bare, undefined)).toBeNull();
    expect(resetSource('preset', { ...bare, preset: 'of-another-time' }, undefined)).toBeNull();
    expect(resetSource('saved', moved, undefined)).toBeNull();
  });

  test('of one driver leaves the others', () => {
    const both = set({ 'capex.programme': 300 }, moved.assumptions);
    const after = taken(withDriverFrom(both, 'demand.growth.rate', scenario.assumptions));
    expect([rate(after), after.capex.programme]).toEqual([0.18, 300]);
  });

  test('of a driver that stands there already is the very same object', () => {
    expect(taken(withDriverFrom(moved.assumptions, 'capex.programme', baseAssumptions))).toBe(moved.assumptions);
  });

  test('of a path given by year, to a curve, takes the whole curve back', () => {
    const byYear = set({ 'demand.growth': { kind: 'yearly', rates: [0.3, 0.2] }, 'capex.programme': 300 });
    const after = taken(withDriverFrom(byYear, 'demand.growth.rates', baseAssumptions));
    expect(after.demand.growth).toEqual(baseAssumptions.demand.growth);
    expect(after.capex.programme).toBe(300);
  });

  test('of a curve, to a path given by year, takes the whole years back', () => {
    const byYear = set({ 'margins.ai': { kind: 'yearly', start: 0.2, values: [0.3, 0.5] } });
    const after = taken(withDriverFrom(baseAssumptions, 'margins.ai.target', byYear));
    expect(after.margins.ai).toEqual({ kind: 'yearly', start: 0.2, values: [0.3, 0.5] });
  });

  test('that the rest does not allow is refused with the reason', () => {
    const dear = set({ 'financing.cappedCallPriceUsd': 400, 'financing.conversionPriceUsd': 300 });
    expect(sentence(withDriverFrom(dear, 'financing.cappedCallPriceUsd', baseAssumptions))).toBe(
      'The capped-call price can’t be below the conversion price.',
    );
  });
});

/** Counted by hand from the presets' own changes against the base. */
const changes: Readonly<Record<PresetId, number>> = {
  base: 0,
  'run-rate': 10,
  acceleration: 8,
  'price-war': 3,
  'chip-constrained': 5,
  'demand-shortfall': 5,
  overshoot: 3,
};

test.each(presets)('preset $id differs from Baseline in as many drivers as it says', (preset) => {
  const assumptions = presetAssumptions(preset);
  expect(changedDrivers(assumptions)).toHaveLength(changes[preset.id]);
  expect(sameAssumptions(assumptions, baseAssumptions)).toBe(changes[preset.id] === 0);
  expect(changedDrivers(assumptions, assumptions)).toEqual([]);
});

test('one driver changed is one driver that differs', () => {
  const after = set({ 'capex.phasing': [1, 1, 2] });
  expect(changedDrivers(after).map((driver) => driver.path)).toEqual(['capex.phasing']);
  expect([isChanged('capex.phasing', after), isChanged('capex.programme', after)]).toEqual([true, false]);
});
