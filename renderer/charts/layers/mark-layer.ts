import { colourOf, readable } from '../colours.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf, Scene } from '../scene.ts';
import { widthOf, write } from '../write.ts';

const lineHeight = 14;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Dots on the plot with their words, each set where it covers neither another's words nor, if it can, a line. */
export const markLayer: LayerOf = (scene) => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { context, xOf, yOf } = frame;
    const { colours } = scene;
    const taken: Box[] = [];
    for (const mark of scene.spec.marks) {
      const x = xOf(mark.quarter);
      const y = yOf(mark.value);
      taken.push({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
    }
    for (const mark of scene.spec.marks) {
      const colour = colourOf(colours, mark);
      const x = xOf(mark.quarter);
      const y = yOf(mark.value);
      drawDot(context, { x, y, colour, hollow: mark.dot === 'hollow', surface: colours.surface });
      if (mark.lines.length === 0) continue;
      const runs = mark.lines.map((text, index) => ({
        text,
        colour: readable(colour, colours),
        weight: index === 0 ? (500 as const) : (400 as const),
      }));
      const width = Math.max(...runs.map((run) => widthOf(context, colours, [run])));
      const box = bestPlace(
        { x, y, width, height: runs.length * lineHeight },
        frame,
        [...taken],
        linePoints(scene, frame),
      );
      taken.push(box);
      drawLeader(context, { x, y, box, colour: colours.axis });
      const toRight = box.left >= x;
      runs.forEach((run, index) => {
        const at = { x: toRight ? box.left : box.right, y: box.top + lineHeight * (index + 0.5) };
        write(context, colours, [run], { ...at, align: toRight ? 'left' : 'right', halo: colours.surface });
      });
    }
  },
});

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

type Point = readonly [x: number, y: number];
type FrameOf = ReturnType<typeof plotFrame>;

/** Where the lines run, at every quarter and three times between, in pixels; the zero line is one of them. */
function linePoints({ spec }: Scene, { xOf, yOf }: FrameOf): readonly Point[] {
  const points: Point[] = [];
  // Words may stand on the thin edges of a band.
  const lines = spec.series.filter(({ weight }) => weight !== 'hairline');
  const steps = 4;
  for (const values of [...lines.map((series) => series.values), spec.series[0]?.values.map(() => 0) ?? []]) {
    for (let quarter = 1; quarter < values.length; quarter++) {
      const from = values[quarter - 1];
      const to = values[quarter];
      if (from === null || from === undefined || to === null || to === undefined) continue;
      for (let step = 1; step <= steps; step++) {
        points.push([xOf(quarter - 1 + step / steps), yOf(from + ((to - from) * step) / steps)]);
      }
    }
  }
  return points;
}

function bestPlace(
  words: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: FrameOf,
  taken: readonly Box[],
  lines: readonly Point[],
): Box {
  const { x, y, width, height } = words;
  const places: Box[] = [];
  const add = (left: number, top: number) => places.push({ left, right: left + width, top, bottom: top + height });
  for (const away of [6, 18, 36, 60]) {
    add(x - 6 - width, y - away - height);
    add(x + 8, y - away - height);
    add(x + 8, y + away);
    add(x - 6 - width, y + away);
    add(x + away + 4, y - height / 2 + 4);
    add(x - away - 4 - width, y - height / 2 + 4);
  }
  const cost = (box: Box): number => {
    const outside =
      box.left < frame.left || box.right > frame.right || box.top < frame.top - 4 || box.bottom > frame.bottom;
    const overWords = taken.filter((other) => touches(box, other)).length;
    const overLines = lines.filter(
      ([px, py]) => px > box.left - 4 && px < box.right + 4 && py > box.top - 3 && py < box.bottom + 3,
    );
    return (outside ? 1000 : 0) + overWords * 200 + overLines.length * 10;
  };
  return places.reduce((best, box) => (cost(box) < cost(best) ? box : best));
}

const touches = (one: Box, other: Box) =>
  one.left < other.right + 2 && other.left < one.right + 2 && one.top < other.bottom && other.top < one.bottom;
