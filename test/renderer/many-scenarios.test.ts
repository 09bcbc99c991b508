import { beforeAll, describe, expect, test } from 'vitest';
import { duplicateScenario } from '../../app/commands/scenario-commands.ts';
import { chooseCompare } from '../../app/commands/view-commands.ts';
import { baselineId, type CaseDocument } from '../../app/document/case-document.ts';
import { deckColours } from '../../app/exports/deck/deck-colours.ts';
import { quarterChart } from '../../app/exports/deck/quarter-chart.ts';
import { createSession } from '../../app/session/session.ts';
import { documentOf } from '../../app/session/session-state.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { compareChart } from '../../app/views/compare/compare-chart.ts';
import { comparisonOf } from '../../app/views/compare/comparison.ts';
import { scenarioLooks } from '../../app/views/scenario-colour.ts';
import { datasetsOf } from '../../renderer/charts/chart-config.ts';
import { yearData } from '../../renderer/charts/year-bars-config.ts';
import { chartColours } from '../support/chart-colours.ts';

describe('a case with fifteen scenarios, compared with each other', () => {
  let document: CaseDocument;
  let spec: ChartSpec;
  let columns: number;
  beforeAll(() => {
    const session = createSession();
    while (documentOf(session.getState()).scenarios.length < 15) duplicateScenario(session, 'base');
    document = documentOf(session.getState());
    chooseCompare(session, { shown: [baselineId, ...document.scenarios.map(({ id }) => id)] });
    const comparison = comparisonOf(session.getState());
    columns = comparison.columns.length;
    expect(columns).toBeGreaterThanOrEqual(15);
    spec = compareChart(comparison, 'cash');
  });

  test('has a line for each, unlike all others by colour or by dashes, on the screen and in the picture', () => {
    const lines = datasetsOf(spec, chartColours(scenarioLooks(document)));
    expect(lines.length).toBe(columns);
    const looks = lines.map(({ borderColor, borderDash }) => `${borderColor} ${JSON.stringify(borderDash)}`);
    expect(new Set(looks).size).toBe(columns);
    expect(looks.filter((look) => look.endsWith('[]'))).toHaveLength(columns - 8);
    expect(looks.filter((look) => look.endsWith('[7,4]'))).toHaveLength(7);
    expect(looks.filter((look) => look.endsWith('[2,2.5]'))).toHaveLength(1);
  });

  test('so it has in a deck', () => {
    const active = document.scenarios[0]?.id ?? '';
    const lines = quarterChart(spec, deckColours(document, active)).series.filter(({ mark }) => mark === 'line');
    expect(new Set(lines.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(columns);
    expect(lines.filter(({ pattern }) => pattern === 'dotted')).toHaveLength(1);
  });
});

test('a line of one scenario has the dashes that say what it is, not whose', () => {
  const series = { key: 'a', label: 'A', role: 'scenario', values: [1, 2], weight: 'strong', atEnd: true } as const;
  const spec = { id: 'x', series: [series, { ...series, dashed: true }] } as unknown as ChartSpec;
  expect(datasetsOf(spec, chartColours()).map(({ borderDash }) => borderDash)).toEqual([[], [5, 3]]);
});

test('bars have an edge in the whole colour', () => {
  const bars = { id: 'x', unit: '', years: [{ name: 'FY2030', before: 10, within: 5 }], rest: { value: 0, label: '' } };
  const colours = chartColours();
  const { datasets } = yearData({ bars: bars as never, colours });
  expect(datasets.map(({ borderColor, borderWidth }) => [borderColor, borderWidth])).toEqual([
    [colours.roles.scenario, 1],
    [colours.roles.scenario, 1],
  ]);
});
