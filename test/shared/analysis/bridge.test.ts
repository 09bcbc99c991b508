import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bridge, bridge, bridgeSteps } from '../../../shared/analysis/bridge.ts';
import { measureOf } from '../../../shared/analysis/measure-id.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presetOf, presets } from '../../../shared/facts/presets.ts';
import { project } from '../../../shared/model/project.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';
import { basePlus } from '../../support/side.ts';

const preset = (id: string): Assumptions => {
  const found = presetOf(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return presetAssumptions(found);
};
const npv = (assumptions: Assumptions) => project(assumptions).measures.npv;
const attributed = (result: Bridge) => {
  if (result.kind !== 'attributed') throw new Error(result.kind);
  return result;
};
const sumOf = ({ parts }: { parts: readonly { amount: number }[] }) =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

test('from the base to the price war: an independent computation’s parts', () => {
  const { from, to, parts } = attributed(bridge(baseAssumptions, preset('price-war'), 'npv'));
  expect([from, to].map((value) => Number(value.toFixed(3)))).toEqual([21.754, -105.857]);
  expect(parts.map(({ group, amount }) => [group, Number(amount.toFixed(3))])).toEqual([
    ['demand.growth.rate', -62.916],
    ['margins.ai.target', -51.976],
    ['margins.core.target', -12.718],
  ]);
});

test('drivers of one group go over together', () => {
  const { parts } = attributed(bridge(baseAssumptions, preset('acceleration'), 'npv'));
  const amounts = new Map(parts.map(({ group, amount }) => [group, Number(amount.toFixed(3))]));
  expect(amounts.get('programme')).toBe(7.356);
  expect(amounts.get('demand.growth.rate')).toBe(39.893);
  expect(amounts.get('demand.aiShare.target')).toBe(-18.493);
  expect(parts.find(({ group }) => group === 'programme')?.paths).toEqual(['capex.overshoot', 'capex.phasing']);
});

test('parts add up to the difference, and back again they are the same with the other sign', () => {
  for (const id of ['acceleration', 'chip-constrained', 'demand-shortfall', 'run-rate', 'overshoot']) {
    const there = attributed(bridge(baseAssumptions, preset(id), 'npv'));
    const back = attributed(bridge(preset(id), baseAssumptions, 'npv'));
    expect(Math.abs(sumOf(there) - (npv(preset(id)) - npv(baseAssumptions)))).toBeLessThan(1e-9);
    for (const { group, amount } of there.parts) {
      expect(back.parts.find((part) => part.group === group)?.amount).toBeCloseTo(-amount, 9);
    }
  }
});

/** The mean over every order in which the groups may go over. */
function overAllOrders(from: Assumptions, to: Assumptions, paths: readonly string[]): ReadonlyMap<string, number> {
  const orders = (left: readonly string[]): readonly (readonly string[])[] =>
    left.length === 0
      ? [[]]
      : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));
  const all = orders(paths);
  const sums = new Map<string, number>();
  for (const order of all) {
    let at = from;
    for (const path of order) {
      const next = withValueAt(at, path, valueAt(to, path));
      sums.set(path, (sums.get(path) ?? 0) + (npv(next) - npv(at)) / all.length);
      at = next;
    }
  }
  return sums;
}

test('they are the means over all orders', () => {
  const usual = fc.record({
    'demand.growth.rate': fc.double({ min: 0.1, max: 0.4, noNaN: true }),
    'demand.aiShare.target': fc.double({ min: 0.2, max: 0.7, noNaN: true }),
    'capex.overshoot': fc.double({ min: -0.4, max: 0.5, noNaN: true }),
    'economics.discountRate': fc.double({ min: 0.05, max: 0.15, noNaN: true }),
  });
  fc.assert(
    fc.property(usual, (changes) => {
      const to = basePlus(changes);
      const { parts } = attributed(bridge(baseAssumptions, to, 'npv'));
      const expected = overAllOrders(
        baseAssumptions,
        to,
        parts.flatMap(({ paths }) => paths),
      );
      for (const { paths, amount } of parts) expect(amount).toBeCloseTo(expected.get(paths[0] ?? '') ?? 0, 9);
    }),
    { numRuns: 25 },
  );
});

test('growth by year goes over as a whole', () => {
  const to = basePlus({ 'demand.growth': { kind: 'yearly', rates: [0.4, 0.3, 0.1] } });
  const { parts, from, to: end } = attributed(bridge(baseAssumptions, to, 'npv'));
  expect(parts).toMatchObject([{ group: 'demand.growth', paths: ['demand.growth'] }]);
  expect(parts[0]?.amount).toBeCloseTo(end - from, 9);
});

test('payback is attributed where every mix of the two pays back, else the mix that does not is named', () => {
  const faster = basePlus({ 'margins.ai.target': 0.65, 'demand.growth.rate': 0.3 });
  const result = attributed(bridge(baseAssumptions, faster, 'payback'));
  const payback = (assumptions: Assumptions) => measureOf(project(assumptions), 'payback') ?? Number.NaN;
  expect(sumOf(result)).toBeCloseTo(payback(faster) - payback(baseAssumptions), 9);
  expect(bridge(baseAssumptions, preset('price-war'), 'payback')).toMatchObject({
    kind: 'not-attributable',
    reason: 'no-value',
  });
});

test('a mix that breaks a rule between drivers is named too', () => {
  const to = basePlus({ horizonQuarters: 12, 'capex.quarters': 8 });
  const from = basePlus({ 'capex.quarters': 20 });
  expect(bridge(from, to, 'npv')).toEqual({ kind: 'not-attributable', reason: 'rule', groups: ['economics'] });
});

test('the same scenario twice has nothing to explain', () => {
  expect(bridge(baseAssumptions, baseAssumptions, 'npv')).toMatchObject({ kind: 'attributed', parts: [] });
});

test('between any two presets the parts add up to the difference of their NPVs', () => {
  const ids = presets.map(({ id }) => id);
  const pairs = ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    const result = attributed(bridge(preset(one), preset(other), 'npv'));
    expect(Math.abs(sumOf(result) - (npv(preset(other)) - npv(preset(one))))).toBeLessThan(1e-9);
  }
});

test('in steps it takes one projection for each mix of the groups, and finds the same', () => {
  const steps = bridgeSteps(baseAssumptions, preset('acceleration'), 'npv');
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken++;
  expect(taken).toBe(2 ** 6);
  expect(step.value).toEqual(bridge(baseAssumptions, preset('acceleration'), 'npv'));
});
