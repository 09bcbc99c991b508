import { describe, expect, test } from 'vitest';
import { baselineId } from '../../../../app/document/case-document.ts';
import { comparedWith, renamed, without } from '../../../../app/document/scenarios.ts';
import { workedCase } from '../../../../app/document/worked-case.ts';
import { compared } from '../../../support/compared.ts';

const ids = (...given: Parameters<typeof compared>) => compared(...given).columns.map(({ id }) => id);

describe('the columns', () => {
  test('are the reference, the active scenario and one more', () => {
    expect(ids('acceleration')).toEqual(['base', 'acceleration', 'price-war']);
    expect(ids('chip-constrained')).toEqual(['base', 'chip-constrained', 'acceleration']);
  });

  test('need no Baseline beside a scenario that equals it, the active one if that does', () => {
    expect(ids('base')).toEqual(['base', 'acceleration', 'price-war']);
    expect(compared('base').reference).toMatchObject({ id: 'base', isActive: true, isBaseline: true });
  });

  test('have the Baseline itself where no scenario of the case equals it', () => {
    expect(ids('acceleration', {}, without(workedCase, 'base'))).toEqual([baselineId, 'acceleration', 'price-war']);
  });

  test('begin with the scenario that the case is compared with', () => {
    expect(ids('base', {}, comparedWith(workedCase, 'price-war'))).toEqual(['price-war', 'base', 'acceleration']);
  });

  test('are those chosen, in the order of the strip, besides the two that always stand', () => {
    const shown = ['demand-shortfall', 'price-war', 'long-gone'];
    expect(ids('acceleration', { shown })).toEqual(['base', 'acceleration', 'price-war', 'demand-shortfall']);
    expect(ids('acceleration', { shown: [] })).toEqual(['base', 'acceleration']);
  });

  test('bear their names without what follows a colon, unless two would be the same', () => {
    expect(compared('acceleration').columns.map(({ short }) => short)).toEqual([
      'Base',
      'AI acceleration',
      'Price war',
    ]);
    const alike = renamed(workedCase, 'acceleration', 'Base: with more AI');
    expect(compared('acceleration', {}, alike).columns.map(({ short }) => short)).toEqual([
      'Base: plan on schedule',
      'Base: with more AI',
      'Price war',
    ]);
  });
});

test('every scenario of the case can be chosen; the reference and the active one always are', () => {
  expect(compared('acceleration').choices.map(({ id, fixed }) => [id, fixed])).toEqual([
    ['base', true],
    ['acceleration', true],
    ['price-war', false],
    ['chip-constrained', false],
    ['demand-shortfall', false],
  ]);
});
