import { decimal } from '../../../app/format/numbers.ts';
import { type Curve, valueOn } from '../../../app/views/curve-spec.ts';
import { type ChartColours, colourOf, readable } from '../colours.ts';
import { pushedApart } from '../label-places.ts';
import { lineBox, type Point, roomOf } from '../label-room.ts';
import { drawMarks } from '../mark-words.ts';
import { type PlotFrame, plotFrame } from '../plot-frame.ts';
import { crisp } from '../scene.ts';
import { gridValues, roundStep, stepPlaces } from '../value-axis.ts';
import { cutTo, widthOf, write } from '../write.ts';
import type { CurveLayerOf, CurveScene } from './curve-scene.ts';

/** Unit over the value axis; grid values and unit under the axis of x. */
export const curveAxisLayer: CurveLayerOf = (scene) => ({
  id: 'curve-axis',
  afterDraw(chart) {
    const { context, left, right, top, bottom, xOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const quiet = { colour: colours.ink3 };
    write(context, colours, [{ text: spec.unit, ...quiet }], { x: 0, y: top - 26 });
    context.fillStyle = colours.axis;
    context.fillRect(left, Math.round(bottom), right - left, 1);
    const step = roundStep((spec.to - spec.from) / 6);
    for (const value of gridValues({ min: spec.from, max: spec.to, step })) {
      const x = xOf(value);
      context.fillRect(Math.round(x), Math.round(bottom), 1, 4);
      const text = decimal(value, stepPlaces(step));
      write(context, colours, [{ text, ...quiet }], { x, y: bottom + 12, align: 'center' });
    }
    write(context, colours, [{ text: spec.xUnit, ...quiet }], {
      x: (left + right) / 2,
      y: bottom + 27,
      align: 'center',
    });
  },
});

/** Named values of x: a thin line over the height of the plot, its name above, in a second row where two would touch. */
export const curveReferenceLayer: CurveLayerOf = (scene) => ({
  id: 'curve-references',
  beforeDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { context, left, width, top, bottom, xOf } = frame;
    const { colours, spec } = scene;
    let taken = Number.NEGATIVE_INFINITY;
    for (const { x: value, label } of spec.references.toSorted((one, other) => one.x - other.x)) {
      const x = xOf(value);
      const runs = [{ text: label, colour: colours.ink2 }];
      const half = widthOf(context, colours, runs) / 2;
      const middle = Math.min(Math.max(x, left + half), width - half);
      const raised = middle - half < taken + 8;
      taken = raised ? taken : middle + half;
      context.save();
      context.strokeStyle = colours.axis;
      context.setLineDash([2, 2]);
      context.beginPath();
      context.moveTo(crisp(x), raised ? top - 18 : top - 3);
      context.lineTo(crisp(x), bottom);
      context.stroke();
      context.restore();
      write(context, colours, runs, { x: middle, y: raised ? top - 25 : top - 10, align: 'center' });
    }
  },
});

/** Names and last values of the curves at their right ends. */
export const curveEndLayer: CurveLayerOf = (scene) => ({
  id: 'curve-ends',
  afterDatasetsDraw(chart) {
    const { context, right, bottom, yOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const labels = spec.curves.map((curve) => ({ curve, at: yOf(curve.points.at(-1)?.y ?? 0) }));
    for (const { curve, at, y } of pushedApart(labels, bottom)) {
      if (Math.abs(y - at) > 3) {
        context.strokeStyle = colours.axis;
        context.lineWidth = 1;
        context.beginPath();
        context.moveTo(right + 2, at);
        context.lineTo(right + 7, y);
        context.stroke();
      }
      const colour = readable(colourOf(colours, curve), colours);
      const value = { text: ` ${curveValue(scene.spec, curve.points.at(-1)?.y ?? 0)}`, colour, weight: 500 as const };
      const room = roomOf(chart);
      const width = chart.width - right - 9 - widthOf(context, colours, [value]);
      const name = { text: curve.label, colour };
      const runs = [{ ...name, text: cutTo(context, colours, name, { width }) }, value];
      room.push(lineBox({ x: right + 9, y, width: widthOf(context, colours, runs) }));
      write(context, colours, runs, { x: right + 9, y });
    }
  },
});

const curveValue = ({ places }: { readonly places: number }, value: number): string => decimal(value, places);

export const curveMarkLayer: CurveLayerOf = (scene) => ({
  id: 'curve-marks',
  afterDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { spec, colours } = scene;
    const marks = spec.marks.map((mark) => ({
      ...mark,
      x: frame.xOf(mark.x),
      y: frame.yOf(mark.y),
      colour: colourOf(colours, mark),
    }));
    const lines = [...spec.curves.flatMap((curve) => alongCurve(curve, frame)), ...alongReferences(scene, frame)];
    drawMarks(marks, { frame, colours, lines, room: roomOf(chart) });
  },
});

/** Where a curve runs, in pixels, a dozen pixels apart. */
function alongCurve({ points }: Curve, { xOf, yOf }: PlotFrame): readonly Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return [];
    const [x0, y0, x1, y1] = [xOf(from.x), yOf(from.y), xOf(to.x), yOf(to.y)];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 12));
    return Array.from({ length: steps }, (_, step): Point => {
      const part = (step + 1) / steps;
      return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
    });
  });
}

const alongReferences = ({ spec }: CurveScene, { xOf, top, bottom }: PlotFrame): readonly Point[] =>
  spec.references.flatMap(({ x }) =>
    Array.from({ length: Math.ceil((bottom - top) / 12) }, (_, step): Point => [xOf(x), top + step * 12]),
  );

/** A hairline at the value of x that is read, with a dot on each curve. */
export const curveReadLayer: CurveLayerOf = (scene) => ({
  id: 'curve-read',
  afterDatasetsDraw(chart) {
    const { readAt, spec, colours } = scene;
    if (readAt === null) return;
    const { context, top, bottom, xOf, yOf } = plotFrame(chart);
    const x = xOf(readAt);
    context.strokeStyle = colours.ink3;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(crisp(x), top);
    context.lineTo(crisp(x), bottom);
    context.stroke();
    for (const curve of spec.curves) {
      const value = valueOn(curve, readAt);
      if (value !== null) drawReadDot(context, { x, y: yOf(value), colour: colourOf(colours, curve) }, colours);
    }
  },
});

function drawReadDot(
  context: CanvasRenderingContext2D,
  { x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string },
  { surface }: ChartColours,
): void {
  context.beginPath();
  context.arc(x, y, 3, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = surface;
  context.lineWidth = 1.5;
  context.stroke();
}
