import { expect, test } from 'vitest';
import { projectionOf } from '../../../app/answer/projections.ts';
import { asOfDate, factsBehind, sourceNames } from '../../../app/answer/provenance.ts';
import { baselineScenario } from '../../../app/document/scenarios.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

test('behind a scenario stand the facts of the defaults and of its preset, each once', () => {
  const facts = factsBehind(baselineScenario);
  expect(new Set(facts).size).toBe(facts.length);
  expect(facts).toEqual(expect.arrayContaining(['S2-01', 'P-PLAN-03', 'P-WACC-03']));
  const priceWar = workedCase.scenarios.find(({ id }) => id === 'price-war') ?? baselineScenario;
  expect(factsBehind(priceWar)).toEqual(expect.arrayContaining(['P-PW-01', 'P-PW-02', 'P-PW-03']));
  expect(facts).not.toContain('P-PW-01');
});

test('the line of sources names the most cited first and counts the rest; our own sums are no source', () => {
  const all = sourceNames(factsBehind(baselineScenario), 1000);
  const { named, more } = sourceNames(factsBehind(baselineScenario), 3);
  expect(named).toEqual(all.named.slice(0, 3));
  expect(named.length + more).toBe(all.named.length);
  expect(all.named).not.toContain('Outlay');
});

test('the facts are as of the latest publication among them', () => {
  const dates = factsBehind(baselineScenario).flatMap((id) => factOf(id)?.published ?? []);
  expect(dates.length).toBeGreaterThan(0);
  expect(asOfDate(factsBehind(baselineScenario))).toMatch(/^\d{1,2} [A-Z][a-z]+ 20\d\d$/);
});

test('the same assumptions are projected once, equal ones of another object anew', () => {
  expect(projectionOf(baseAssumptions)).toBe(projectionOf(baseAssumptions));
  const again = presetAssumptions(presets[0]);
  expect(projectionOf(again)).not.toBe(projectionOf(baseAssumptions));
  expect(projectionOf(again)).toEqual(projectionOf(baseAssumptions));
});
