import { describe, expect, test } from 'vitest';
import { projectionOf } from '../../../app/answer/projections.ts';
import { asOfDate, factsBehind, provenanceOf, sourceNames } from '../../../app/answer/provenance.ts';
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

describe('the line of sources of a chart', () => {
  test('is of the scenario, with us among the sources, as of its latest fact', () => {
    const { sources, asOf } = provenanceOf({}, [baselineScenario]);
    expect(sources).toMatch(/^Sources: ([^;]+; ){5}\d+ more; Outlay’s model$/);
    expect(asOf).toBe(asOfDate(factsBehind(baselineScenario)));
  });

  test('is of the facts that the chart names, all of up to five sources', () => {
    const { sources, asOf } = provenanceOf({ facts: ['P-MKT-01', 'S4-08', 'P-MKT-01'], isPublished: true }, [
      baselineScenario,
    ]);
    expect(sources).toBe('Sources: Synergy Research Group; AInvest');
    expect(asOf).toBe('11 September 2025');
    expect(provenanceOf({ facts: ['P-MKT-01'], isPublished: true }, []).sources).toBe('Source: Synergy Research Group');
  });

  test('names us where a figure is our own sum, or where something is projected', () => {
    expect(provenanceOf({ facts: ['P-PEER-23'], isPublished: true }, []).sources).toBe('Source: Outlay');
    expect(provenanceOf({ facts: ['P-MKT-01'] }, []).sources).toBe('Sources: Synergy Research Group; Outlay’s model');
  });

  test('counts the facts behind reported points among those shown, and says that some are the author’s own', () => {
    const reported = { points: [{ fact: 'P-MKT-15' }, { fact: null }] };
    const { sources, asOf } = provenanceOf({ facts: ['P-MKT-01'], reported }, []);
    expect(sources).toBe(
      'Sources: Synergy Research Group; Omdia via gowebing.com; actuals given by the author; Outlay’s model',
    );
    expect(asOf).toBe('2026');
  });

  test('gives a date as far as it is known, and none where nothing is dated', () => {
    expect(provenanceOf({ facts: ['P-FOOT-01'] }, []).asOf).toBe('October 2025');
    expect(provenanceOf({ facts: ['P-FOOT-01', 'P-FOOT-02'] }, []).asOf).toBe('2026');
    expect(provenanceOf({ facts: [] }, []).asOf).toBeNull();
  });
});

test('the same assumptions are projected once, equal ones of another object anew', () => {
  expect(projectionOf(baseAssumptions)).toBe(projectionOf(baseAssumptions));
  const again = presetAssumptions(presets[0]);
  expect(projectionOf(again)).not.toBe(projectionOf(baseAssumptions));
  expect(projectionOf(again)).toEqual(projectionOf(baseAssumptions));
});
