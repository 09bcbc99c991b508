import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../../app/exports/deck/deck-colours.ts';
import { endLabels } from '../../../../app/exports/deck/end-labels.ts';
import { rowChart } from '../../../../app/exports/deck/row-chart.ts';
import { pagesOf } from '../../../../app/exports/deck/table-pages.ts';
import type { ChartSeries } from '../../../../app/views/chart-spec.ts';
import type { RowBarsSpec } from '../../../../app/views/row-bars.ts';
import { repository } from '../../../support/electron-here.ts';

test('colours are those of the light theme', () => {
  const css = readFileSync(join(repository, 'renderer/style/tokens.css'), 'utf8');
  const [light = ''] = css.split('[data-theme="dark"]');
  for (const [name, hex] of Object.entries(tokens)) expect(light).toContain(`${name}: #${hex};`);
});

describe('names at the ends of lines', () => {
  const line = (key: string, end: number): ChartSeries => ({
    key,
    label: key,
    role: 'other',
    values: [0, end, null],
    weight: 'normal',
    atEnd: true,
  });

  test('stand a line apart, in the order of the lines, at the last value there is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 8 }), (ends) => {
        const lines = ends.map((end, index) => line(String(index), end));
        const labels = endLabels(lines);
        const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
        const scale = high - low < 1e-9 ? 0 : 0.88 / (high - low);
        const places = ends
          .map((end, index) => ({ end, place: (high - end) * scale + (labels.get(String(index))?.moved ?? 0) }))
          .sort((one, other) => one.place - other.place);
        for (const [index, { end, place }] of places.entries()) {
          const before = places[index - 1];
          if (before === undefined) continue;
          expect(place - before.place).toBeGreaterThan(0.0499);
          expect(end).toBeLessThanOrEqual(before.end + 1e-8);
        }
        expect(labels.get('0')?.index).toBe(1);
      }),
    );
  });
});

describe('bars that hang in the air', () => {
  const colours = { own: 'aaaaaa', ofLine: () => 'aaaaaa', ofBar: () => 'bbbbbb', patternOf: () => 'solid' as const };
  const spec = (bars: readonly (readonly [number, number])[]): RowBarsSpec => ({
    id: 'x',
    title: '',
    subtitle: '',
    unit: '',
    places: 1,
    columns: ['amount'],
    references: [],
    summary: '',
    rows: [[0, 1] as const, ...bars].map(([from, to], index) => ({
      key: String(index),
      label: String(index),
      rank: 'plain',
      bars: [{ from, to, tone: 'own', words: { strong: 'x' } }],
    })),
  });
  const ends = fc.double({ min: -1000, max: 1000, noNaN: true });

  test('cover what lies between their ends, and nothing else, on either side of zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, ends), { minLength: 1, maxLength: 6 }), (bars) => {
        fc.pre(bars.some(([from]) => from !== 0));
        const { series, bars: how } = rowChart(spec(bars), colours);
        expect(how).toBe('stacked');
        for (const [row, [from, to]] of bars.entries()) {
          const at = (seen: boolean, sign: number) =>
            series
              .slice(0, -1)
              .filter(({ colour }) => (colour !== null) === seen)
              .map(({ values }) => values[row + 1] ?? 0)
              .filter((value) => Math.sign(value) === sign)
              .reduce((sum, value) => sum + value, 0);
          const [low, high] = [Math.min(from, to), Math.max(from, to)];
          expect(at(false, 1)).toBeCloseTo(Math.max(0, low), 9);
          expect(at(false, 1) + at(true, 1)).toBeCloseTo(Math.max(0, high), 9);
          expect(at(false, -1)).toBeCloseTo(Math.min(0, high), 9);
          expect(at(false, -1) + at(true, -1)).toBeCloseTo(Math.min(0, low), 9);
        }
      }),
    );
  });
});

describe('a table', () => {
  const table = (count: number, text: string) => ({
    head: ['a', 'b'],
    columns: [
      { width: 1, isFigure: false },
      { width: 1, isFigure: true },
    ],
    rows: Array.from({ length: count }, () => [text, text]),
  });

  test('is as large as its slide lets it be, then takes two, then says what is left', () => {
    expect(pagesOf(table(3, 'short'))).toMatchObject({ size: 14, left: 0, pages: [{ rows: { length: 3 } }] });
    const long = pagesOf(table(100, 'short'));
    expect([long.size, long.pages.length]).toEqual([11, 2]);
    expect(long.pages.reduce((sum, { rows }) => sum + rows.length, long.left)).toBe(100);
    expect(long.left).toBeGreaterThan(0);
  });

  test('cuts a cell that nobody could read', () => {
    const [page] = pagesOf(table(1, 'y'.repeat(20_000))).pages;
    expect(page?.rows[0]?.[0]).toHaveLength(240);
  });
});
