import { type Affine, written } from './affine.ts';

/** What a canvas path is made of, in the words of a canvas. */
export type Step =
  | readonly ['moveTo' | 'lineTo', x: number, y: number]
  | readonly ['bezierCurveTo', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['quadraticCurveTo', x1: number, y1: number, x: number, y: number]
  | readonly ['rect', x: number, y: number, width: number, height: number]
  | readonly ['closePath'];

/** A step in SVG's words, its points where the map has them. */
export function stepText([kind, ...at]: Step, map: Affine, isFirst: boolean): string {
  const point = (x: number, y: number) =>
    `${written(map[0] * x + map[2] * y + map[4])} ${written(map[1] * x + map[3] * y + map[5])}`;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
  if (kind === 'rect') return `M${point(a, b)}L${point(a + c, b)}L${point(a + c, b + d)}L${point(a, b + d)}Z`;
  if (kind === 'closePath') return isFirst ? '' : 'Z';
  // A path that begins with a line begins where that ends.
  if (isFirst || kind === 'moveTo') return `M${point(...lastOf(at))}`;
  if (kind === 'lineTo') return `L${point(a, b)}`;
  return kind === 'quadraticCurveTo'
    ? `Q${point(a, b)} ${point(c, d)}`
    : `C${point(a, b)} ${point(c, d)} ${point(e, f)}`;
}

const lastOf = (at: readonly number[]): [number, number] => [at.at(-2) ?? 0, at.at(-1) ?? 0];

const quarterTurn = Math.PI / 2;

/** An arc as cubic curves of a quarter turn at most, off by less than three ten-thousandths of the radius; it holds under any map. */
export function arcSteps(
  [x, y, radius, from, to]: readonly [number, number, number, number, number],
  counterclockwise: boolean,
): readonly Step[] {
  const turn = turned(to - from, counterclockwise);
  const at = (angle: number): [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / quarterTurn));
  const angle = turn / pieces;
  const reach = (4 / 3) * Math.tan(angle / 4) * radius;
  const steps: Step[] = [['lineTo', ...at(from)]];
  for (let piece = 0; piece < pieces && turn !== 0; piece++) {
    const [start, end] = [from + piece * angle, from + (piece + 1) * angle];
    const [startX, startY] = at(start);
    const [endX, endY] = at(end);
    steps.push([
      'bezierCurveTo',
      startX - reach * Math.sin(start),
      startY + reach * Math.cos(start),
      endX + reach * Math.sin(end),
      endY - reach * Math.cos(end),
      endX,
      endY,
    ]);
  }
  return steps;
}

/** A whole circle at most, in the direction asked for. */
function turned(angle: number, counterclockwise: boolean): number {
  const circle = 2 * Math.PI;
  if (Math.abs(angle) >= circle) return counterclockwise ? -circle : circle;
  if (counterclockwise) return angle > 0 ? angle - circle : angle;
  return angle < 0 ? angle + circle : angle;
}
