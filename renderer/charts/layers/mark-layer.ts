import { frameOf, type LayerOf, type Scene } from '../scene.ts';
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
    const frame = frameOf(chart);
    const { context, xOf, yOf } = frame;
    const { colours } = scene;
    const taken: Box[] = [];
    for (const mark of scene.spec.marks) {
      const x = xOf(mark.quarter);
      const y = yOf(mark.value);
      taken.push({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
    }
    for (const mark of scene.spec.marks) {
      const colour = colours.roles[mark.role];
      const x = xOf(mark.quarter);
      const y = yOf(mark.value);
      drawDot(context, { x, y, colour, hollow: mark.dot === 'hollow', surface: colours.surface });
      if (mark.lines.length === 0) continue;
      const runs = mark.lines.map((text, index) => ({
        text,
        colour,
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
      const toRight = box.left >= x;
      runs.forEach((run, index) => {
        const at = { x: toRight ? box.left : box.right, y: box.top + lineHeight * (index + 0.5) };
        write(context, colours, [run], { ...at, align: toRight ? 'left' : 'right', halo: colours.surface });
      });
    }
  },
});

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

type FrameOf = ReturnType<typeof frameOf>;

/** Where the lines run, at every quarter, in pixels. */
function linePoints({ spec }: Scene, { xOf, yOf }: FrameOf): readonly (readonly [number, number])[] {
  return spec.series.flatMap(({ values }) =>
    values.flatMap((value, quarter) => (value === null ? [] : [[xOf(quarter), yOf(value)] as const])),
  );
}

function bestPlace(
  words: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: FrameOf,
  taken: readonly Box[],
  lines: readonly (readonly [number, number])[],
): Box {
  const { x, y, width, height } = words;
  const places: Box[] = [];
  for (const rise of [8, 22, 40]) {
    for (const [side, up] of [
      [-1, 1],
      [1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      const left = side < 0 ? x - 6 - width : x + 8;
      const top = up > 0 ? y - rise - height : y + rise;
      places.push({ left, right: left + width, top, bottom: top + height });
    }
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
