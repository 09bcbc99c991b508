import { expect, test } from 'vitest';
import { type Curve, valueOn } from '../../../app/views/curve-spec.ts';

const curve: Curve = {
  key: 'step',
  label: 'Step',
  role: 'scenario',
  weight: 'strong',
  points: [
    { x: 0, y: 1 },
    { x: 10, y: 3 },
    { x: 10, y: 7 },
    { x: 20, y: 7 },
  ],
};

test('a curve is straight between its points, and at a step the first of them holds', () => {
  expect([0, 5, 10, 15, 20].map((x) => valueOn(curve, x))).toEqual([1, 2, 3, 7, 7]);
});

test('there is no value outside it', () => {
  expect([valueOn(curve, -1), valueOn(curve, 21), valueOn({ ...curve, points: [] }, 1)]).toEqual([null, null, null]);
});
