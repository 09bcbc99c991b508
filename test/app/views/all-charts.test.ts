import { describe, expect, test } from 'vitest';
import type { ChartSpec, Mark, QuarterValues } from '../../../app/views/chart-spec.ts';
import { chartViews } from '../../../app/views/view-ids.ts';
import type { ViewInput } from '../../../app/views/view-input.ts';
import { chartsOf } from '../../../app/views/views.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { basePlus, dollars, presetSide, sideOf, yuan } from '../../support/side.ts';
import { baseView, viewOf } from '../../support/view-input.ts';

const allCharts = (input: ViewInput) => chartViews.flatMap((view) => chartsOf(view, input));

test('each view of the projection has its two charts', () => {
  const ids = chartViews.map((view) => chartsOf(view, baseView()).map(({ id }) => id));
  expect(ids).toEqual([
    ['cloud-revenue', 'cumulative-cash'],
    ['with-and-without', 'growth'],
    ['cumulative-cash-with-notes', 'cash-use'],
    ['compute', 'utilisation'],
  ]);
});

describe('the Baseline is always drawn', () => {
  test('as a thin neutral line called Baseline, once in every chart of another scenario', () => {
    for (const { series } of allCharts(viewOf(presetSide('acceleration')))) {
      const lines = series.filter(({ role }) => role === 'baseline');
      expect(lines).toMatchObject([{ key: 'baseline', label: 'Baseline', weight: 'thin' }]);
    }
  });

  test('but not beside itself, as a line or as a mark', () => {
    for (const { series, marks } of allCharts(baseView())) {
      expect([...series, ...marks].filter(({ role }) => role === 'baseline')).toEqual([]);
    }
  });

  test('and is the same line whatever scenario is shown', () => {
    const lineOf = (chart: ChartSpec) => chart.series.find(({ key }) => key === 'baseline')?.values;
    const one = allCharts(viewOf(presetSide('acceleration'))).map(lineOf);
    expect(allCharts(viewOf(presetSide('demand-shortfall'))).map(lineOf)).toEqual(one);
  });
});

describe.each(presets)('the charts of preset $id', ({ id }) => {
  const input = viewOf(presetSide(id));

  test.each(allCharts(input))('$id: is whole', (chart) => {
    expect([chart.title, chart.subtitle, chart.unit, chart.summary].includes('')).toBe(false);
    expect(chart.summary).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(new Set(chart.series.map(({ key }) => key)).size).toBe(chart.series.length);
    for (const { values } of chart.series) {
      expect(values.length).toBeLessThanOrEqual(chart.quarters + 1);
      expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }
    for (const mark of chart.marks) {
      expect(mark.quarter).toBeGreaterThan(0);
      expect(mark.quarter).toBeLessThanOrEqual(chart.quarters);
    }
  });
});

describe('in dollars', () => {
  const rate = yuan.cnyPerUsd;
  const scaled = (values: QuarterValues) => values.map((value) => (value === null ? null : value / rate));
  const places = (marks: readonly Mark[]) => marks.map(({ quarter, dot, role }) => ({ quarter, dot, role }));

  test('amounts are divided by the rate; rates, shares, quarters and marks stay where they are', () => {
    const inYuan = allCharts(viewOf(presetSide('acceleration')));
    const inDollars = allCharts(viewOf(presetSide('acceleration'), dollars));
    inYuan.forEach((chart, index) => {
      const other = inDollars[index];
      if (other === undefined) throw new Error('a chart is missing in dollars');
      const isAmount = chart.unit === 'RMB bn';
      expect(other.unit).toBe(isAmount ? 'US$ bn' : chart.unit);
      chart.series.forEach(({ values, ...look }, at) => {
        const shown = other.series[at];
        expect(shown?.values).toEqual(isAmount ? scaled(values) : values);
        expect([shown?.key, shown?.label, shown?.role]).toEqual([look.key, look.label, look.role]);
      });
      expect(other.shaded).toEqual(chart.shaded);
      expect(places(other.marks)).toEqual(places(chart.marks));
      if (!isAmount) expect(other).toEqual(chart);
    });
  });

  test('words that name an amount name it in dollars', () => {
    const [revenue, cash] = allCharts(baseView(dollars));
    expect(revenue?.summary).toBe('Cloud revenue reaches US$49bn in FY2030; capacity limits it from Q2 FY2030.');
    expect(cash?.bracket?.label).toBe('Programme, 53');
    expect(cash?.marks.at(-1)?.lines).toEqual(['Peak funding need 40, Q4 FY2028']);
  });
});

test('a horizon that is no whole number of years is drawn to its end', () => {
  for (const chart of allCharts(viewOf(sideOf(basePlus({ horizonQuarters: 13 }))))) {
    expect(chart.quarters).toBe(13);
    for (const { key, values } of chart.series) if (key !== 'baseline') expect(values).toHaveLength(14);
  }
});
