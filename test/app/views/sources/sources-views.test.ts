import { describe, expect, test } from 'vitest';
import { factsBehind } from '../../../../app/answer/provenance.ts';
import { baselineScenario } from '../../../../app/document/scenarios.ts';
import { factValue } from '../../../../app/format/fact-value.ts';
import { checkCells } from '../../../../app/views/checks/check-cells.ts';
import { conflictCards } from '../../../../app/views/sources/conflict-cards.ts';
import { factRows, statusCounts } from '../../../../app/views/sources/fact-rows.ts';
import { presetCards } from '../../../../app/views/sources/preset-cards.ts';
import { factOf, facts } from '../../../../shared/facts/facts.ts';
import { project } from '../../../../shared/model/project.ts';
import { baseAssumptions } from '../../../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../../../shared/scenario/driver-value.ts';
import { dollars, yuan } from '../../../support/side.ts';
import { baseView, viewOf } from '../../../support/view-input.ts';

const all = { search: '', conflicts: 'all' } as const;
const viewWith = (path: string, value: unknown) => {
  const assumptions = withValueAt(baseAssumptions, path, value);
  return viewOf({ assumptions, projection: project(assumptions) });
};

describe('a conflict card', () => {
  const card = (id: string, input = baseView()) => conflictCards(all, input).find((one) => one.id === id);

  test('has the answer that each side would give, and marks the one in use', () => {
    const claims = card('C6')?.claims.filter(({ setting }) => setting !== null) ?? [];
    expect(claims.map(({ npv, payback, isInUse }) => [npv, payback, isInUse])).toEqual([
      ['+21.8', '8.80 y', true],
      ['+18.9', '8.88 y', false],
      ['+17.4', '8.92 y', false],
    ]);
    expect(card('C6')?.shows).toBe('answer');
  });

  test('shows the driver’s value where the answer does not depend on it: the dollar rate of one plan', () => {
    expect(card('C1')?.shows).toBe('setting');
    expect(card('C1')?.claims.map(({ says, setting }) => `${says} ${setting?.text}`)).toEqual([
      'US$52bn 7.308',
      'US$52.4bn 7.25',
      'US$52.7bn 7.211',
      'US$53bn 7.17',
    ]);
  });

  test('takes answers from the scenario that is looked at, and says when none of the sides is in use', () => {
    const other = viewWith('baseline.aiShare', 0.18);
    expect(card('C6', other)?.inUse).toMatch(
      /^In this scenario AI share at the baseline is 18\.0 %, which no source says\./,
    );
    const back = viewWith('baseline.aiShare', 0.112);
    expect(card('C6', back)?.inUse).toMatch(/^This scenario takes “11\.2 % of total/);
    expect(card('C6')?.inUse).not.toContain('This scenario');
    expect(card('C3')?.shows).toBeNull();
  });

  test('is found by its sides, its sources and its words', () => {
    const found = (search: string) => conflictCards({ ...all, search }, baseView()).map(({ id }) => id);
    expect(found('total external')).toContain('C6');
    expect(found('omdia')).toEqual(expect.arrayContaining(['C3', 'C4']));
    expect(found('nothing like it')).toEqual([]);
    expect(conflictCards({ search: '', conflicts: 'deciding' }, baseView()).map(({ id }) => id)).toEqual([
      'C1',
      'C2',
      'C6',
      'C17',
    ]);
  });
});

describe('the list of facts', () => {
  test('finds every word of a search, in any order, and marks what feeds the scenario', () => {
    const used = new Set(factsBehind(baselineScenario));
    const rows = factRows({ search: 'stanley ebitda FY2028', status: 'all' }, used);
    expect(rows.map(({ id, value, isUsed }) => [id, value, isUsed])).toEqual([['P-PLAN-04B', '35\u202f%', true]]);
    expect(factRows({ search: '', status: 'unverified' }, used).some(({ isUsed }) => isUsed)).toBe(false);
  });

  test('counts each grade, and they add up', () => {
    const { all: total, ...each } = statusCounts();
    expect(total).toBe(facts.length);
    expect(Object.values(each).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

test('a figure is written with its bound, currency and unit', () => {
  const text = (id: string) => {
    const fact = factOf(id);
    return fact === undefined ? '' : factValue(fact).replaceAll('\u202f', ' ');
  };
  expect(
    ['S2-01', 'S2-03', 'P-AI-06', 'P-FCF-05', 'S2-10', 'P-CB-03', 'P-FX-13', 'S4-15', 'P-CB-05', 'S0-02'].map(text),
  ).toEqual([
    'RMB 380bn',
    '> RMB 380bn',
    '≤ 14.9 %',
    '−RMB 18.815bn',
    '29 regions',
    '2032',
    'RMB 7.17 per US$',
    '140 % a year',
    'US$193.15 per ADS',
    '',
  ]);
});

test('a preset is an argument: its story, its answer, what it changes and its facts', () => {
  const overshoot = presetCards(yuan).find(({ id }) => id === 'overshoot');
  expect(overshoot?.result).toBe('Payback 8.9 years; NPV RMB 32.6bn');
  expect(overshoot?.changes.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Cloud growth: 26.7 % a year → 29.0 % a year',
    'Overshoot: 0 % → 21 %',
    'Phasing by programme year: 1, 1, 1 → 126, 157, 177',
  ]);
  expect(overshoot?.facts).toHaveLength(6);
  expect(presetCards(yuan).find(({ id }) => id === 'base')?.changes).toEqual([]);
});

test('the checks stand in the strip in a few words, in the currency shown', () => {
  const cells = (input = baseView()) =>
    Object.fromEntries(
      checkCells(input).map(({ id, value, place }) => [id, `${value} ${place}`.replaceAll('\u202f', ' ')]),
    );
  expect(cells()).toEqual({
    'ai-growth': '65 % 27–100 %',
    'core-growth': '17 % 7–18 %',
    'world-share': '4 % as today',
    'capex-to-revenue': '66 % 50–80 %',
    'ebita-margin': '26 % 20–35 %',
    utilisation: '57 % below 80 %',
    spend: '380 as planned',
    'earning-power': '0.54 below 0.90',
  });
  expect(cells(baseView(dollars)).spend).toBe('53 as planned');
  const none = viewWith('capex.programme', 0);
  expect(cells(none)['capex-to-revenue']).toBe('none ');
});
