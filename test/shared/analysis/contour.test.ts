import { expect, test } from 'vitest';
import { contour } from '../../../shared/analysis/sensitivity/contour.ts';

const axis = (count: number) => Array.from({ length: count }, (_, index) => index);

const gridOf = (count: number, value: (x: number, y: number) => number) => ({
  x: axis(count),
  y: axis(count),
  cells: Float64Array.from({ length: count * count }, (_, at) => value(at % count, Math.floor(at / count))),
});

test('the line of a plane is straight and exactly where the plane has the level', () => {
  const pieces = contour(
    gridOf(5, (x, y) => x + 2 * y),
    4.5,
  );
  for (const [x, y] of pieces.flatMap(({ from, to }) => [from, to])) expect(x + 2 * y).toBeCloseTo(4.5, 12);
  const length = pieces.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  // From (0, 2.25) to (4, 0.25).
  expect(length).toBeCloseTo(Math.hypot(4, 2), 12);
});

test('the line of a cone is a circle, to within its cells', () => {
  const pieces = contour(
    gridOf(41, (x, y) => Math.hypot(x - 20, y - 20)),
    12,
  );
  for (const [x, y] of pieces.map(({ from }) => from)) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(12, 1);
  const length = pieces.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  expect(length / (2 * Math.PI * 12)).toBeCloseTo(1, 2);
});

test('a saddle has two lines that do not cross', () => {
  const saddle = { x: [0, 1], y: [0, 1], cells: Float64Array.of(2, -1, -1, 2) };
  // The mean is above the level: the middle belongs to the high corners, and each low corner is cut off.
  const pieces = contour(saddle, 0);
  expect(pieces).toHaveLength(2);
  for (const { from, to } of pieces) {
    const nearLow = (corner: readonly [number, number]) =>
      Math.hypot(from[0] - corner[0], from[1] - corner[1]) < 0.5 &&
      Math.hypot(to[0] - corner[0], to[1] - corner[1]) < 0.5;
    expect(nearLow([1, 0]) || nearLow([0, 1])).toBe(true);
  }
});

test('there is no line beside a cell without a value, nor where the level is not reached', () => {
  expect(contour({ x: [0, 1], y: [0, 1], cells: Float64Array.of(-1, 1, Number.NaN, 1) }, 0)).toEqual([]);
  expect(
    contour(
      gridOf(3, () => 1),
      2,
    ),
  ).toEqual([]);
});
