import { describe, expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import { type Assumptions, assumptionsSchema, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { NumberDriver } from '../../../shared/scenario/driver-kinds.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';

const drivers = driverList.flatMap((driver) => (driver.kind === 'number' ? [driver] : []));

/** Drivers that only matter once another one is set, each with the one that brings it to life. */
const asleep: Readonly<Record<string, { readonly why: string; readonly awake: Readonly<Record<string, unknown>> }>> = {
  'capacity.newRegionDelayQuarters': {
    why: 'no spend goes to new regions in the base',
    awake: { 'capacity.newRegionShare': 0.3 },
  },
  'economics.terminalGrowth': { why: 'only a perpetuity grows', awake: { 'economics.terminalValue': 'gordon' } },
  'financing.maturityQuarter': {
    why: 'notes that convert and pay no coupon need no date',
    awake: { 'financing.adsPriceAtMaturityUsd': 150 },
  },
  'financing.cappedCallPriceUsd': {
    why: 'the cap is above the price at maturity',
    awake: { 'financing.adsPriceAtMaturityUsd': 400 },
  },
};

/** Twenty-one values along the slider that are valid beside the rest. */
function alongSlider(driver: NumberDriver & { readonly path: string }, from: Assumptions): readonly Assumptions[] {
  const [low, high] = driver.slider;
  const step = driver.multipleOf ?? driver.step;
  return Array.from({ length: 21 }, (_, index) => low + ((high - low) * index) / 20)
    .map((value) => withValueAt(from, driver.path, Math.round(value / step) * step))
    .flatMap((changed) => assumptionsSchema.safeParse(changed).data ?? []);
}

const moves = (driver: NumberDriver & { readonly path: string }, from: Assumptions): boolean => {
  const before = JSON.stringify(project(from));
  return alongSlider(driver, from).some((changed) => JSON.stringify(project(changed)) !== before);
};

test.each(drivers.map((driver) => [driver.path, driver] as const))(
  'moving %s moves something, or it is known to sleep',
  (path, driver) => {
    expect(moves(driver, baseAssumptions)).toBe(asleep[path] === undefined);
  },
);

describe('what sleeps in the base wakes when it matters', () => {
  test.each(Object.entries(asleep))('%s', (path, { awake }) => {
    const driver = drivers.find((one) => one.path === path);
    if (driver === undefined) throw new Error(`no driver at ${path}`);
    const from = Object.entries(awake).reduce((all, [key, value]) => withValueAt(all, key, value), baseAssumptions);
    expect(moves(driver, assumptionsSchema.parse(from))).toBe(true);
  });
});

test('the rate of the dollar moves what the notes do and no measure before financing', () => {
  const dearer = project(withValueAt(baseAssumptions, 'economics.cnyPerUsd', 7.5));
  const base = project(baseAssumptions);
  expect(dearer.measures).toEqual(base.measures);
  expect(dearer.incremental).toEqual(base.incremental);
  expect(dearer.financing?.cashFlow).not.toEqual(base.financing?.cashFlow);
});

test('the world market moves the share of it at the horizon and nothing else', () => {
  const base = project(baseAssumptions);
  for (const path of ['market.growthRate', 'market.fadeYears', 'market.terminalRate', 'baseline.globalShare']) {
    const moved = project(withValueAt(baseAssumptions, path, Number(valueAt(baseAssumptions, path)) * 1.1));
    const { endGlobalShare, ...others } = moved.measures;
    expect(endGlobalShare).not.toBe(base.measures.endGlobalShare);
    expect({ ...others, endGlobalShare: base.measures.endGlobalShare }).toEqual(base.measures);
  }
});
