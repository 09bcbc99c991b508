import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotOf } from '../../../shared/analysis/monte-carlo/kernel/parameters.ts';
import { trialKernel } from '../../../shared/analysis/monte-carlo/kernel/trial-kernel.ts';
import { bandSeries, emptyBlock } from '../../../shared/analysis/monte-carlo/trial-results.ts';
import { zeroOf } from '../../../shared/model/measures/tolerance.ts';
import { type Projection, project } from '../../../shared/model/project.ts';
import { type Assumptions, assumptionsSchema } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';

const numberPaths = driverList.filter(({ kind }) => kind === 'number').map(({ path }) => path);

/** The other scenario's numbers at these drivers, where both have one; lists, choices and kinds of path stay. */
const withNumbersOf = (scenario: Assumptions, other: Assumptions, paths: readonly string[]): Assumptions =>
  paths.reduce((all, path) => {
    const isInBoth = valueAt(all, path) !== undefined && valueAt(other, path) !== undefined;
    return isInBoth ? withValueAt(all, path, valueAt(other, path)) : all;
  }, scenario);

/** The kernel of a scenario in which these drivers are drawn. */
function kernelOf(scenario: Assumptions, paths: readonly string[]) {
  const drawn = paths.filter((path) => valueAt(scenario, path) !== undefined);
  const kernel = trialKernel(scenario, drawn);
  return (trial: Assumptions) => {
    for (const path of drawn) kernel.parameters[slotOf(path)] = Number(valueAt(trial, path));
    const block = emptyBlock(1, trial.horizonQuarters, bandSeries);
    kernel.run();
    kernel.runRates();
    kernel.keepSeries(block, 0);
    return { ...kernel.measures, block };
  };
}

/** Sizes that rounding errors are proportional to: the cases' own flows, of which the increment is a difference. */
const scaleOf = ({ plan, counterfactual }: Projection): number =>
  Math.max(...[plan, counterfactual].flatMap((one) => one.revenue.map((r, i) => r + (one.capex[i] ?? 0))));

/** By how much a kept number misses another by more than its own seven digits. */
const gapOf = (kept = Number.NaN, full = Number.NaN): number => Math.abs(kept - full) - 2 ** -23 * Math.abs(full);

const choicesOf = ({ capex, economics, demand, margins }: Assumptions): readonly string[] => [
  capex.afterProgramme,
  economics.taxLosses,
  economics.discounting,
  economics.terminalValue,
  `growth ${demand.growth.kind}`,
  `AI share ${demand.aiShare.kind}`,
  `AI margin ${margins.ai.kind}`,
  `core margin ${margins.core.kind}`,
];

function compare(trial: Assumptions, found: ReturnType<ReturnType<typeof kernelOf>>): readonly string[] {
  const projection = project(trial);
  const { measures, incremental, plan, quarters } = projection;
  const seen: string[] = [...choicesOf(trial)];
  const scale = scaleOf(projection);
  const { discountRate, terminalGrowth, terminalValue } = trial.economics;
  // Discounting backwards (a negative rate) makes late flows, and their rounding errors, larger.
  const weight = Math.max(1, (1 + discountRate) ** (-quarters / 4));
  const perpetuity = terminalValue === 'gordon' ? 4 / (discountRate - terminalGrowth) : 1;
  expect(Math.abs(found.npv - measures.npv)).toBeLessThanOrEqual(1e-9 * scale * weight * perpetuity);
  expect(Math.abs(found.peakFunding - measures.peakFunding)).toBeLessThanOrEqual(1e-9 * scale + zeroOf(incremental));

  let total = 0;
  let nearZero = false;
  const noise = 1e-12 * scale * quarters;
  incremental.forEach((flow, index) => {
    total += flow;
    // What counts as zero is a step; beside it, and beside 0 itself, rounding may decide.
    if (Math.abs(total + zeroOf(incremental)) < noise || Math.abs(total) < noise) nearZero = true;
    expect(gapOf(found.block.cumulative[index], total)).toBeLessThanOrEqual(1e-10 * scale);
    expect(gapOf(found.block.revenue[index], plan.revenue[index])).toBeLessThanOrEqual(1e-10 * scale);
    expect(gapOf(found.block.utilisation[index], plan.utilisation[index])).toBeLessThanOrEqual(1e-9);
  });
  const isTie = nearZero || Math.abs(total) < noise || zeroOf(incremental) < noise * 1e-3;
  if (isTie) return [...seen, 'tie'];
  const payback = measures.paybackYears ?? Number.POSITIVE_INFINITY;
  if (payback === Number.POSITIVE_INFINITY) expect(found.payback).toBe(payback);
  else expect(Math.abs(found.payback - payback)).toBeLessThanOrEqual(1e-6);
  seen.push(payback === 0 ? 'never below' : payback === Number.POSITIVE_INFINITY ? 'never paid back' : 'paid back');
  expect(found.irrCount).toBe(measures.irr.length);
  seen.push(measures.irr.length > 1 ? 'several rates' : measures.irr.length === 1 ? '1 rate' : '0 rates');
  const [rate = Number.NaN] = measures.irr;
  if (measures.irr.length === 1) expect(Math.abs(found.irr - rate)).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(rate)));
  else expect(found.irr).toBeNaN();
  return seen;
}

const allCases = [
  ...['run-off', 'sustain', 'meet-demand', 'group-relief', 'carry-forward', 'end', 'mid', 'none', 'book', 'gordon'],
  ...['growth', 'AI share', 'AI margin', 'core margin'].flatMap((path) => [
    `${path} yearly`,
    `${path} ${path === 'growth' ? 'fade' : 'ramp'}`,
  ]),
  ...['never below', 'paid back', 'never paid back', '0 rates', '1 rate', 'several rates'],
];

test.each(['every driver', 'some drivers'])('a trial is the model: %s drawn, whatever the choices', (which) => {
  const counts = new Map<string, number>();
  const scenarios = fc.array(assumptionsArbitrary('usual'), { minLength: 4, maxLength: 4 });
  const drawn = which === 'every driver' ? fc.constant(numberPaths) : fc.subarray(numberPaths, { maxLength: 9 });
  fc.assert(
    fc.property(scenarios, drawn, ([scenario, ...others], paths) => {
      if (scenario === undefined) return;
      const run = kernelOf(scenario, paths);
      // The scenario itself again at the end: nothing of a trial is left to the next.
      for (const other of [scenario, ...others, scenario]) {
        const trial = withNumbersOf(scenario, other, paths);
        if (!assumptionsSchema.safeParse(trial).success) continue;
        for (const one of compare(trial, run(trial))) counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(allCases.filter((one) => (counts.get(one) ?? 0) < 60)).toEqual([]);
  expect(counts.get('tie') ?? 0).toBeLessThan(30);
});
