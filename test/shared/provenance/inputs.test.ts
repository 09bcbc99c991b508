import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../shared/analysis/measure-id.ts';
import { project } from '../../../shared/model/project.ts';
import { driversBehind } from '../../../shared/provenance/drivers-behind.ts';
import type { CaseName, FigureId, MeasureName, SeriesName } from '../../../shared/provenance/figure-id.ts';
import { valuesOf } from '../../../shared/provenance/values.ts';
import { type Assumptions, assumptionsSchema, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';

const names: readonly SeriesName[] = [
  'demand',
  'growth',
  'revenueGrowth',
  'aiShare',
  'computeNeed',
  'marginAi',
  'marginCore',
  'computeStock',
  'revenue',
  'aiRevenue',
  'coreRevenue',
  'utilisation',
  'ebitda',
  'depreciation',
  'ebita',
  'tax',
  'computeCapex',
  'facilityCapex',
  'capex',
  'backlog',
  'workingCapitalChange',
  'freeCashFlow',
  'investedCapital',
];
const cases: readonly CaseName[] = ['plan', 'counterfactual'];
const seriesIds = cases.flatMap((of) => names.map((name) => `${of}.${name}` as const));

/** Every figure of the model as a text: a change of any bit shows. */
function figuresOf(assumptions: Assumptions): ReadonlyMap<FigureId, string> {
  const projection = project(assumptions);
  const { measures } = projection;
  const run = { assumptions, projection };
  const found = new Map<FigureId, string>();
  // The number of quarters is the horizon's; what stands in them is not.
  const put = (id: FigureId, values: readonly unknown[]) => found.set(id, JSON.stringify(values.slice(0, 12)));
  for (const id of seriesIds) put(id, valuesOf(id, run));
  for (const id of ['incremental', 'cumulative', 'discounted'] as const) put(id, valuesOf(id, run));
  put('roic', measures.roic.slice(0, 3));
  const measured: Record<MeasureName, unknown> = {
    payback: measures.paybackYears,
    'discounted-payback': measures.discountedPaybackYears,
    npv: measures.npv,
    'npv-without-terminal': valuesOf('discounted', run).at(-1),
    'terminal-value': measures.terminalValuePv,
    irr: measures.irr,
    mirr: measureOf(projection, 'mirr'),
    peak: measures.peakFunding,
    'cloud-revenue': projection.plan.revenue.slice(0, 12),
    'ai-revenue': projection.plan.aiRevenue.slice(0, 12),
    'limited-quarters': measures.capacityLimitedQuarters,
    'world-share': measures.endGlobalShare,
    dilution: projection.financing?.dilution,
    'npv-per-ads': projection.financing?.npvPerAdsUsd,
    'peak-after-notes': projection.financing?.peakFunding,
    'payback-after-notes': projection.financing?.paybackYears,
  };
  for (const [id, value] of Object.entries(measured)) put(id as MeasureName, [value]);
  return found;
}

/** The same assumptions with one driver set to another value; null where that is not valid. */
function withOther(assumptions: Assumptions, path: string, part: number): Assumptions | null {
  const driver = driverList.find((one) => one.path === path);
  const now = valueAt(assumptions, path);
  if (driver === undefined || now === undefined) return null;
  const other = () => {
    switch (driver.kind) {
      case 'number': {
        const [low, high] = driver.slider;
        const steps = Math.round(((high - low) * part) / driver.step);
        return Number((low + steps * driver.step).toPrecision(12));
      }
      case 'choice':
        return driver.options.find(({ value }) => value !== now)?.value;
      case 'flag':
        return !now;
      case 'list':
        return Array.isArray(now) ? now.map((value, index) => value * (index === 0 ? 0.5 + part : 1)) : now;
    }
  };
  const parsed = assumptionsSchema.safeParse(withValueAt(assumptions, path, other()));
  return parsed.success ? parsed.data : null;
}

/** Figures that moved with a driver that is not named behind them. */
function movedUnnamed(assumptions: Assumptions, path: string, part: number): readonly string[] {
  const changed = withOther(assumptions, path, part);
  if (changed === null) return [];
  const [before, after] = [figuresOf(assumptions), figuresOf(changed)];
  return [...before.keys()].filter(
    (id) =>
      before.get(id) !== after.get(id) &&
      // A choice may bring in other inputs: named before or after.
      ![assumptions, changed].some((one) => driversBehind(id, one).some((driver) => driver.path === path)),
  );
}

test('a figure moves only with the drivers that are named behind it', () => {
  const paths = driverList.map(({ path }) => path);
  fc.assert(
    fc.property(
      assumptionsArbitrary(),
      fc.constantFrom(...paths),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (assumptions, path, part) => {
        expect(movedUnnamed(assumptions, path, part)).toEqual([]);
      },
    ),
    { numRuns: 600, seed: 380 },
  );
});

describe('every driver that is named behind a figure moves it in some case:', () => {
  const tight = { ...baseAssumptions, capacity: { ...baseAssumptions.capacity, chipAvailability: 0.5 } };
  const starts = [baseAssumptions, tight, ...fc.sample(assumptionsArbitrary(), { numRuns: 60, seed: 7 })];
  const moved = new Map<string, Set<FigureId>>();
  for (const driver of driverList) {
    const figures = new Set<FigureId>();
    for (const [index, start] of starts.entries()) {
      const changed = withOther(start, driver.path, (index % 10) / 9);
      if (changed === null) continue;
      const [before, after] = [figuresOf(start), figuresOf(changed)];
      for (const id of before.keys()) if (before.get(id) !== after.get(id)) figures.add(id);
    }
    moved.set(driver.path, figures);
  }
  test.each([
    'plan.revenue',
    'plan.freeCashFlow',
    'counterfactual.freeCashFlow',
    'cumulative',
    'npv',
    'irr',
    'world-share',
    'dilution',
  ] as const)('%s', (figure) => {
    const named = new Set(starts.flatMap((start) => driversBehind(figure, start).map(({ path }) => path)));
    expect([...named].filter((path) => !moved.get(path)?.has(figure))).toEqual([]);
  });
});

test('payback rests on the programme, demand, margins and capacity, and not on tax losses of nobody or on the dollar', () => {
  const paths = driversBehind('payback', baseAssumptions).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['capex.programme', 'demand.growth.rate', 'margins.ai.target']));
  for (const other of ['economics.discountRate', 'economics.cnyPerUsd', 'market.growthRate', 'financing.coupon']) {
    expect(paths).not.toContain(other);
  }
  expect(paths).toHaveLength(39);
});
