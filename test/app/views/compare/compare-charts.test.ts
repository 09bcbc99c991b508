import { describe, expect, test } from 'vitest';
import { bridgeOf } from '../../../../app/answer/bridges.ts';
import { comparedWith, withAssumptions, without } from '../../../../app/document/scenarios.ts';
import { workedCase } from '../../../../app/document/worked-case.ts';
import { isRowBars } from '../../../../app/views/any-chart.ts';
import { bridgeChart } from '../../../../app/views/compare/bridge-chart.ts';
import { compareChart } from '../../../../app/views/compare/compare-chart.ts';
import { compareCharts, explainedOf, questionOf } from '../../../../app/views/compare/compare-charts.ts';
import { comparisonOf } from '../../../../app/views/compare/comparison.ts';
import type { RowBarsSpec } from '../../../../app/views/row-bars.ts';
import { compared, comparing } from '../../../support/compared.ts';
import { basePlus, presetSide } from '../../../support/side.ts';

describe('the lines', () => {
  test('are the cumulative cash of each scenario in its own colour, with its payback', () => {
    const chart = compareChart(compared('acceleration'), 'cash');
    expect(chart.series.map(({ key, scenario, weight }) => [key, scenario, weight])).toEqual([
      ['base', 'base', 'normal'],
      ['price-war', 'price-war', 'normal'],
      ['acceleration', 'acceleration', 'strong'],
    ]);
    const ends = chart.series.map(({ values }) => Math.round(values.at(-1) ?? 0));
    expect(ends).toEqual([101, -105, 239]);
    expect(chart.marks.map(({ scenario, lines }) => [scenario, ...lines])).toEqual([
      ['base', '8.8 y'],
      ['acceleration', 'Payback 8.0 y'],
    ]);
    expect(chart.summary).toBe(
      'Cumulative incremental cash at the end of FY2035: Base +101, AI acceleration +239 and Price war −105 RMB bn.',
    );
  });

  test('have the Baseline among them, thin and grey, where no column is it', () => {
    const chart = compareChart(compared('acceleration', { shown: [] }, comparedWith(workedCase, 'price-war')), 'cash');
    expect(chart.series[0]).toMatchObject({ key: 'baseline', role: 'baseline', weight: 'thin' });
    const alone = compareChart(compared('acceleration', {}, without(workedCase, 'base')), 'cash');
    expect(alone.series.filter(({ role }) => role === 'baseline')).toHaveLength(1);
  });

  test('or cloud revenue, which is that of the four quarters before', () => {
    const { plan } = presetSide('acceleration').projection;
    const year = plan.revenue.slice(16, 20).reduce((sum, value) => sum + value, 0);
    const chart = compareChart(compared('acceleration'), 'revenue');
    expect(chart.series.at(-1)?.values[20]).toBeCloseTo(year, 9);
  });
});

const rowsOf = (chart: RowBarsSpec | string | undefined): RowBarsSpec => {
  if (chart === undefined || typeof chart === 'string') throw new Error(`no bridge: ${chart}`);
  return chart;
};
const bridged = (...given: Parameters<typeof comparing>) => {
  const state = comparing(...given);
  const explained = explainedOf(comparisonOf(state), state.compare);
  if (explained === null) throw new Error('nothing to explain');
  return bridgeChart(explained, bridgeOf(questionOf(explained)));
};

describe('the bridge', () => {
  test('goes from the reference to the scenario, each part from where the one before ended', () => {
    const { rows, title, unit } = rowsOf(bridged('acceleration'));
    expect(title).toBe('Why the NPV differs from Base');
    expect(unit).toBe('NPV at 9\u202f%, RMB bn');
    expect(rows.map(({ label, bars }) => [label, bars[0]?.words.strong])).toEqual([
      ['Base', '+21.8'],
      ['Capacity', '+42.1'],
      ['Cloud growth', '+39.9'],
      ['AI revenue share', '−18.5'],
      ['EBITDA margin, AI', '+9.8'],
      ['Programme', '+7.4'],
      ['EBITDA margin, other', '+4.7'],
      ['AI acceleration', '+107.2'],
    ]);
    rows.forEach(({ bars }, index) => {
      if (index > 0 && index < rows.length - 1) expect(bars[0]?.from).toBe(rows[index - 1]?.connector);
    });
    const [end, last] = [rows.at(-1)?.bars[0]?.to ?? 0, rows.at(-2)?.bars[0]?.to ?? 0];
    expect(Math.abs(end - last)).toBeLessThan(1e-9);
    expect(end).toBeCloseTo(presetSide('acceleration').projection.measures.npv, 9);
  });

  test('calls a loss worse and a gain better; a later payback is worse', () => {
    const tones = (chart: RowBarsSpec) => chart.rows.slice(1, -1).map(({ bars }) => bars[0]?.tone);
    expect(tones(rowsOf(bridged('price-war')))).toEqual(['worse', 'worse', 'worse']);
    const payback = rowsOf(bridged('acceleration', { measure: 'payback' }));
    const later = payback.rows.find(({ label }) => label === 'AI revenue share')?.bars[0];
    expect(later).toMatchObject({ tone: 'worse', words: { strong: '+0.42' } });
  });

  test('is of the scenario chosen, while that is shown', () => {
    expect(rowsOf(bridged('acceleration', { explained: 'price-war' })).rows.at(-1)?.label).toBe('Price war');
    expect(rowsOf(bridged('acceleration', { explained: 'long-gone' })).rows.at(-1)?.label).toBe('AI acceleration');
  });

  test('that can’t be made says why', () => {
    expect(bridged('price-war', { measure: 'payback' })).toBe(
      'Payback can’t be split: Price war does not pay back by FY2035.',
    );
    const slow = basePlus({ 'demand.growth.rate': 0.15, 'margins.ai.target': 0.79, 'margins.core.target': 0.6 });
    const mixed = withAssumptions(workedCase, 'acceleration', slow);
    expect(bridged('acceleration', { measure: 'payback' }, mixed)).toBe(
      'Payback can’t be split: Base: plan on schedule with Cloud growth of AI acceleration alone has none within the horizon.',
    );
    const short = basePlus({ horizonQuarters: 12, 'capex.quarters': 8 });
    const long = basePlus({ 'capex.quarters': 20 });
    const broken = withAssumptions(withAssumptions(workedCase, 'acceleration', short), 'price-war', long);
    expect(bridged('acceleration', {}, comparedWith(broken, 'price-war'))).toBe(
      'The NPV can’t be split: Price war with Economics of AI acceleration alone breaks a rule between drivers.',
    );
    const same = withAssumptions(workedCase, 'acceleration', basePlus({}));
    expect(bridged('price-war', { shown: ['acceleration'], explained: 'acceleration' }, same)).toContain(
      'has the same drivers as',
    );
  });
});

test('the bridge says in one sentence where it goes and by what most', () => {
  expect(rowsOf(bridged('acceleration')).summary.replaceAll('\u202f', ' ')).toBe(
    'NPV at 9 % goes from +21.8 in Base to +107.2 in AI acceleration (RMB bn); most by Capacity +42.1, Cloud growth +39.9 and AI revenue share −18.5.',
  );
  expect(rowsOf(bridged('acceleration', { measure: 'payback' })).summary).toContain(
    'Payback goes from 8.8 in Base to 8.0 in AI acceleration (years after the first spend); most by Cloud growth −0.66',
  );
});

test('what can be exported are the lines of all, and the bridge of two where there is one', () => {
  const exported = (...given: Parameters<typeof comparing>) =>
    compareCharts(comparing(...given)).map(({ spec, scenarios }) => [spec.id, isRowBars(spec), ...scenarios]);
  expect(exported('acceleration')).toEqual([
    ['compare-cash', false, 'base', 'acceleration', 'price-war'],
    ['bridge', true, 'base', 'acceleration'],
  ]);
  expect(exported('price-war', { measure: 'payback' }).map(([id]) => id)).toEqual(['compare-cash']);
});
