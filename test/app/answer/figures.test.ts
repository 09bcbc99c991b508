import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFigures, type Figure, type Side } from '../../../app/answer/figures.ts';
import { parseNumber } from '../../../app/format/parse-number.ts';
import type { Projection } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { basePlus, dollars, measuredAs, presetSide, sideOf, yuan } from '../../support/side.ts';

const base = sideOf(baseAssumptions);
const rows = (figures: readonly Figure[]) =>
  figures.map(({ label, value, unit, change, from }) =>
    [label, value, unit, change, from].map((text) => text.replaceAll('\u202f', ' ')),
  );
const figure = (id: Figure['id'], one: Side, other: Side | null = base) => {
  const found = answerFigures(one, other, yuan).find((shown) => shown.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};

test('the worked case compared with Baseline itself: six figures, no change', () => {
  expect(rows(answerFigures(base, null, yuan))).toEqual([
    ['Payback', '8.8', 'years', '', 'Baseline'],
    ['NPV at 9 %', '+21.8', 'RMB bn', '', 'Baseline'],
    ['IRR', '10.6', '% a year', '', 'Baseline'],
    ['Peak funding need', '286', 'RMB bn', '', 'Baseline'],
    ['Cloud revenue FY2030', '355', 'RMB bn', '', 'Baseline'],
    ['AI revenue FY2030', '169', 'RMB bn', '', 'Baseline'],
  ]);
});

test('a rate that is what money costs is said to be one, and has no change beside it', () => {
  // A plan of RMB 26bn saves what the business would buy without it, and pays for that later: NPV −62 at 9 %.
  const small = sideOf(basePlus({ 'capex.programme': 26 }));
  const irr = figure('irr', small);
  expect([irr.value, irr.change, irr.from]).toEqual(['58.4', '', 'a cost of money, no return']);
  expect(figure('npv', small).value).toBe('−62.0');
});

test('AI acceleration: each figure with its change and where it changed from', () => {
  expect(rows(answerFigures(presetSide('acceleration'), base, yuan))).toEqual([
    ['Payback', '8.0', 'years', '−0.8', 'from 8.8'],
    ['NPV at 9 %', '+107.2', 'RMB bn', '+85.4', 'from +21.8'],
    ['IRR', '15.7', '% a year', '+5.1', 'from 10.6'],
    ['Peak funding need', '343', 'RMB bn', '+57', 'from 286'],
    ['Cloud revenue FY2030', '428', 'RMB bn', '+73', 'from 355'],
    ['AI revenue FY2030', '264', 'RMB bn', '+95', 'from 169'],
  ]);
});

test('the price war: no payback is said in words, and has no change', () => {
  expect(rows(answerFigures(presetSide('price-war'), base, yuan)).slice(0, 3)).toEqual([
    ['Payback', 'not by FY2035', '', '', 'from 8.8'],
    ['NPV at 9 %', '−105.9', 'RMB bn', '−127.7', 'from +21.8'],
    ['IRR', '1.2', '% a year', '−9.4', 'from 10.6'],
  ]);
});

test('compared with a case that does not pay back, the figure says so', () => {
  expect(figure('payback', base, presetSide('price-war'))).toMatchObject({ change: '', from: 'from not by FY2035' });
});

test('dollars change the amounts and their unit, never years or rates', () => {
  const [inYuan, inDollars] = [yuan, dollars].map((money) => rows(answerFigures(base, null, money)));
  expect(inDollars).toEqual([
    inYuan?.[0],
    ['NPV at 9 %', '+3.0', 'US$ bn', '', 'Baseline'],
    inYuan?.[2],
    ['Peak funding need', '40', 'US$ bn', '', 'Baseline'],
    ['Cloud revenue FY2030', '49', 'US$ bn', '', 'Baseline'],
    ['AI revenue FY2030', '24', 'US$ bn', '', 'Baseline'],
  ]);
});

describe('a rate that is not one number is said in words', () => {
  test.each([
    ['several rates are listed', { irr: [0.1, 0.4] }, 'several rates: 10 %, 40 %'],
    ['none, with the MIRR in its place', { irr: [], mirr: 0.0734 }, 'MIRR 7.3 %'],
    ['none, and no MIRR either', { irr: [], mirr: null }, 'none'],
  ])('%s', (_, measures, words) => {
    const { value, unit, change } = figure('irr', measuredAs(base, measures));
    expect([value.replaceAll('\u202f', ' '), unit, change]).toEqual([words, '', '']);
  });
});

test('a programme that never needs funding pays back at once', () => {
  const side = measuredAs(base, { paybackYears: 0, peakFunding: 0 });
  expect(figure('payback', side)).toMatchObject({ value: '0.0', change: '−8.8' });
  expect(figure('peak', side)).toMatchObject({ value: '0', change: '−286' });
});

describe('the revenue figures', () => {
  test('look at the last whole year of a horizon that ends before FY2030', () => {
    const short = sideOf(basePlus({ horizonQuarters: 15 }));
    expect(figure('cloud-revenue', short).label).toBe('Cloud revenue FY2028');
    expect(figure('cloud-revenue', short).value).toBe('240');
  });

  test('make no number up for a case that ends before the year compared', () => {
    const short = sideOf(basePlus({ horizonQuarters: 12 }));
    const partly = sideOf(basePlus({ horizonQuarters: 18 }));
    for (const other of [short, partly]) {
      expect(figure('cloud-revenue', base, other)).toMatchObject({ value: '355', change: '', from: 'from none' });
      expect(figure('ai-revenue', base, other)).toMatchObject({ change: '', from: 'from none' });
    }
  });
});

test('the figures add up as displayed: who subtracts finds the change', () => {
  const hundredths = (most: number) => fc.integer({ min: -most, max: most }).map((part) => part / 100);
  const measures: fc.Arbitrary<Partial<Projection['measures']>> = fc.record({
    paybackYears: hundredths(2000).map(Math.abs),
    npv: hundredths(100_000),
    peakFunding: hundredths(60_000).map(Math.abs),
    irr: hundredths(90).map((rate) => [rate / 7]),
  });
  fc.assert(
    fc.property(measures, measures, fc.constantFrom(yuan, dollars), (one, other, money) => {
      for (const { value, change, from } of answerFigures(measuredAs(base, one), measuredAs(base, other), money)) {
        if (from === 'a cost of money, no return') {
          expect(change).toBe('');
          continue;
        }
        const [after, moved, before] = [value, change, from.replace('from ', '')].map((text) => parseNumber(text));
        expect((after ?? Number.NaN) - (before ?? Number.NaN)).toBeCloseTo(moved ?? Number.NaN, 6);
      }
    }),
    { numRuns: 1000 },
  );
});

test('an amount beyond any real one is written short, so that it stays in its place', () => {
  const absurd = sideOf(basePlus({ 'baseline.cloudRevenue': [1e6, 1e6, 1e6, 1e6] }));
  const { value, change, from, unit } = figure('peak', absurd);
  expect(absurd.projection.measures.peakFunding).toBeCloseTo(6_045_358, -1);
  expect([value, unit, change, from]).toEqual(['6M', 'RMB bn', '+6M', 'from 286']);
  expect(figure('npv', absurd)).toMatchObject({ value: '−3.5M', change: '−3.5M', from: 'from +21.8' });
});
