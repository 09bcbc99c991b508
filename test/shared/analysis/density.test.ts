import { expect, test } from 'vitest';
import { densityOf } from '../../../shared/analysis/distributions/density.ts';

const anywhere = { min: -1e6, max: 1e6 };

test('a triangular density rises in a straight line to its mode', () => {
  const { from, to, heights } = densityOf({ kind: 'triangular', low: 0, mode: 1, high: 1 }, anywhere, 4);
  expect([from, to]).toEqual([0, 1]);
  // Cells of x² on 0…1: 1/16, 3/16, 5/16, 7/16, as shares of the last.
  expect(heights.map((height) => Number(height.toFixed(6)))).toEqual([0.142857, 0.428571, 0.714286, 1]);
});

test('a uniform density is flat', () => {
  const { heights } = densityOf({ kind: 'uniform', low: 2, high: 4 }, anywhere, 3);
  for (const height of heights) expect(height).toBeCloseTo(1, 12);
});

test('a density is cut to what the driver may be', () => {
  const { from, to } = densityOf({ kind: 'pert', low: 0.5, mode: 1, high: 1.4 }, { min: 0.05, max: 1 });
  expect([from, to]).toEqual([0.5, 1]);
});

test('a normal is drawn over its middle 99 %, highest in its middle', () => {
  const { from, to, heights } = densityOf({ kind: 'normal', mean: 10, sd: 2 }, anywhere, 35);
  expect(from).toBeCloseTo(10 - 2 * 2.5758293, 5);
  expect(to).toBeCloseTo(10 + 2 * 2.5758293, 5);
  expect(heights.indexOf(1)).toBe(17);
});
