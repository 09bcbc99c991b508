import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../shared/facts/conflict.ts';
import { conflictOf, conflicts, conflictsAbout } from '../../../shared/facts/conflicts.ts';
import { facts } from '../../../shared/facts/facts.ts';
import { project } from '../../../shared/model/project.ts';
import { assumptionsSchema, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';

const settingsOf = (claims: readonly Claim[]) => claims.flatMap(({ setting }) => setting ?? []);
const claimsOf = (id: string) => conflictOf(id)?.claims ?? [];

test('there are 24 conflicts, C1 to C24 in order', () => {
  expect(conflicts.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `C${index + 1}`));
  expect(conflictOf('C6')?.topic).toBe('AI is 20 % of which revenue?');
  expect(conflictOf('C25')).toBeUndefined();
});

test('each has two sides or more, and every side has facts, each once', () => {
  expect(conflicts.filter(({ claims }) => claims.length < 2).map(({ id }) => id)).toEqual([]);
  const unfounded = conflicts.flatMap(({ id, claims }) =>
    claims.filter(({ facts: ids }) => ids.length === 0 || new Set(ids).size < ids.length).map(({ says }) => [id, says]),
  );
  expect(unfounded).toEqual([]);
});

test('each fits a card: its topic in 45 characters, what a side says in 40', () => {
  expect(conflicts.filter(({ topic }) => topic.length > 45).map(({ topic }) => topic)).toEqual([]);
  const sides = conflicts.flatMap(({ claims }) => claims.map(({ says }) => says));
  expect(sides.filter((says) => says.length > 40)).toEqual([]);
});

test('each is told in sentences, with the signs of print rather than those of a keyboard', () => {
  const told = conflicts.flatMap(({ topic, claims, diagnosis, inUse }) => [
    ...[topic, ...claims.map(({ says }) => says)].filter((text) => text.endsWith('.')),
    ...[diagnosis, inUse].filter((text) => !text.endsWith('.')),
    ...[topic, diagnosis, inUse, ...claims.map(({ says }) => says)].filter((text) => /"|'|->|→|~|\d%|\d-\d/.test(text)),
  ]);
  expect(told).toEqual([]);
});

test('no two conflicts share a topic, and no two sides of one say the same', () => {
  expect(new Set(conflicts.map(({ topic }) => topic)).size).toBe(24);
  const doubled = conflicts.filter(({ claims }) => new Set(claims.map(({ says }) => says)).size < claims.length);
  expect(doubled).toEqual([]);
});

test('every fact that conflicts with another is a side of a conflict', () => {
  const missing = facts.filter(({ id, conflictsWith }) => conflictsWith !== undefined && !conflictsAbout(id).length);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('a fact leads to the conflicts that it is a side of', () => {
  expect(conflictsAbout('S2-01').map(({ id }) => id)).toEqual(['C2', 'C13']);
  expect(conflictsAbout('S4-14').map(({ id }) => id)).toEqual(['C6', 'C24']);
  expect(conflictsAbout('P-WACC-01')).toEqual([]);
});

describe('sides that can be taken in the model', () => {
  const settable = conflicts.filter(({ claims }) => settingsOf(claims).length > 0);

  test('are those on the dollar rate, the sum, the AI share and the notes', () => {
    expect(settable.map(({ id, claims }) => [id, ...settingsOf(claims).map(({ value }) => value)])).toEqual([
      ['C1', 7.308, 7.25, 7.211, 7.17],
      ['C2', 0, 0.2105, 0.4474],
      ['C6', 0.2, 0.142, 0.112],
      ['C17', 1, 0.8],
    ]);
  });

  test.each(settable)('of $id set one driver to numbers that it accepts', ({ claims }) => {
    const settings = settingsOf(claims);
    expect(new Set(settings.map(({ path }) => path)).size).toBe(1);
    for (const { path, value } of settings) {
      expect(typeof driverAt(path)?.base).toBe('number');
      expect(driverAt(path)?.schema.safeParse(value).success).toBe(true);
      expect(assumptionsSchema.safeParse(withValueAt(baseAssumptions, path, value)).success).toBe(true);
    }
  });

  test.each(settable)('of $id: exactly one is taken in the base case', ({ claims }) => {
    const taken = settingsOf(claims).filter(({ path, value }) => valueAt(baseAssumptions, path) === value);
    expect(taken.length).toBe(1);
  });
});

test('RMB 380bn at each rate is the dollar figure that is claimed', () => {
  const dollars = claimsOf('C1').map(({ setting }) => `US$${(380 / (setting?.value ?? Number.NaN)).toFixed(1)}bn`);
  expect(dollars).toEqual(['US$52.0bn', 'US$52.4bn', 'US$52.7bn', 'US$53.0bn']);
  expect(claimsOf('C1').map(({ says }) => says)).toEqual(['US$52bn', 'US$52.4bn', 'US$52.7bn', 'US$53bn']);
});

test('a sum beyond the plan is the share of it that the side sets', () => {
  const sums = settingsOf(claimsOf('C2')).map(({ value }) => Math.round(380 * (1 + value)));
  expect(sums).toEqual([380, 460, 550]);
});

/** With the base case as it is: NPV in RMB bn, payback in years. */
test('the AI share that is believed moves NPV by RMB 4bn and payback by a tenth of a year', () => {
  const outcomes = settingsOf(claimsOf('C6')).map(({ path, value }) => {
    const { npv, paybackYears } = project(assumptionsSchema.parse(withValueAt(baseAssumptions, path, value))).measures;
    return [npv.toFixed(1), paybackYears?.toFixed(2)];
  });
  expect(outcomes).toEqual([
    ['21.8', '8.80'],
    ['18.9', '8.88'],
    ['17.4', '8.92'],
  ]);
});
