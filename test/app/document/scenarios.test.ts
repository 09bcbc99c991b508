import { describe, expect, test } from 'vitest';
import { baselineId, type CaseDocument, type Scenario } from '../../../app/document/case-document.ts';
import {
  baselineScenario,
  comparedWith,
  freeId,
  moved,
  renamed,
  scenarioOf,
  withAssumptions,
  without,
  withPreset,
  withProbability,
  withScenario,
} from '../../../app/document/scenarios.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

const ids = (document: CaseDocument) => document.scenarios.map(({ id }) => id);
const named = (document: CaseDocument, id: string) => scenarioOf(document, id)?.name;
const one = (id: string, name = id): Scenario => ({ ...baselineScenario, id, name });
const only: CaseDocument = { ...workedCase, scenarios: [one('alone')] };
const worked = ['base', 'acceleration', 'price-war', 'chip-constrained', 'demand-shortfall'];

describe('adding', () => {
  test('puts a scenario after the one named, or at the end', () => {
    expect(ids(withScenario(workedCase, one('mine'), 'acceleration')).slice(0, 4)).toEqual([
      'base',
      'acceleration',
      'mine',
      'price-war',
    ]);
    expect(ids(withScenario(workedCase, one('mine'))).at(-1)).toBe('mine');
    expect(ids(withScenario(workedCase, one('mine'), 'nowhere')).at(-1)).toBe('mine');
  });

  test('stops at twenty', () => {
    let full = workedCase;
    for (let number = 1; number <= 15; number++) full = withScenario(full, one(`s${number}`));
    expect(full.scenarios).toHaveLength(20);
    expect(withScenario(full, one('too-many'))).toBe(full);
  });
});

describe('renaming', () => {
  test('takes off the spaces around a name', () => {
    expect(named(renamed(workedCase, 'base', '  My view  '), 'base')).toBe('My view');
  });

  test.each(['', '   ', '\n\t'])('to nothing (%j) is refused', (name) => {
    expect(renamed(workedCase, 'base', name)).toBe(workedCase);
  });

  test('to the same name is no edit', () => {
    expect(renamed(workedCase, 'price-war', ' Price war ')).toBe(workedCase);
  });

  test.each([
    ['80 characters stay', 'a'.repeat(80), 'a'.repeat(80)],
    ['more are cut', 'a'.repeat(81), 'a'.repeat(80)],
    ['no space is left at the cut', `${'a'.repeat(79)} b`, 'a'.repeat(79)],
    ['no half character is left at the cut', `${'a'.repeat(79)}😀`, 'a'.repeat(79)],
  ])('%s', (_, name, taken) => {
    expect(named(renamed(workedCase, 'base', name), 'base')).toBe(taken);
  });

  test('touches no other scenario', () => {
    expect(renamed(workedCase, 'base', 'Mine').scenarios[1]).toBe(workedCase.scenarios[1]);
    expect(renamed(workedCase, 'nowhere', 'Mine')).toBe(workedCase);
  });
});

describe('deleting', () => {
  test('takes one scenario away and leaves the others as they are', () => {
    const left = without(workedCase, 'price-war');
    expect(ids(left)).toEqual(worked.filter((id) => id !== 'price-war'));
    expect(left.scenarios[0]).toBe(workedCase.scenarios[0]);
  });

  test('leaves the last one', () => {
    expect(without(only, 'alone')).toBe(only);
  });

  test('of what is compared with compares with Baseline again', () => {
    const compared = comparedWith(workedCase, 'acceleration');
    expect(without(compared, 'acceleration').compareWith).toBe(baselineId);
    expect(without(compared, 'price-war').compareWith).toBe('acceleration');
  });

  test('of what is not there is no edit', () => {
    expect(without(workedCase, 'nowhere')).toBe(workedCase);
    expect(without(workedCase, baselineId)).toBe(workedCase);
  });
});

describe('moving', () => {
  test('swaps with the neighbour, and stops at the ends', () => {
    expect(ids(moved(workedCase, 'price-war', -1))).toEqual(worked.with(1, 'price-war').with(2, 'acceleration'));
    expect(ids(moved(workedCase, 'price-war', 1))).toEqual(worked.with(2, 'chip-constrained').with(3, 'price-war'));
    expect(moved(workedCase, 'base', -1)).toBe(workedCase);
    expect(moved(workedCase, 'demand-shortfall', 1)).toBe(workedCase);
    expect(moved(workedCase, 'nowhere', 1)).toBe(workedCase);
  });

  test('there and back is the same order', () => {
    expect(moved(moved(workedCase, 'base', 1), 'base', -1)).toEqual(workedCase);
  });
});

describe('comparing', () => {
  test('is with a scenario of the case or with Baseline', () => {
    expect(comparedWith(workedCase, 'acceleration').compareWith).toBe('acceleration');
    expect(comparedWith(comparedWith(workedCase, 'acceleration'), baselineId)).toEqual(workedCase);
  });

  test('with what is not there, or with what it is already, is no edit', () => {
    expect(comparedWith(workedCase, 'nowhere')).toBe(workedCase);
    expect(comparedWith(workedCase, baselineId)).toBe(workedCase);
  });
});

describe('a preset', () => {
  test('gives a scenario its assumptions, and its name where that was a preset’s', () => {
    const after = scenarioOf(withPreset(workedCase, 'base', 'price-war'), 'base');
    expect(after).toMatchObject({ id: 'base', name: 'Price war', preset: 'price-war' });
    expect(after?.assumptions).toEqual(scenarioOf(workedCase, 'price-war')?.assumptions);
  });

  test('leaves a name that the user gave', () => {
    const mine = renamed(workedCase, 'base', 'My view');
    expect(named(withPreset(mine, 'base', 'price-war'), 'base')).toBe('My view');
  });

  test('leaves the name of a scenario that came from no preset', () => {
    const { preset: _, ...bare } = one('alone', 'Price war');
    const after = withPreset({ ...only, scenarios: [bare] }, 'alone', 'acceleration');
    expect(after.scenarios[0]).toMatchObject({ name: 'Price war', preset: 'acceleration' });
  });

  test('that is already there is no edit', () => {
    expect(withPreset(workedCase, 'price-war', 'price-war')).toBe(workedCase);
    const twice = withPreset(workedCase, 'base', 'overshoot');
    expect(withPreset(twice, 'base', 'overshoot')).toBe(twice);
  });

  test('that is unknown, or for a scenario that is not there, is no edit', () => {
    expect(withPreset(workedCase, 'base', 'boom')).toBe(workedCase);
    expect(withPreset(workedCase, 'nowhere', 'price-war')).toBe(workedCase);
  });
});

describe('a probability', () => {
  const given = (document: CaseDocument, id: string) => scenarioOf(document, id)?.probability;

  test('from 0 to 1 is taken, and taken away again', () => {
    const half = withProbability(workedCase, 'price-war', 0.5);
    expect(given(half, 'price-war')).toBe(0.5);
    expect(given(withProbability(half, 'price-war', 0), 'price-war')).toBe(0);
    expect(withProbability(half, 'price-war', undefined)).toEqual(workedCase);
    expect('probability' in (scenarioOf(withProbability(half, 'price-war', undefined), 'price-war') ?? {})).toBe(false);
  });

  test.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('of %s is refused', (probability) => {
    expect(withProbability(workedCase, 'price-war', probability)).toBe(workedCase);
  });

  test('that is there already, or of what is not there, is no edit', () => {
    const half = withProbability(workedCase, 'price-war', 0.5);
    expect(withProbability(half, 'price-war', 0.5)).toBe(half);
    expect(withProbability(workedCase, 'price-war', undefined)).toBe(workedCase);
    expect(withProbability(workedCase, 'nowhere', 0.5)).toBe(workedCase);
    expect(withProbability(workedCase, baselineId, 0.5)).toBe(workedCase);
  });

  test('leaves the assumptions the very same object', () => {
    const half = withProbability(workedCase, 'price-war', 0.5);
    expect(scenarioOf(half, 'price-war')?.assumptions).toBe(scenarioOf(workedCase, 'price-war')?.assumptions);
  });
});

test('Baseline is always there and no edit reaches it', () => {
  expect(scenarioOf(workedCase, baselineId)).toBe(baselineScenario);
  expect(baselineScenario.assumptions).toBe(baseAssumptions);
  const other = scenarioOf(workedCase, 'price-war')?.assumptions ?? baseAssumptions;
  const attempts = [
    renamed(workedCase, baselineId, 'Mine'),
    without(workedCase, baselineId),
    moved(workedCase, baselineId, 1),
    withPreset(workedCase, baselineId, 'price-war'),
    withAssumptions(workedCase, baselineId, other),
  ];
  for (const after of attempts) expect(after).toBe(workedCase);
});

test('other assumptions for one scenario leave all else the very same objects', () => {
  const after = withAssumptions(workedCase, 'price-war', baseAssumptions);
  expect(scenarioOf(after, 'price-war')?.assumptions).toBe(baseAssumptions);
  expect(after.scenarios[0]).toBe(workedCase.scenarios[0]);
  expect(withAssumptions(after, 'price-war', baseAssumptions)).toBe(after);
});

describe('a free id', () => {
  test.each([
    ['mine', 'mine'],
    ['base', 'base-2'],
    ['base-7', 'base-7'],
    ['baseline', 'baseline-2'],
    ['price-war', 'price-war-2'],
  ])('wished %s, it is %s', (wished, given) => {
    expect(freeId(workedCase, wished)).toBe(given);
  });

  test('counts on where numbers are taken', () => {
    const taken = withScenario(withScenario(workedCase, one('base-2')), one('base-3'));
    expect(freeId(taken, 'base-2')).toBe('base-4');
  });

  test('is never longer than a file may hold', () => {
    const long = 'x'.repeat(40);
    const taken: CaseDocument = { ...only, scenarios: [one(long)] };
    expect(freeId(taken, long).length).toBeLessThanOrEqual(40);
    expect(freeId(taken, `${long}-2`).length).toBeLessThanOrEqual(40);
  });
});
