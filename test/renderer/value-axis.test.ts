import { describe, expect, test } from 'vitest';
import { pushedApart } from '../../renderer/charts/label-places.ts';
import { axisOf, gridValues, stepPlaces } from '../../renderer/charts/value-axis.ts';

describe('a value axis', () => {
  test('holds every value and zero, at round steps', () => {
    expect(
      axisOf([
        [0, 0.688],
        [null, 0.616],
      ]),
    ).toEqual({ min: 0, max: 0.8, step: 0.2 });
    expect(axisOf([[-286, 101]])).toEqual({ min: -350, max: 150, step: 100 });
    expect(axisOf([])).toEqual({ min: 0, max: 1.125, step: 0.25 });
  });

  test.each([
    [100, 0],
    [0.2, 1],
    [0.25, 2],
    [0.005, 3],
  ])('with steps of %d is written with %d places, so that no two grid lines read alike', (step, places) => {
    expect(stepPlaces(step)).toBe(places);
    const texts = gridValues({ min: 0, max: 4 * step, step }).map((value) => value.toFixed(places));
    expect(new Set(texts).size).toBe(5);
  });
});

describe('names at the ends of lines', () => {
  const places = (...at: readonly number[]) =>
    pushedApart(
      at.map((one) => ({ at: one })),
      200,
    ).map(({ y }) => y);

  test('stay where they are while there is room', () => {
    expect(places(100, 20, 60)).toEqual([20, 60, 100]);
  });

  test('are pushed apart where they would touch, and up where they would leave the plot', () => {
    expect(places(50, 52, 54)).toEqual([50, 64, 78]);
    expect(places(195, 198)).toEqual([188, 202]);
  });
});
