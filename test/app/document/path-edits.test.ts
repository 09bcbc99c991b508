import { describe, expect, test } from 'vitest';
import { withDriver } from '../../../app/document/driver-edits.ts';
import {
  asCurve,
  asYearly,
  isByYear,
  type TimePath,
  timePathOf,
  valuesByYear,
  yearNames,
} from '../../../app/document/path-edits.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { pathDrivers } from '../../../shared/scenario/driver-list.ts';

const paths = [...pathDrivers.keys()] as TimePath[];

const taken = (assumptions: Assumptions, path: string, value: unknown): Assumptions => {
  const edit = withDriver(assumptions, path, value);
  if (edit.kind === 'refused') throw new Error(`refused at ${path}`);
  return edit.assumptions;
};

/** As the switch "By year" does it. */
const byYear = (path: TimePath, from = baseAssumptions) =>
  taken(from, path, asYearly(from, path, valuesByYear(from, path)));

describe('the curve, year by year, is what the model’s formulas give', () => {
  test('growth: the mean of each year’s quarters', () => {
    // Holds for three years, then falls by a fifth of 20.7 points a year; the mean of a year lies 0.375 years into it.
    const growth = [0.267, 0.267, 0.267, 0.2515, 0.2101, 0.1687, 0.1273, 0.0859, 0.06, 0.06];
    expect(valuesByYear(baseAssumptions, 'demand.growth')).toEqual(growth);
  });

  test('the AI share: its level at each year’s end, from the reported share', () => {
    const share = [0.26, 0.32, 0.38, 0.44, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    expect(valuesByYear(baseAssumptions, 'demand.aiShare')).toEqual(share);
  });

  test('a margin: its level at each year’s end, from its own start', () => {
    const margin = [0.28, 0.36, 0.44, 0.52, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6];
    expect(valuesByYear(baseAssumptions, 'margins.ai')).toEqual(margin);
  });
});

test('there is a value for each whole year of the horizon, at most twenty', () => {
  const count = (horizonQuarters: number) =>
    valuesByYear(taken(baseAssumptions, 'horizonQuarters', horizonQuarters), 'demand.growth').length;
  expect([12, 15, 40, 80].map(count)).toEqual([3, 3, 10, 20]);
});

describe.each(paths)('%s', (path) => {
  test('by year keeps its values and its start', () => {
    const after = byYear(path);
    expect([isByYear(baseAssumptions, path), isByYear(after, path)]).toEqual([false, true]);
    expect(valuesByYear(after, path)).toEqual(valuesByYear(baseAssumptions, path));
    expect(byYear(path, after)).toBe(after);
  });

  test('as a curve again is the Baseline’s', () => {
    const back = taken(byYear(path), path, asCurve(byYear(path), path));
    expect(back).toEqual(baseAssumptions);
  });
});

test('a margin keeps the start that the user gave it, there and back', () => {
  const started = taken(baseAssumptions, 'margins.core.start', 0.1);
  const years = byYear('margins.core', started);
  expect(years.margins.core).toMatchObject({ kind: 'yearly', start: 0.1 });
  expect(valuesByYear(years, 'margins.core')[0]).toBe(0.152);
  const back = taken(years, 'margins.core', asCurve(years, 'margins.core'));
  expect(back.margins.core).toEqual({ kind: 'ramp', start: 0.1, target: 0.36, years: 5 });
});

test('a driver knows the path over time that it is part of', () => {
  expect(timePathOf('demand.growth.rate')).toBe('demand.growth');
  expect(timePathOf('margins.core.values')).toBe('margins.core');
  expect(timePathOf('capex.programme')).toBeNull();
  expect(timePathOf('market.growthRate')).toBeNull();
});

test('the years bear the names of fiscal years', () => {
  expect(yearNames(3)).toEqual(['FY2026', 'FY2027', 'FY2028']);
});
