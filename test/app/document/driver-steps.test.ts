import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDriver } from '../../../app/document/driver-edits.ts';
import { fineStep, onGrid, steppedBy } from '../../../app/document/driver-steps.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverAt, driverList } from '../../../shared/scenario/driver-list.ts';

const number = (path: string) => {
  const driver = driverAt(path);
  if (driver?.kind !== 'number') throw new Error(`${path} is no number`);
  return driver;
};

test('a fine step is a tenth of a step, and never finer than what the driver may be', () => {
  const fine = (path: string) => fineStep(number(path));
  expect(fine('capex.programme')).toBe(0.1);
  expect(fine('demand.growth.rate')).toBe(0.0001);
  expect(fine('horizonQuarters')).toBe(1);
  expect(fine('capacity.computeLifeYears')).toBe(0.25);
});

test('a step goes from where the value is, stops at the end of the slider, and beyond that end goes only back', () => {
  const programme = number('capex.programme');
  expect(steppedBy(programme, 380, 1, false)).toBe(381);
  expect(steppedBy(programme, 380, -1, true)).toBe(379.9);
  expect(steppedBy(programme, 599.5, 1, false)).toBe(600);
  expect(steppedBy(programme, 1200, 10, false)).toBe(1200);
  expect(steppedBy(programme, 1200, -10, false)).toBe(1190);
});

test('every place of a slider is put onto a step that the driver may be', () => {
  const numbers = driverList.flatMap((driver) => (driver.kind === 'number' ? [driver] : []));
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
      fc.boolean(),
      (driver, share, fine) => {
        const [low, high] = driver.slider;
        const value = onGrid(driver, low + share * (high - low), fine);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
        expect(driver.schema.safeParse(value).success).toBe(true);
        const size = fine ? fineStep(driver) : driver.step;
        const inside = Math.max(low, Math.min(high, low + share * (high - low)));
        expect(Math.abs(value - inside)).toBeLessThanOrEqual(size * (1 + 1e-9));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a fine step of the Baseline is taken wherever the slider has room for it', () => {
  for (const path of ['horizonQuarters', 'capacity.computeLifeYears', 'demand.growth.rate', 'financing.issueQuarter']) {
    const driver = number(path);
    expect(withDriver(baseAssumptions, path, steppedBy(driver, driver.base, 1, true)).kind).toBe('taken');
  }
});
