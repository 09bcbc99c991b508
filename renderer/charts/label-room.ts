import type { Chart, Plugin } from 'chart.js';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/** Height of a line of words, at eleven pixels. */
export const lineHeight = 14;

/**
 * Where words stand on a chart already, in this drawing. The layers come in the order of their importance: each takes the place that it
 * needs, and what finds none that is free is left out.
 */
const rooms = new WeakMap<object, Box[]>();

type Canvas = Pick<Chart, 'ctx'>;

/** Words of this drawing so far; one list for each canvas. */
export function roomOf({ ctx }: Canvas): Box[] {
  const room = rooms.get(ctx) ?? [];
  rooms.set(ctx, room);
  return room;
}

/** The first layer of a chart: every drawing begins with an empty room. */
export const emptyRoom: Pick<Plugin<'line'>, 'id' | 'beforeDraw'> = {
  id: 'empty-room',
  beforeDraw: ({ ctx }) => void rooms.set(ctx, []),
};

export const touches = (one: Box, other: Box): boolean =>
  one.left < other.right + 3 && other.left < one.right + 3 && one.top < other.bottom && other.top < one.bottom;

export const isFree = (room: readonly Box[], box: Box): boolean => !room.some((other) => touches(box, other));

interface Line {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** The box of one line of words. */
export function lineBox({ x, y, width, align = 'left' }: Line): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

/** How many of the points at which lines run lie under a box. */
export const pointsUnder = (lines: readonly Point[], { left, right, top, bottom }: Box): number =>
  lines.filter(([x, y]) => x > left - 4 && x < right + 4 && y > top - 2 && y < bottom + 2).length;

/** The free place of several with the fewest points under it, the first of equals; it is taken. Null where none is free. */
export function takeBest<P extends Line>(room: Box[], places: readonly P[], lines: readonly Point[] = []): P | null {
  let best: P | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const box = lineBox(place);
    if (!isFree(room, box)) continue;
    const under = pointsUnder(lines, box);
    if (under < least) [best, least] = [place, under];
    if (least === 0) break;
  }
  if (best !== null) room.push(lineBox(best));
  return best;
}
