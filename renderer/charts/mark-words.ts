import { type ChartColours, readable } from './colours.ts';
import { type Box, isFree, lineHeight, type Point, pointsUnder, touches } from './label-room.ts';
import type { PlotFrame } from './plot-frame.ts';
import { widthOf, write } from './write.ts';

/** A dot at a place in canvas pixels, with its words: the first line strong, none for a bare dot. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly dot: 'full' | 'hollow' | 'none';
  readonly colour: string;
  readonly lines: readonly string[];
}

interface Plot {
  readonly frame: PlotFrame;
  readonly colours: ChartColours;
  /** Where the lines of the chart run. */
  readonly lines: readonly Point[];
  /** Where words stand already; those of the marks are added. */
  readonly room: Box[];
}

/**
 * Dots on the plot with their words, each set where it covers neither another's words nor, if it can, a line. What comes first counts most:
 * words that find no place say their first line alone, or nothing.
 */
export function drawMarks(marks: readonly PlacedMark[], { frame, colours, lines: onLines, room }: Plot): void {
  const { context } = frame;
  const dots: Box[] = marks
    .filter(({ dot }) => dot !== 'none')
    .map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  for (const { x, y, dot, colour, lines } of marks) {
    if (dot !== 'none') drawDot(context, { x, y, colour, hollow: dot === 'hollow', surface: colours.surface });
    if (lines.length === 0) continue;
    const all = lines.map((text, index) => ({
      text,
      colour: readable(colour, colours),
      weight: index === 0 ? (500 as const) : (400 as const),
    }));
    const sizeOf = (runs: typeof all) => ({
      width: Math.max(...runs.map((run) => widthOf(context, colours, [run]))),
      height: runs.length * lineHeight,
    });
    const placed = [all, all.slice(0, 1)]
      .map((runs) => ({ runs, box: bestPlace({ x, y, ...sizeOf(runs) }, frame, [...dots, ...room], onLines) }))
      .find(({ box }) => isFree(room, box) && isInside(box, frame));
    if (placed === undefined) continue;
    const { runs, box } = placed;
    room.push(box);
    if (dot !== 'none') drawLeader(context, { x, y, box, colour: colours.axis });
    const align = box.left >= x ? 'left' : box.right <= x ? 'right' : 'center';
    const side = { left: box.left, right: box.right, center: (box.left + box.right) / 2 }[align];
    runs.forEach((run, index) => {
      const y = box.top + lineHeight * (index + 0.5);
      write(context, colours, [run], { x: side, y, align, halo: colours.surface });
    });
  }
}

/** A hairline from the dot to words that had to stand further off. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { x, y, box, colour }: { readonly x: number; readonly y: number; readonly box: Box; readonly colour: string },
): void {
  const edgeX = Math.min(Math.max(x, box.left), box.right);
  const edgeY = Math.min(Math.max(y, box.top), box.bottom);
  if (Math.hypot(edgeX - x, edgeY - y) < 18) return;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x + Math.sign(edgeX - x) * 3, y + Math.sign(edgeY - y) * 4);
  context.lineTo(edgeX, edgeY);
  context.stroke();
}

function drawDot(
  context: CanvasRenderingContext2D,
  dot: {
    readonly x: number;
    readonly y: number;
    readonly colour: string;
    readonly hollow: boolean;
    readonly surface: string;
  },
): void {
  context.beginPath();
  context.arc(dot.x, dot.y, 3.5, 0, 2 * Math.PI);
  context.fillStyle = dot.hollow ? dot.surface : dot.colour;
  context.fill();
  context.strokeStyle = dot.hollow ? dot.colour : dot.surface;
  context.lineWidth = 1.5;
  context.stroke();
}

function bestPlace(
  words: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: PlotFrame,
  taken: readonly Box[],
  lines: readonly Point[],
): Box {
  const { x, y, width, height } = words;
  const boxAt = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const places: Box[] = [];
  const add = (left: number, top: number) => places.push(boxAt(left, top));
  for (const away of [6, 18, 36, 60]) {
    add(x - 6 - width, y - away - height);
    add(x + 8, y - away - height);
    add(x + 8, y + away);
    add(x - 6 - width, y + away);
    add(x + away + 4, y - height / 2 + 4);
    add(x - away - 4 - width, y - height / 2 + 4);
    add(x - width / 2, y - away - height);
    add(x - width / 2, y + away);
  }
  const cost = (box: Box): number => {
    const outside =
      box.left < frame.left || box.right > frame.right || box.top < frame.top - 4 || box.bottom > frame.bottom;
    const overWords = taken.filter((other) => touches(box, other)).length;
    return (outside ? 1000 : 0) + overWords * 2000 + pointsUnder(lines, box) * 10;
  };
  let best = boxAt(x + 8, y + 6);
  let least = Number.POSITIVE_INFINITY;
  for (const box of places) {
    const worth = cost(box);
    if (worth < least) [best, least] = [box, worth];
    // Nothing is better than nothing in the way.
    if (least === 0) break;
  }
  return best;
}

/** On the plot as far as its height goes: under it stand the years. To the sides words may go as far as the canvas. */
const isInside = (box: Box, { top, bottom, width }: PlotFrame): boolean =>
  box.left >= 0 && box.right <= width && box.top >= top - 6 && box.bottom <= bottom;
