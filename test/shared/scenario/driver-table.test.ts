import { describe, expect, test } from 'vitest';
import { windowWords } from '../../../app/messages/window.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList, pathDrivers } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';

const numberDrivers = driverList.flatMap((driver) => (driver.kind === 'number' ? [driver] : []));
describe.each(driverList.map((driver) => [driver.path, driver] as const))('%s', (_, driver) => {
  test('says what it is', () => {
    expect(driver.label).not.toBe('');
    expect(driver.short).not.toBe('');
    expect(driver.short.length).toBeLessThanOrEqual(16);
    expect(driver.help).toMatch(/\S.*[.]$/);
    expect(windowWords.groups[driver.group]).toBeDefined();
    expect(['documented', 'reported', 'derived', 'assumption']).toContain(driver.grade);
  });

  test('takes its own base value', () => {
    expect(driver.schema.parse(driver.base)).toEqual(driver.base);
  });
});

/** A price to the cent, on a slider of five cents: the base is typed or reset to, not dragged to. */
const baseBesideSteps = ['financing.cappedCallPriceUsd'];

describe.each(numberDrivers.map((driver) => [driver.path, driver] as const))('%s', (path, driver) => {
  const [low, high] = driver.slider;

  test('has its base and its usual values on the slider, and the slider inside what is valid', () => {
    expect(driver.min).toBeLessThanOrEqual(low);
    expect(high).toBeLessThanOrEqual(driver.max);
    expect(low).toBeLessThan(high);
    const within = [driver.base, ...(driver.usual ?? []), driver.lastReported?.value ?? driver.base];
    expect(within.filter((value) => value < low || value > high)).toEqual([]);
    const [usualLow, usualHigh] = driver.usual ?? [low, high];
    expect(usualLow).toBeLessThan(usualHigh);
    expect([usualLow <= driver.base, driver.base <= usualHigh]).toEqual([true, true]);
  });

  test('steps finely enough to choose and coarsely enough to get there', () => {
    const steps = (high - low) / driver.step;
    expect(steps).toBeCloseTo(Math.round(steps), 6);
    expect(steps).toBeGreaterThanOrEqual(8);
    expect(steps).toBeLessThanOrEqual(path.endsWith('PriceUsd') ? 9000 : 1000);
    const toBase = (driver.base - low) / driver.step;
    if (!baseBesideSteps.includes(path)) expect(toBase).toBeCloseTo(Math.round(toBase), 6);
  });

  test('is refused just outside its range and never clamped', () => {
    const { min, max, multipleOf = 0 } = driver;
    const beyond = (value: number) => Math.max(multipleOf, Math.abs(value) * 1e-6, 1e-6);
    expect(driver.schema.safeParse(min - beyond(min)).success).toBe(false);
    expect(driver.schema.safeParse(max + beyond(max)).success).toBe(false);
    expect([driver.schema.parse(min), driver.schema.parse(max)]).toEqual([min, max]);
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, '1', null, true]) {
      expect(driver.schema.safeParse(wrong).success).toBe(false);
    }
  });
});

test('a slider of multiples stops only at multiples', () => {
  for (const { slider, step, multipleOf, schema } of numberDrivers) {
    if (multipleOf === undefined) continue;
    for (let value = slider[0]; value <= slider[1]; value += step) expect(schema.safeParse(value).success).toBe(true);
  }
});

test('every last reported figure rests on a fact that is there, and bears a label for the track', () => {
  const reported = numberDrivers.flatMap((driver) => driver.lastReported ?? []);
  expect(reported.length).toBeGreaterThan(0);
  for (const { fact, label, shortLabel } of reported) {
    expect(factOf(fact)).toBeDefined();
    expect(label.startsWith(shortLabel.split(' ')[0] ?? '?')).toBe(true);
  }
});

/** Every path in an object: a list is one value, `kind` is no driver but says which path over time it is. */
const pathsIn = (value: object, at = ''): string[] =>
  Object.entries(value).flatMap(([key, part]) => {
    const path = at === '' ? key : `${at}.${key}`;
    if (key === 'kind') return [];
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? pathsIn(part, path) : [path];
  });

test('every value in the assumptions has exactly one driver, and every driver a value', () => {
  const paths = driverList.map((driver) => driver.path);
  expect(new Set(paths).size).toBe(paths.length);
  const byYear = ['demand.growth.rates', 'demand.aiShare.values', 'margins.ai.values', 'margins.core.values'];
  expect([...pathsIn(baseAssumptions), ...byYear].sort()).toEqual([...paths].sort());
  for (const driver of driverList) {
    if (!byYear.includes(driver.path)) expect(valueAt(baseAssumptions, driver.path)).toEqual(driver.base);
  }
});

test('a path over time has drivers for both of its kinds, each with a name of its own', () => {
  for (const path of pathDrivers.keys()) {
    const parts = driverList.filter((driver) => driver.path.startsWith(`${path}.`));
    expect(parts.filter((driver) => driver.kind === 'list')).toHaveLength(1);
    expect(new Set(parts.map((driver) => driver.label)).size).toBe(parts.length);
  }
});
