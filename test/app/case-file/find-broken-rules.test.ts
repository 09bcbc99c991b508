import { expect, test } from 'vitest';
import { brokenRules } from '../../../app/case-file/find-broken-rules.ts';
import type { JsonObject } from '../../../app/case-file/place.ts';
import type { PlaceProblem } from '../../../app/case-file/problems.ts';
import { changedCase, nothing } from '../../support/changed-case.ts';

const fileWith = (changes: Readonly<Record<string, unknown>>) => changedCase(changes) as JsonObject;
const missing = (path: string): PlaceProblem => ({ kind: 'missing', path, allowed: { kind: 'group' } });
const said = (problems: readonly PlaceProblem[]) =>
  problems.map((problem) => [problem.kind === 'rule' && problem.rule, problem.path]);

const one = 'scenarios[1].assumptions';
const longer = fileWith({ [`${one}.capex.quarters`]: 30, [`${one}.horizonQuarters`]: 20 });
const tooLong = { kind: 'rule', rule: 'programme-within-horizon', path: `${one}.capex.quarters`, found: 30 };
const perpetuity = fileWith({ [`${one}.economics.terminalValue`]: 'gordon', [`${one}.horizonQuarters`]: 20 });
const tooShort = ['perpetuity-sees-one-cycle', `${one}.economics.terminalValue`];

test('a sound file breaks no rule', () => {
  expect(brokenRules(fileWith({}), [])).toEqual([]);
});

test.each([undefined, null, {}, 'base', 7])('where %j stands for the scenarios there is nothing to judge', (value) => {
  expect(brokenRules(fileWith({ scenarios: value, compareWith: 'nobody' }), [])).toEqual([]);
});

test.each([
  ['at a field that it reads', `${one}.capex.quarters`],
  ['at another one', `${one}.horizonQuarters`],
  ['inside of one', `${one}.capex.quarters[0]`],
  ['further inside', `${one}.capex.quarters.value`],
  ['above', `${one}.capex`],
  ['at the assumptions', one],
  ['at the scenario', 'scenarios[1]'],
  ['at the list of scenarios', 'scenarios'],
])('a rule is not judged with a fault %s', (_where, path) => {
  expect(brokenRules(longer, [missing('notes'), missing(path)])).toEqual([]);
});

test.each([
  ['of another scenario', 'scenarios[0].assumptions.capex.quarters'],
  ['of a scenario whose number begins alike', 'scenarios[10].assumptions'],
  ['of a field beside it', `${one}.capex.programme`],
  ['of a key that is longer', `${one}.capex.quarters2`],
  ['of a key that is shorter', `${one}.capex.quarter`],
  ['of a key that begins like its group', `${one}.cap`],
  ['of a field of the same name elsewhere', 'capex.quarters'],
])('a rule is judged in spite of a fault %s', (_where, path) => {
  expect(brokenRules(longer, [missing(path)])).toEqual([tooLong]);
});

test('a rule that reads a whole group is not judged with a fault within, but is with a key too many', () => {
  const inside = `${one}.capex.overshoot`;
  expect(said(brokenRules(perpetuity, []))).toEqual([tooShort]);
  expect(brokenRules(perpetuity, [missing(inside)])).toEqual([]);
  expect(said(brokenRules(perpetuity, [{ kind: 'unknown-key', path: inside, known: [] }]))).toEqual([tooShort]);
});

test('a field that is not there breaks no rule', () => {
  for (const place of ['horizonQuarters', 'capex.quarters', 'capex'])
    expect(brokenRules(fileWith({ [`${one}.${place}`]: nothing }), [])).toEqual([]);
  expect(brokenRules(fileWith({ 'scenarios[1].assumptions': nothing }), [])).toEqual([]);
});

test('ids are judged when all of them are there, and the one that is compared with when it is a text', () => {
  const twice = { 'scenarios[2].id': 'base' };
  const repeated = ['unique-ids', 'scenarios[2].id'];
  const nobody = ['compares-with-one-of-its-own', 'compareWith'];
  const saidOf = (changes: Readonly<Record<string, unknown>>) => said(brokenRules(fileWith(changes), []));
  expect(saidOf({ ...twice, compareWith: 'nobody' })).toEqual([repeated, nobody]);
  expect(saidOf({ ...twice, compareWith: 'baseline' })).toEqual([repeated]);
  expect(saidOf({ ...twice, compareWith: 'base' })).toEqual([repeated]);
  for (const compareWith of [nothing, null, 7]) expect(saidOf({ compareWith })).toEqual([]);
  for (const scenario of [null, undefined, {}, { id: 7 }, 'base'])
    expect(saidOf({ ...twice, 'scenarios[3]': scenario, compareWith: 'nobody' })).toEqual([]);
});
