import { expect, test } from 'vitest';
import { computeChart, utilisationChart } from '../../../app/views/capacity-charts.ts';
import { basePlus, presetSide, sideOf } from '../../support/side.ts';
import { baseView, pointOf, seriesOf, viewOf } from '../../support/view-input.ts';

const base = baseView();
const plain = (text: string) => text.replaceAll('\u202f', ' ');

test('compute in service is the model’s, and needed is what all demand would use at the highest sustainable use', () => {
  const chart = computeChart(base);
  const { plan } = base.projection;
  expect(pointOf(chart, 'stock', 0)).toBeNull();
  expect(pointOf(chart, 'stock', 40)).toBe(plan.computeStock[39]);
  // A quarter's demand times four, half of it AI at 0.9 a year, half other at 2.5, at 85 %.
  const need = (4 * (plan.demand[39] ?? 0) * (0.5 / 0.9 + 0.5 / 2.5)) / 0.85;
  expect(pointOf(chart, 'needed', 40)).toBeCloseTo(need, 9);
});

test('where less is in service than needed, and only there, capacity limits', () => {
  for (const id of ['base', 'chip-constrained', 'price-war', 'demand-shortfall'] as const) {
    const chart = computeChart(viewOf(presetSide(id)));
    for (let quarter = 1; quarter <= 40; quarter++) {
      const short = (pointOf(chart, 'needed', quarter) ?? 0) > (pointOf(chart, 'stock', quarter) ?? 0) * (1 + 1e-9);
      expect(chart.shaded.some(({ from, to }) => from < quarter && quarter <= to)).toBe(short);
    }
  }
});

test('the backlog is drawn where chips are scarce, and not elsewhere', () => {
  const keys = (input: typeof base) => computeChart(input).series.map(({ key }) => key);
  expect(keys(base)).not.toContain('backlog');
  const scarce = presetSide('chip-constrained');
  const chart = computeChart(viewOf(scarce));
  expect(pointOf(chart, 'backlog', 12)).toBeCloseTo(scarce.projection.plan.backlog[11] ?? Number.NaN, 9);
  // 60 % of each quarter's compute arrives, so that after twelve quarters 40 % of it waits.
  expect(pointOf(chart, 'backlog', 12)).toBeCloseTo(0.4 * 0.67 * 380, 9);
});

test('utilisation is in per cent, from the reported one, never above the line of the highest use', () => {
  const chart = utilisationChart(base);
  expect(pointOf(chart, 'utilisation', 0)).toBe(80);
  const highest = seriesOf(chart, 'highest').values;
  expect(new Set(highest)).toEqual(new Set([85]));
  for (const value of seriesOf(chart, 'utilisation').values) expect(value).toBeLessThanOrEqual(85 * (1 + 1e-12));
  expect([chart.unit, chart.number]).toEqual(['%', 'percent']);
});

test('the highest use is the scenario’s own', () => {
  const chart = utilisationChart(viewOf(sideOf(basePlus({ 'capacity.maxUtilisation': 0.7 }))));
  expect(pointOf(chart, 'highest', 20)).toBeCloseTo(70, 9);
  expect(pointOf(chart, 'baseline', 40)).toBeCloseTo(85, 9);
});

test('both say what they show in a sentence', () => {
  expect(computeChart(base).summary).toBe(
    'At the end of FY2035 RMB 316bn of compute is in service, where all demand would need RMB 496bn.',
  );
  expect(plain(utilisationChart(base).summary)).toBe('Utilisation runs between 57 % and 85 %.');
});
