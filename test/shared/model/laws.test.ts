import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asYearly } from '../../../app/document/path-edits.ts';
import { addToLast, advance, assetClass } from '../../../shared/model/asset-class.ts';
import { planDemand } from '../../../shared/model/demand.ts';
import { periodicRates } from '../../../shared/model/measures/internal-rate.ts';
import { growthAt, levelAt } from '../../../shared/model/paths.ts';
import { lastDeliveryQuarter, programmeSchedule, programmeTotal } from '../../../shared/model/programme.ts';
import { project } from '../../../shared/model/project.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';

/** The laws of the model, each for a thousand drawn cases. */
const draws = { numRuns: 1000 };
const cases = assumptionsArbitrary('usual');

const near = (one: number, other: number, inPlay = 0) =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), inPlay);

const law = (name: string, holds: (assumptions: Assumptions) => void) =>
  test(name, () => {
    fc.assert(fc.property(cases, holds), draws);
  });

test('any valid assumptions give a projection of finite numbers', () => {
  const flat = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? value.flatMap(flat)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(flat)
        : [value];
  fc.assert(
    fc.property(assumptionsArbitrary('valid'), (assumptions) => {
      const projection = project(assumptions);
      const numbers = [projection.plan, projection.counterfactual, projection.incremental].flatMap(flat);
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(projection.incremental).toHaveLength(assumptions.horizonQuarters);
    }),
    draws,
  );
});

law('no programme, demand met and growth as without it: no difference at all', (drawn) => {
  const rate = drawn.counterfactual.growthRate;
  const share = drawn.baseline.aiShare;
  const { incremental } = project({
    ...drawn,
    capex: { ...drawn.capex, programme: 0, afterProgramme: 'meet-demand' },
    demand: {
      growth: { kind: 'fade', rate, holdYears: 40, fadeYears: 0, terminalRate: rate },
      aiShare: { kind: 'ramp', target: share, years: 0 },
    },
  });
  expect(incremental.every((flow) => flow === 0)).toBe(true);
});

law('twice every RMB input is twice every RMB output, and no rate, year or share moves', (drawn) => {
  const { baseline, capex } = drawn;
  const one = project({ ...drawn, financing: { ...drawn.financing, enabled: false } });
  const two = project({
    ...drawn,
    financing: { ...drawn.financing, enabled: false },
    baseline: {
      ...baseline,
      cloudRevenue: baseline.cloudRevenue.map((value) => value * 2),
      capex: baseline.capex.map((value) => value * 2),
    },
    capex: { ...capex, programme: capex.programme * 2 },
  });
  const inPlay = Math.max(...one.plan.revenue, ...one.plan.capex);
  one.incremental.forEach((flow, index) => {
    expect(near(2 * flow, two.incremental[index] ?? Number.NaN, inPlay)).toBe(true);
  });
  expect(near(2 * one.measures.npv, two.measures.npv, inPlay)).toBe(true);
  expect(near(2 * one.measures.peakFunding, two.measures.peakFunding, inPlay)).toBe(true);
  expect(two.measures.paybackYears).toEqual(
    one.measures.paybackYears === null ? null : expect.closeTo(one.measures.paybackYears, 6),
  );
  expect(two.measures.endGlobalShare).toBeCloseTo(one.measures.endGlobalShare, 9);
  expect(two.measures.peakFundingQuarter).toBe(one.measures.peakFundingQuarter);
  expect(two.measures.irr).toHaveLength(one.measures.irr.length);
});

test('the depreciation of purchases sums to their cost over their life', () => {
  const purchases = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(purchases, fc.integer({ min: 1, max: 80 }), (costs, life) => {
      const assets = assetClass(life);
      for (const cost of costs) {
        advance(assets, cost / 2);
        addToLast(assets, cost / 2);
      }
      for (let q = 0; q < life; q++) advance(assets, 0);
      const depreciation = assets.inService.reduce((sum, standing) => sum + standing / life, 0);
      const cost = costs.reduce((sum, value) => sum + value, 0);
      expect(near(depreciation, cost, 1e-6)).toBe(true);
      expect(assets.inService.at(-1)).toBe(0);
    }),
    draws,
  );
});

law('constant growth is the growth of every quarter on the same one a year before', (drawn) => {
  const rate = drawn.economics.discountRate;
  const demand = {
    ...drawn.demand,
    growth: { kind: 'fade', rate, holdYears: 40, fadeYears: 0, terminalRate: rate },
  } as const;
  const { revenue } = planDemand({ ...drawn, demand }, 30);
  for (let q = 5; q <= 30; q++) expect(near((revenue[q] ?? 0) / (revenue[q - 4] ?? 1), 1 + rate)).toBe(true);
});

law('AI and other revenue are the whole, never above demand, and no more compute is used than can be', (drawn) => {
  const { plan, counterfactual } = project(drawn);
  for (const side of [plan, counterfactual]) {
    side.revenue.forEach((revenue, index) => {
      expect(near((side.aiRevenue[index] ?? 0) + (side.coreRevenue[index] ?? 0), revenue)).toBe(true);
      expect(revenue).toBeLessThanOrEqual(side.demand[index] ?? 0);
      expect(side.utilisation[index]).toBeLessThanOrEqual(drawn.capacity.maxUtilisation * (1 + 1e-12));
    });
  }
});

law('durable payback is never before the first one', (drawn) => {
  const { paybackYears, firstPaybackYears } = project(drawn).measures;
  expect(paybackYears ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
    firstPaybackYears ?? Number.POSITIVE_INFINITY,
  );
});

law('all programme compute is delivered once nothing waits any more', (drawn) => {
  const { capex, capacity } = drawn;
  const last = Math.max(1, lastDeliveryQuarter(capex, capacity.chipAvailability) + 1);
  const { compute, backlog } = programmeSchedule(capex, capacity.chipAvailability, last);
  const ordered = programmeTotal(capex) * capex.computeShare;
  expect(near(backlog.at(-1) ?? Number.NaN, 0, ordered)).toBe(true);
  expect(
    near(
      compute.reduce((sum, value) => sum + value, 0),
      ordered,
      1e-6,
    ),
  ).toBe(true);
});

law('a higher margin never lowers EBITDA', (drawn) => {
  const raised = { kind: 'ramp', start: 0.2, target: 0.7, years: 3 } as const;
  const lowered = { kind: 'ramp', start: 0.2, target: 0.65, years: 3 } as const;
  const higher = project({ ...drawn, margins: { ...drawn.margins, ai: raised } }).plan.ebitda;
  const lower = project({ ...drawn, margins: { ...drawn.margins, ai: lowered } }).plan.ebitda;
  higher.forEach((ebitda, index) => {
    expect(ebitda).toBeGreaterThanOrEqual((lower[index] ?? 0) - 1e-9);
  });
});

law('constant growth and a ramp over whole years are the same written year by year', (drawn) => {
  const rate = drawn.market.growthRate;
  const years = Math.ceil(drawn.horizonQuarters / 4) + 2;
  const constant = { kind: 'fade', rate, holdYears: 40, fadeYears: 0, terminalRate: rate } as const;
  const ramp = { kind: 'ramp', target: 0.6, years: Math.min(5, years) } as const;
  const curve: Assumptions = { ...drawn, demand: { growth: constant, aiShare: ramp } };
  const values = Array.from({ length: Math.min(20, years) }, (_, year) =>
    levelAt(ramp, drawn.baseline.aiShare, 4 * (year + 1)),
  );
  const yearly: Assumptions = {
    ...drawn,
    demand: {
      growth: { kind: 'yearly', rates: [growthAt(constant, 1)] },
      aiShare: asYearly(curve, 'demand.aiShare', values) as Assumptions['demand']['aiShare'],
    },
  };
  const one = project(curve).incremental;
  const inPlay = Math.max(...one.map(Math.abs));
  project(yearly).incremental.forEach((flow, index) => {
    expect(near(flow, one[index] ?? Number.NaN, inPlay)).toBe(true);
  });
});

law('the notes never change NPV, IRR or payback before financing', (drawn) => {
  const on = project({ ...drawn, financing: { ...drawn.financing, enabled: true } });
  const off = project({ ...drawn, financing: { ...drawn.financing, enabled: false } });
  expect(on.measures).toEqual(off.measures);
  expect(on.incremental).toEqual(off.incremental);
  expect(off.financing).toBeNull();
  expect(on.financing).not.toBeNull();
});

law('plan and counterfactual have the same demand in the shared quarters', (drawn) => {
  const { plan, counterfactual } = project(drawn);
  const shared = drawn.counterfactual.sharedQuarters;
  expect(plan.demand.slice(0, shared)).toEqual(counterfactual.demand.slice(0, shared));
});

test('a higher AI share alone lowers the NPV of the base case: a unit of compute earns less on AI', () => {
  const at = (target: number) =>
    project({ ...baseAssumptions, demand: { ...baseAssumptions.demand, aiShare: { kind: 'ramp', target, years: 5 } } })
      .measures.npv;
  expect(at(0.6)).toBeLessThan(at(0.5));
});

test('a value that crosses zero as flat as can be, (1 − x)³, has one rate; one that touches it so, (1 − x)⁴, has none', () => {
  expect(periodicRates([1, -3, 3, -1])).toEqual([expect.closeTo(0, 5)]);
  expect(periodicRates([1, -4, 6, -4, 1])).toEqual([]);
});
