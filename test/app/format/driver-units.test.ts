import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, stepPlaces, tickText, unitScale, unitSuffix } from '../../../app/format/driver-units.ts';
import { parseNumber } from '../../../app/format/parse-number.ts';
import { driverAt, driverList } from '../../../shared/scenario/driver-list.ts';

const number = (path: string) => {
  const driver = driverAt(path);
  if (driver?.kind !== 'number') throw new Error(`${path} is no number`);
  return driver;
};

describe('a field shows the places of its step, and more only when the value has more', () => {
  test.each([
    ['demand.growth.rate', 0.267, '26.7'],
    ['demand.growth.rate', 0.3, '30.0'],
    ['demand.growth.rate', 0.2675, '26.75'],
    ['demand.growth.rate', -0.05, '−5.0'],
    ['capex.programme', 380, '380'],
    ['capex.programme', 380.5, '380.5'],
    ['capex.programme', 1_000_000, '1,000,000'],
    ['demand.aiShare.target', 0.5, '50'],
    ['capacity.computeLifeYears', 5.25, '5.25'],
    ['economics.cnyPerUsd', 7.17, '7.17'],
    ['financing.conversionPriceUsd', 193.15, '193.15'],
    ['capex.overshoot', -0, '0'],
  ])('%s at %d shows %s', (path, value, text) => {
    expect(fieldText(number(path), value)).toBe(text);
  });
});

test('what a field shows is read back as the value that stands', () => {
  const drivers = driverList.flatMap((driver) => (driver.kind === 'number' ? [driver] : []));
  const values = fc.tuple(fc.constantFrom(...drivers), fc.integer({ min: 0, max: 10_000 }));
  fc.assert(
    fc.property(values, ([driver, part]) => {
      const [low, high] = driver.slider;
      const value = Number((low + ((high - low) * part) / 10_000).toFixed(6));
      const shown = parseNumber(fieldText(driver, value));
      expect((shown ?? Number.NaN) / unitScale(driver.unit)).toBeCloseTo(value, 9);
    }),
    { numRuns: 1000 },
  );
});

test('places come from the step as it is shown', () => {
  const places = (path: string) => stepPlaces(number(path));
  expect(places('demand.growth.rate')).toBe(1);
  expect(places('capex.programme')).toBe(0);
  expect(places('economics.taxRate')).toBe(1);
  expect(places('capacity.interconnectEfficiency')).toBe(2);
});

test('a tick says its value with no more than it needs', () => {
  expect([tickText('percent-a-year', 0.267), tickText('rmb-bn', 285), tickText('percent', 0.068)]).toEqual([
    '26.7',
    '285',
    '6.8',
  ]);
});

test('every unit of a driver is written the same way', () => {
  expect(unitSuffix('percent-a-year')).toBe('% a year');
  expect(unitSuffix('rmb-bn')).toBe('RMB bn');
  expect([unitScale('percent'), unitScale('rmb-bn')]).toEqual([100, 1]);
});
