import { describe, expect, test } from 'vitest';
import { type MeasureId, measureOf } from '../../../shared/analysis/measure-id.ts';
import { goalSeek } from '../../../shared/analysis/sensitivity/goal-seek.ts';
import { grid } from '../../../shared/analysis/sensitivity/grid.ts';
import { mustBeTrue } from '../../../shared/analysis/sensitivity/must-be-true.ts';
import { responseOf } from '../../../shared/analysis/sensitivity/probe.ts';
import { tornado } from '../../../shared/analysis/sensitivity/tornado.ts';
import type { WhereTrue } from '../../../shared/analysis/sensitivity/where-true.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { project } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { NumberDriver } from '../../../shared/scenario/driver-kinds.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { basePlus } from '../../support/side.ts';

const uncertainPaths = baseUncertainty.drivers.map(({ path }) => path);
const base = { assumptions: baseAssumptions, uncertainty: baseUncertainty };

describe('tornado', () => {
  test('NPV at both ends of each distribution, the widest first: an independent computation’s numbers', () => {
    const bars = tornado({ ...base, paths: uncertainPaths, measure: 'npv' });
    const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));
    expect(bars.map(({ path, low, high }) => [path, rounded(low.result), rounded(high.result)])).toEqual([
      ['demand.growth.rate', -131.183, 56.321],
      ['capacity.aiRevenuePerCompute', -55.212, 78.902],
      ['margins.ai.target', -45.693, 59.224],
      ['economics.discountRate', 56.864, -4.402],
      ['capex.overshoot', 21.245, -20.734],
      ['demand.aiShare.target', 40.012, 2.358],
      ['counterfactual.growthRate', 39.017, 3.897],
      ['margins.core.target', 6.543, 30.881],
      ['capacity.chipAvailability', 33.196, 21.754],
    ]);
    expect(bars[0]).toMatchObject({ low: { setting: 0.13 }, high: { setting: 0.4 } });
  });

  test('an end that never pays back makes the widest bar', () => {
    const [first] = tornado({ ...base, paths: uncertainPaths, measure: 'payback' });
    expect(first?.low.result === null || first?.high.result === null).toBe(true);
  });

  test('without a distribution the ends are the usual range, else the slider’s', () => {
    const bars = tornado({ ...base, paths: ['capex.programme', 'economics.taxRate'], measure: 'peakFunding' });
    const programme = bars.find(({ path }) => path === 'capex.programme');
    expect([programme?.low.setting, programme?.high.setting]).toEqual([285, 550]);
  });

  test('a normal distribution has no ends: its 5th and 95th percentile', () => {
    const distribution = { kind: 'normal', mean: 0.23, sd: 0.01 } as const;
    const uncertainty = { drivers: [{ path: 'economics.taxRate', distribution }], correlations: [] };
    const [bar] = tornado({ assumptions: baseAssumptions, uncertainty, paths: ['economics.taxRate'], measure: 'npv' });
    expect(bar?.low.setting).toBeCloseTo(0.23 - 0.0164485, 6);
    expect(bar?.high.setting).toBeCloseTo(0.23 + 0.0164485, 6);
  });
});

test('a grid has the model’s number in every cell, and none where there is none', () => {
  const x = { path: 'demand.growth.rate', low: 0.1, high: 0.4, count: 5 };
  const y = { path: 'capacity.leadQuarters', low: 0, high: 4, count: 9 };
  const payback = grid({ assumptions: baseAssumptions, x, y, measure: 'payback' });
  expect(payback.y).toEqual([0, 1, 2, 3, 4]);
  expect(payback.cells).toHaveLength(25);
  payback.y.forEach((lead, row) => {
    payback.x.forEach((rate, column) => {
      const { measures } = project(basePlus({ 'demand.growth.rate': rate, 'capacity.leadQuarters': lead }));
      expect(payback.cells[row * 5 + column]).toBe(measures.paybackYears ?? Number.NaN);
    });
  });
});

const solve = (path: string, measure: MeasureId, target: number) =>
  goalSeek({ assumptions: baseAssumptions, path, measure, target });

describe('goal seek', () => {
  test.each<[string, readonly number[]]>([
    // An independent computation on the sliders; growth has a second root beyond.
    ['capex.programme', [191.39418, 495.96291]],
    ['demand.aiShare.target', [0.73007]],
    ['margins.ai.target', [0.54194]],
    ['margins.core.target', [0.21699]],
    ['economics.discountRate', [0.10636]],
  ])('NPV is 0 at %s', (path, roots) => {
    const result = solve(path, 'npv', 0);
    expect(result.kind === 'solved' ? result.solutions.map(({ from }) => Number(from.toFixed(5))) : result).toEqual(
      roots,
    );
  });

  test('what can’t be met says what is reached, and where compute begins to bind', () => {
    const result = solve('demand.growth.rate', 'payback', 8);
    expect(result).toMatchObject({ kind: 'impossible', least: { result: expect.closeTo(8.142, 3) } });
    expect(result.kind === 'impossible' && result.limitedFrom).toBeGreaterThan(0);
  });

  test('a driver in whole steps names the two between which the target lies', () => {
    const response = responseOf(baseAssumptions, 'capacity.leadQuarters', 'npv');
    const target = ((response(2) ?? 0) + (response(3) ?? 0)) / 2;
    const result = solve('capacity.leadQuarters', 'npv', target);
    expect(result.kind === 'between-steps' && result.steps).toContainEqual({ from: 2, to: 3 });
  });

  test('a stretch on which the measure stays on the target is one solution', () => {
    const result = solve('economics.cnyPerUsd', 'npv', project(baseAssumptions).measures.npv);
    expect(result).toEqual({ kind: 'solved', solutions: [{ from: 0.1, to: 100 }] });
  });

  const numbers = driverList.filter((driver): driver is NumberDriver & { path: string } => driver.kind === 'number');
  const drivers = numbers.filter(({ path }) => !path.startsWith('financing') && !path.startsWith('market'));

  test.each(drivers.map((driver) => [driver.path, driver] as const))(
    'finds what brute force finds: %s',
    (path, driver) => {
      const [low, high] = driver.slider;
      for (const measure of ['npv', 'payback', 'peakFunding'] as const) {
        const response = responseOf(baseAssumptions, path, measure);
        // A target that is reached: the answer at an odd place of the slider.
        const target = response(driver.multipleOf === undefined ? low + 0.372 * (high - low) : driver.slider[0]);
        if (target === null) continue;
        const result = goalSeek({ assumptions: baseAssumptions, path, measure, target });
        const solutions = result.kind === 'solved' ? result.solutions : [];
        const isSolution = (from: number, to: number) =>
          solutions.some((solution) => solution.from <= to + 1e-9 && solution.to >= from - 1e-9);
        for (const { from } of solutions) {
          expect(Math.abs((response(from) ?? Number.NaN) - target)).toBeLessThanOrEqual(
            1e-6 * Math.max(1, Math.abs(target)),
          );
        }
        if (driver.multipleOf !== undefined) continue;
        const steps = 400;
        for (let step = 0; step < steps; step++) {
          const from = low + ((high - low) * step) / steps;
          const to = low + ((high - low) * (step + 1)) / steps;
          const one = response(from);
          const other = response(to);
          if (one === null || other === null || one > target === other > target) continue;
          // A jump over the target is none.
          const inside = [0.25, 0.5, 0.75].map((part) => response(from + part * (to - from)) ?? Number.NaN);
          const widest = Math.max(
            ...inside.map((value, index) => Math.abs(value - (index === 0 ? one : (inside[index - 1] ?? one)))),
          );
          if (widest < Math.abs(one - other) * 0.9)
            expect([path, measure, from, isSolution(from, to)]).toEqual([path, measure, from, true]);
        }
      }
    },
  );
});

test('what must be true: an independent computation’s numbers', () => {
  const found = mustBeTrue(baseAssumptions, 8);
  const of = (path: string) => found.find((one) => one.path === path);
  const stretches = (where: WhereTrue | undefined) =>
    where?.kind === 'somewhere' ? where.stretches.map(({ from, to }) => [from, to]) : [];
  expect(stretches(of('margins.ai.target')?.payback)).toEqual([[expect.closeTo(0.7623, 3), 1]]);
  expect(of('capex.programme')?.payback).toMatchObject({ kind: 'nowhere', best: { result: expect.closeTo(8.373, 3) } });
  // NPV of zero or more: from 191 to 496, from 22.8 %, to 73 %, from 54.2 % and 21.7 %, to 10.6 %.
  expect(stretches(of('capex.programme')?.npv)).toEqual([[expect.closeTo(191, 0), expect.closeTo(496, 0)]]);
  expect(stretches(of('demand.growth.rate')?.npv)[0]?.[0]).toBeCloseTo(0.228, 3);
  expect(stretches(of('demand.aiShare.target')?.npv).at(-1)?.[1]).toBeCloseTo(0.73, 2);
  expect(stretches(of('margins.ai.target')?.npv)).toEqual([[expect.closeTo(0.542, 3), 1]]);
  expect(stretches(of('margins.core.target')?.npv)).toEqual([[expect.closeTo(0.217, 3), 1]]);
  expect(stretches(of('economics.discountRate')?.npv).at(-1)?.[1]).toBeCloseTo(0.106, 3);
  expect(found.map(({ path }) => path)).toContain('economics.discountRate');
});

test('every measure is read from the projection', () => {
  const projection = project(baseAssumptions);
  expect(measureOf(projection, 'npvWithoutTerminal')).toBeCloseTo(-31.843, 3);
  expect(measureOf(projection, 'irr')).toBeCloseTo(0.106, 3);
  expect(
    measureOf(project(basePlus({ 'capex.programme': 0, 'capex.afterProgramme': 'meet-demand' })), 'irr'),
  ).toBeDefined();
});
