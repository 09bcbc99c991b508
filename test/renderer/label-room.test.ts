import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, isFree, lineBox, pointsUnder, takeBest, touches } from '../../renderer/charts/label-room.ts';

const place = (x: number, y: number) => ({ x, y, width: 40 });

test('words take the first free place, and the next words the next one', () => {
  const room: Box[] = [];
  const places = [place(0, 20), place(0, 30), place(0, 60)];
  expect(takeBest(room, places)).toEqual(places[0]);
  // At 30 it would stand on the first line, which is fourteen pixels high.
  expect(takeBest(room, places)).toEqual(places[2]);
  expect(takeBest(room, places)).toBeNull();
  expect(room).toHaveLength(2);
});

test('of free places the one with the fewest lines under it is taken', () => {
  const line = Array.from({ length: 20 }, (_, at) => [at * 2, 20] as const);
  expect(pointsUnder(line, lineBox(place(0, 20)))).toBe(20);
  expect(takeBest([], [place(0, 20), place(0, 60)], line)).toEqual(place(0, 60));
  expect(takeBest([], [place(0, 20)], line)).toEqual(place(0, 20));
});

test('a line of words lies to the side that it is aligned to', () => {
  const at = (align: 'left' | 'center' | 'right') => lineBox({ x: 100, y: 50, width: 40, align });
  expect([at('left').left, at('center').left, at('right').left]).toEqual([100, 80, 60]);
  expect([at('left').top, at('left').bottom]).toEqual([43, 57]);
});

test('however many words ask for places, none that got one touches another', () => {
  const coordinate = fc.integer({ min: 0, max: 300 });
  const asked = fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 4 }), { maxLength: 30 });
  fc.assert(
    fc.property(asked, (words) => {
      const room: Box[] = [];
      const taken = words.filter(
        (places) =>
          takeBest(
            room,
            places.map(([x, y]) => place(x, y)),
          ) !== null,
      );
      expect(room).toHaveLength(taken.length);
      for (const [index, box] of room.entries()) {
        expect(isFree(room.slice(0, index), box)).toBe(true);
        expect(room.slice(index + 1).some((other) => touches(box, other))).toBe(false);
      }
    }),
  );
});
