import { expect, test } from 'vitest';
import { factOf } from '../../shared/facts/facts.ts';
import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { presets } from '../../shared/facts/presets.ts';
import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';

/** What four independent implementations of the model give for the seven presets. */
const expected = {
  base: {
    npv: 21.753821379296838,
    irr: 0.10635984391989428,
    paybackYears: 8.802061284579112,
    discountedPaybackYears: null,
    peakFunding: 286.1770178779128,
    revenueFY2028: 240.05728646656394,
    revenueFY2030: 354.65387770678154,
    capacityLimitedQuarters: 23,
  },
  'run-rate': {
    npv: -166.11801510203838,
    irr: -0.029619668164380775,
    paybackYears: null,
    discountedPaybackYears: null,
    peakFunding: 340.5877563127022,
    revenueFY2028: 193.92378089599998,
    revenueFY2030: 270.01947251959035,
    capacityLimitedQuarters: 7,
  },
  acceleration: {
    npv: 107.15706957449305,
    irr: 0.15672757117421687,
    paybackYears: 8.025728732471883,
    discountedPaybackYears: 9.191626708138227,
    peakFunding: 343.0289285170871,
    revenueFY2028: 296.8942407679999,
    revenueFY2030: 428.08754853385676,
    capacityLimitedQuarters: 24,
  },
  'price-war': {
    npv: -105.8565203285788,
    irr: 0.01239354569958473,
    paybackYears: null,
    discountedPaybackYears: null,
    peakFunding: 308.566469643165,
    revenueFY2028: 193.92378089599998,
    revenueFY2030: 260.327652947519,
    capacityLimitedQuarters: 8,
  },
  'chip-constrained': {
    npv: -37.97275680108565,
    irr: 0.05333094880571143,
    paybackYears: null,
    discountedPaybackYears: null,
    peakFunding: 221.45572958508328,
    revenueFY2028: 208.8668302590419,
    revenueFY2030: 267.13547022371813,
    capacityLimitedQuarters: 30,
  },
  'demand-shortfall': {
    npv: -215.1406432318439,
    irr: -0.07776743380446172,
    paybackYears: null,
    discountedPaybackYears: null,
    peakFunding: 370.41536572740046,
    revenueFY2028: 170.302247116,
    revenueFY2030: 212.69123199221843,
    capacityLimitedQuarters: 0,
  },
  overshoot: {
    npv: 32.59244672239384,
    irr: 0.11009537654355905,
    paybackYears: 8.886081090307645,
    discountedPaybackYears: null,
    peakFunding: 358.264371261929,
    revenueFY2028: 253.369409292,
    revenueFY2030: 395.24093913016515,
    capacityLimitedQuarters: 20,
  },
} as const;

test.each(presets)('preset $id gives its known results', (preset) => {
  const { measures, plan } = project(presetAssumptions(preset));
  const yearRevenue = (year: number) =>
    plan.revenue.slice((year - 2026) * 4, (year - 2025) * 4).reduce((sum, value) => sum + value, 0);
  const actual = {
    npv: measures.npv,
    irr: measures.irr[0],
    paybackYears: measures.paybackYears,
    discountedPaybackYears: measures.discountedPaybackYears,
    peakFunding: measures.peakFunding,
    revenueFY2028: yearRevenue(2028),
    revenueFY2030: yearRevenue(2030),
    capacityLimitedQuarters: measures.capacityLimitedQuarters,
  };
  expect(measures.irr).toHaveLength(1);
  for (const [key, value] of Object.entries(expected[preset.id])) {
    const found = actual[key as keyof typeof actual];
    if (value === null) expect(found, key).toBeNull();
    else {
      const tolerance = (key === 'irr' ? 1e-7 : 1e-9) * Math.abs(value);
      expect(Math.abs((found ?? Number.NaN) - value), key).toBeLessThanOrEqual(tolerance);
    }
  }
});

test('the base preset changes nothing', () => {
  expect(project(presetAssumptions(presets[0])).measures).toEqual(project(baseAssumptions).measures);
});

test('every fact that a default or a preset names is there, and every default has a fact or a reason', () => {
  const named = [...driverList.flatMap((driver) => driver.facts), ...presets.flatMap((preset) => preset.facts)];
  expect(named.filter((id) => factOf(id) === undefined)).toEqual([]);
  const bare = driverList.filter((driver) => driver.facts.length === 0 && driver.reason === undefined);
  expect(bare.map((driver) => driver.path)).toEqual([]);
  const unnamed = driverList.filter((driver) => driver.grade === 'assumption' && driver.reason === undefined);
  expect(unnamed.map((driver) => driver.path)).toEqual([]);
});
