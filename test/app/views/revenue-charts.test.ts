import { describe, expect, test } from 'vitest';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from '../../../app/views/revenue-charts.ts';
import { actualQuarters } from '../../../shared/analysis/backtest/actuals.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { basePlus, presetSide, sideOf } from '../../support/side.ts';
import { baseView, pointOf, seriesOf, viewOf, yearTo } from '../../support/view-input.ts';

const ends = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40];
const { projection } = baseView();
const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('cloud revenue', () => {
  const chart = cloudRevenueChart(baseView());

  test('at a year’s end is the fiscal year’s sum, from the reported year on', () => {
    expect(pointOf(chart, 'revenue', 0)).toBeCloseTo(26.549 + 29.61 + 31.742 + 30.127, 9);
    for (const end of ends) {
      expect(pointOf(chart, 'revenue', end)).toBeCloseTo(yearTo(projection.plan.revenue, end), 9);
      expect(pointOf(chart, 'ai', end)).toBeCloseTo(yearTo(projection.plan.aiRevenue, end), 9);
      expect(pointOf(chart, 'demand', end)).toBeCloseTo(yearTo(projection.plan.demand, end), 9);
    }
    expect(pointOf(chart, 'revenue', 12)).toBeCloseTo(240.05728646656394, 9);
    expect(pointOf(chart, 'revenue', 20)).toBeCloseTo(354.65387770678154, 9);
  });

  test('says which reported points are the reader’s own: a sum with one such quarter in it rests on no fact', () => {
    const given = [5, 6, 7, 8].map((quarter) => ({ quarter, cloudRevenue: 46 + quarter, source: 'a broker' }));
    const own = cloudRevenueChart({ ...baseView(), reported: actualQuarters(baseAssumptions, given) });
    expect(own.reported?.label).toBe('Reported and your actuals, to Q4 FY2027');
    expect(own.reported?.points.map(({ quarter, fact }) => [quarter, fact === null])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
      [6, true],
      [7, true],
      [8, true],
    ]);
    expect(own.reported?.points.at(-1)?.value).toBeCloseTo(4 * 46 + 5 + 6 + 7 + 8, 9);
    expect(chart.reported?.label).toBe('Reported, to Q4 FY2026');
  });

  test('has a value at each quarter’s end from the baseline on', () => {
    for (const { values } of chart.series) {
      expect(values).toHaveLength(41);
      expect(values.every((value) => value !== null)).toBe(true);
    }
  });

  test('is stacked: AI on the axis, the rest on AI, each named with its own last part', () => {
    const [ai, revenue] = [seriesOf(chart, 'ai'), seriesOf(chart, 'revenue')];
    expect([ai.fillTo, revenue.fillTo]).toEqual(['axis', 'ai']);
    const last = pointOf(chart, 'revenue', 40) ?? 0;
    expect((ai.fillLabel?.value ?? 0) + (revenue.fillLabel?.value ?? 0)).toBeCloseTo(last, 9);
  });

  test('shows demand that is not served between demand and revenue, and nowhere else', () => {
    expect(chart.unserved).toEqual({ upper: 'demand', lower: 'revenue', label: 'Demand not served' });
    for (let quarter = 0; quarter <= 40; quarter++) {
      const gap = (pointOf(chart, 'demand', quarter) ?? 0) - (pointOf(chart, 'revenue', quarter) ?? 0);
      // Limited from quarter 18 on: the year before has no gap, every year after it has.
      if (quarter < 18) expect(Math.abs(gap)).toBeLessThan(1e-9);
      else expect(gap).toBeGreaterThan(0);
    }
  });

  test('says what it shows in a sentence', () => {
    // Capacity limits the price war in the third quarter of FY2033, not in the next two, then to the end.
    expect(cloudRevenueChart(viewOf(presetSide('price-war'))).summary).toBe(
      'Cloud revenue reaches RMB 260bn in FY2030 against RMB 355bn in the Baseline; capacity limits it in 8 quarters, first in Q3 FY2033, and always from Q2 FY2034.',
    );
    expect(chart.summary).toBe('Cloud revenue reaches RMB 355bn in FY2030; capacity limits it from Q2 FY2030.');
    expect(cloudRevenueChart(viewOf(presetSide('demand-shortfall'))).summary).toBe(
      'Cloud revenue reaches RMB 213bn in FY2030 against RMB 355bn in the Baseline; capacity never limits it.',
    );
  });

  test('looks at the last whole year where the horizon ends before FY2030', () => {
    const short = cloudRevenueChart(viewOf(sideOf(basePlus({ horizonQuarters: 14 }))));
    expect(short.summary).toMatch(/^Cloud revenue reaches RMB 240bn in FY2028 against RMB 240bn in the Baseline/);
  });
});

describe('quarters in which capacity, not demand, sets revenue, are shaded and named', () => {
  test.each([
    ['base', [{ from: 17, to: 40, label: 'Capacity-limited from Q2 FY2030' }]],
    [
      'price-war',
      [
        { from: 30, to: 31, label: 'Limited Q3 FY2033' },
        { from: 33, to: 40, label: 'Capacity-limited from Q2 FY2034' },
      ],
    ],
    [
      'chip-constrained',
      [
        { from: 9, to: 11, label: 'Capacity-limited Q2 FY2028 to Q3 FY2028' },
        { from: 12, to: 40, label: 'Capacity-limited from Q1 FY2029' },
      ],
    ],
    ['demand-shortfall', []],
  ] as const)('%s', (id, spans) => {
    const side = presetSide(id);
    const chart = cloudRevenueChart(viewOf(side));
    expect(chart.shaded).toEqual(spans);
    expect(chart.unserved === undefined).toBe(spans.length === 0);
    const shaded = spans.reduce((sum, span) => sum + span.to - span.from, 0);
    expect(shaded).toBe(side.projection.measures.capacityLimitedQuarters);
    // Where they come and go there are words for all of them, should no single one have the room.
    expect(chart.shadedTogether).toBe(
      spans.length < 2 ? undefined : `Capacity-limited in ${shaded} quarters, ${spans.length} times`,
    );
  });
});

describe('growth', () => {
  const chart = growthChart(baseView());

  test('is each quarter’s against the same quarter a year before, in per cent', () => {
    const { revenue } = projection.plan;
    expect(pointOf(chart, 'revenue', 0)).toBeNull();
    expect(pointOf(chart, 'revenue', 1)).toBeCloseTo(26.7, 9);
    expect(pointOf(chart, 'revenue', 30)).toBeCloseTo(((revenue[29] ?? 0) / (revenue[25] ?? 1) - 1) * 100, 9);
    expect(pointOf(chart, 'demand', 40)).toBeCloseTo(6, 9);
    expect([chart.unit, chart.number]).toEqual(['% a year', 'percent']);
  });

  test('says its first and its last', () => {
    expect(plain(growthChart(viewOf(presetSide('demand-shortfall'))).summary)).toBe(
      'Revenue grows 13 % in the first quarter and 6 % at the end of FY2035.',
    );
  });
});

test('with the programme and without it: both cases, by trailing year', () => {
  const chart = withAndWithoutChart(baseView());
  for (const end of ends) {
    expect(pointOf(chart, 'plan', end)).toBeCloseTo(yearTo(projection.plan.revenue, end), 9);
    expect(pointOf(chart, 'without', end)).toBeCloseTo(yearTo(projection.counterfactual.revenue, end), 9);
  }
  expect(chart.summary).toBe('In FY2035 cloud revenue is RMB 356bn with the programme and RMB 195bn without it.');
});

test('the reported start is the scenario’s own', () => {
  const doubled = baseAssumptions.baseline.cloudRevenue.map((value) => value * 2);
  const chart = cloudRevenueChart(viewOf(sideOf(basePlus({ 'baseline.cloudRevenue': doubled }))));
  expect(pointOf(chart, 'revenue', 0)).toBeCloseTo(2 * 118.028, 9);
  expect(pointOf(chart, 'baseline', 0)).toBeCloseTo(118.028, 9);
});
