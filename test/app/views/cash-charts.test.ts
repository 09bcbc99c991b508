import { describe, expect, test } from 'vitest';
import { cashUseChart, cumulativeCashChart } from '../../../app/views/cash-charts.ts';
import type { ViewInput } from '../../../app/views/view-input.ts';
import { basePlus, measuredAs, presetSide, sideOf } from '../../support/side.ts';
import { baseView, pointOf, seriesOf, viewOf, yearTo } from '../../support/view-input.ts';

const base = baseView();
const cash = (input: ViewInput) => cumulativeCashChart(input, { withNotes: false });
const notes = (input: ViewInput) => cumulativeCashChart(input, { withNotes: true });
const total = (flow: readonly number[], end: number) => flow.slice(0, end).reduce((sum, value) => sum + value, 0);

describe('cumulative incremental cash', () => {
  const chart = cash(base);
  const { incremental } = base.projection;

  test('starts at nothing and is the sum of the incremental cash so far', () => {
    expect(pointOf(chart, 'cumulative', 0)).toBe(0);
    for (let quarter = 1; quarter <= 40; quarter++) {
      expect(pointOf(chart, 'cumulative', quarter)).toBeCloseTo(total(incremental, quarter), 9);
    }
    expect(pointOf(chart, 'cumulative', 12)).toBeCloseTo(-286.1770178779128, 9);
  });

  test('discounted, ends at the NPV without terminal value', () => {
    const { npv, terminalValuePv } = base.projection.measures;
    expect(pointOf(chart, 'discounted', 40)).toBeCloseTo(npv - terminalValuePv, 9);
  });

  test('marks payback where the line is back at zero, and the peak at its lowest point', () => {
    const { measures } = base.projection;
    expect(chart.marks).toEqual([
      {
        quarter: (measures.paybackYears ?? 0) * 4,
        value: 0,
        dot: 'full',
        role: 'scenario',
        lines: ['Payback Q4 FY2034', '8.8 years'],
      },
      {
        quarter: 12,
        value: -measures.peakFunding,
        dot: 'full',
        role: 'scenario',
        lines: ['Peak funding need 286, Q4 FY2028'],
      },
    ]);
    const [before = 0, after = 0] = [35, 36].map((quarter) => pointOf(chart, 'cumulative', quarter) ?? 0);
    expect([before < 0, after >= 0]).toEqual([true, true]);
    const crossing = 35 + before / (before - after);
    expect(chart.marks[0]?.quarter).toBeCloseTo(crossing, 9);
  });

  test('brackets the quarters of the programme with its amount', () => {
    expect(chart.bracket).toEqual({ from: 0, to: 12, label: 'Programme, 380' });
    expect(cash(viewOf(presetSide('acceleration'))).bracket?.label).toBe('Programme, 460');
    expect(cash(viewOf(sideOf(basePlus({ 'capex.quarters': 8 })))).bracket?.to).toBe(8);
    expect(cash(viewOf(sideOf(basePlus({ 'capex.programme': 0 })))).bracket).toBeUndefined();
  });

  test('marks the discounted payback where there is one, and the Baseline’s beside another scenario', () => {
    const marks = cash(viewOf(presetSide('acceleration'))).marks;
    expect(marks.map(({ role, dot, lines }) => [role, dot, lines[0] ?? ''])).toEqual([
      ['baseline', 'hollow', ''],
      ['scenario', 'full', 'Payback Q1 FY2034'],
      ['scenario', 'hollow', 'Discounted Q1 FY2035'],
      ['scenario', 'full', 'Peak funding need 343, Q4 FY2028'],
    ]);
  });

  test('marks no payback that is not within the horizon, and says so in its place', () => {
    const marks = cash(viewOf(presetSide('price-war'))).marks;
    expect(marks.map(({ lines }) => lines[0] ?? '')).toEqual([
      '',
      'No payback by FY2035',
      'Peak funding need 309, Q4 FY2028',
    ]);
    expect(marks.map(({ dot }) => dot)).toEqual(['hollow', 'none', 'full']);
  });

  test.each([
    ['base', 'Cumulative incremental cash falls to −RMB 286bn in Q4 FY2028 and is back at zero in Q4 FY2034.'],
    [
      'price-war',
      'Cumulative incremental cash falls to −RMB 309bn in Q4 FY2028 and is still −RMB 105bn at the end of the horizon.',
    ],
  ] as const)('says so in a sentence: %s', (id, sentence) => {
    expect(cash(viewOf(presetSide(id))).summary).toBe(sentence);
  });

  test('that is never below zero is not said to fall', () => {
    const never = measuredAs(sideOf(base.assumptions), { paybackYears: 0, peakFunding: 0, peakFundingQuarter: 0 });
    const spec = cash(viewOf(never));
    expect(spec.summary).toBe('Cumulative incremental cash is never below zero.');
    expect(spec.marks.filter(({ role }) => role === 'scenario')).toEqual([]);
  });
});

describe('after the notes', () => {
  test('the line is there in the view of cash, and only where notes are counted', () => {
    const { financing } = base.projection;
    expect(pointOf(notes(base), 'after-notes', 40)).toBeCloseTo(total(financing?.cashFlow ?? [], 40), 9);
    const keys = (input: ViewInput) => notes(input).series.map(({ key }) => key);
    expect(keys(viewOf(sideOf(basePlus({ 'financing.enabled': false }))))).not.toContain('after-notes');
    expect(cash(base).series.map(({ key }) => key)).not.toContain('after-notes');
  });

  test('the issue of quarter 2 lifts it by the programme’s share of the proceeds in RMB', () => {
    const gap = (quarter: number) =>
      (pointOf(notes(base), 'after-notes', quarter) ?? 0) - (pointOf(notes(base), 'cumulative', quarter) ?? 0);
    expect(gap(1)).toBeCloseTo(0, 9);
    expect(gap(2)).toBeCloseTo(0.8 * 7.17 * 3.13, 9);
  });
});

describe('where the cash goes', () => {
  const chart = cashUseChart(base);

  test('is known from the first whole year on', () => {
    for (const { values } of chart.series) {
      expect(values.slice(0, 4)).toEqual([null, null, null, null]);
      expect(values[4]).not.toBeNull();
    }
  });

  test('at a year’s end is the fiscal year’s sum', () => {
    const { plan } = base.projection;
    for (const end of [4, 8, 20, 40]) {
      expect(pointOf(chart, 'ebitda', end)).toBeCloseTo(yearTo(plan.ebitda, end), 9);
      expect(pointOf(chart, 'capex', end)).toBeCloseTo(yearTo(plan.capex, end), 9);
      expect(pointOf(chart, 'free-cash-flow', end)).toBeCloseTo(yearTo(plan.freeCashFlow, end), 9);
    }
    expect(seriesOf(chart, 'capex').values[12]).toBeCloseTo(380 / 3, 9);
  });
});
