import { describe, expect, test } from 'vitest';
import type { Bar, BarRow } from '../../app/views/row-bars.ts';
import { heldExtent, rowGrid, wordsAt, wordsSide } from '../../renderer/charts/row-bars/row-axis.ts';

const bar = (from: number, to: number): Bar => ({ from, to, tone: 'low', words: { strong: '' } });
const row = (...bars: readonly Bar[]): BarRow => ({ key: 'row', label: 'Row', rank: 'plain', bars });
const places = (one: BarRow) => one.bars.map((each) => [wordsSide(one, each), wordsAt(one, each)]);

describe('words of bars', () => {
  test('stand beyond the end that moves: a gain’s at the right, a loss’s at the left', () => {
    expect(places(row(bar(10, 30)))).toEqual([['right', 30]]);
    expect(places(row(bar(30, 10)))).toEqual([['left', 10]]);
  });

  test('of two bars that part stand at both ends, whichever is the low one', () => {
    expect(places(row(bar(20, -130), bar(20, 50)))).toEqual([
      ['left', -130],
      ['right', 50],
    ]);
    expect(places(row(bar(20, 50), bar(20, -130)))).toEqual([
      ['right', 50],
      ['left', -130],
    ]);
  });

  test('of two bars to the same side stand at both sides of the longer one', () => {
    expect(places(row(bar(20, 30), bar(20, 60)))).toEqual([
      ['left', 20],
      ['right', 60],
    ]);
  });

  test('of a bar without length stand where the other one’s do not', () => {
    expect(places(row(bar(20, 20), bar(20, 33)))).toEqual([
      ['left', 20],
      ['right', 33],
    ]);
    expect(places(row(bar(20, 20), bar(20, 20))).map(([side]) => side)).toEqual(['left', 'right']);
  });
});

test.each([
  [{ min: 0, max: 126 }, [0, 50, 100]],
  [{ min: -105, max: 48 }, [-100, -50, 0]],
  [{ min: 0, max: 9.4 }, [0, 2.5, 5, 7.5]],
  [{ min: -0.2, max: 0.9 }, [0, 0.25, 0.5, 0.75]],
])('the axis from $min to $max has three to five lines at round values', (extent, expected) => {
  expect(rowGrid(extent).values.map((value) => value + 0)).toEqual(expected);
});

test('an axis that is held never shrinks, and grows only where something would not fit', () => {
  const held = { min: -100, max: 200 };
  expect(heldExtent({ min: -50, max: 120 }, held)).toEqual(held);
  expect(heldExtent({ min: -150, max: 120 }, held)).toEqual({ min: -150, max: 200 });
  expect(heldExtent({ min: -50, max: 120 }, null)).toEqual({ min: -50, max: 120 });
});
