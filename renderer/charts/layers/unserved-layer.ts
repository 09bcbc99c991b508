import { roomOf, takeBest } from '../label-room.ts';
import { linePoints } from '../line-points.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Distance between two strokes of the hatching, across the canvas. */
const spacing = 6;

/**
 * Demand that is not served, hatched between the two lines. Drawn as clipped strokes, not as a pattern, so that a recording of
 * the drawing keeps it.
 */
export const unservedLayer: LayerOf = (scene) => ({
  id: 'unserved',
  beforeDatasetsDraw(chart) {
    const wedge = wedgeOf(scene.spec);
    if (wedge === null) return;
    const { context, left, right, top, bottom, xOf, yOf } = plotFrame(chart);
    context.save();
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.beginPath();
    for (const [quarter, value] of wedge.upper) context.lineTo(xOf(quarter), yOf(value));
    for (const [quarter, value] of [...wedge.lower].reverse()) context.lineTo(xOf(quarter), yOf(value));
    context.closePath();
    context.clip();
    context.strokeStyle = scene.colours.hatch;
    context.lineWidth = 0.75;
    context.beginPath();
    const height = bottom - top;
    for (let x = left - height; x < right; x += spacing) {
      context.moveTo(x, bottom);
      context.lineTo(x + height, top);
    }
    context.stroke();
    context.restore();
  },
  afterDatasetsDraw(chart) {
    const wedge = wedgeOf(scene.spec);
    if (wedge === null) return;
    const { context, right, xOf, yOf } = plotFrame(chart);
    const words = [{ text: scene.spec.unserved?.label ?? '', colour: scene.colours.ink2 }];
    const width = widthOf(context, scene.colours, words);
    const places = [0.72, 0.85, 0.6, 0.5].flatMap((share) => {
      const upper = wedge.upper[Math.floor(wedge.upper.length * share)];
      const lower = wedge.lower[Math.floor(wedge.lower.length * share)];
      if (upper === undefined || lower === undefined) return [];
      if (Math.abs(yOf(upper[1]) - yOf(lower[1])) < 24) return [];
      const x = Math.min(xOf(upper[0]), right - width / 2 - 8);
      return [{ x, y: (yOf(upper[1]) + yOf(lower[1])) / 2, width, align: 'center' as const }];
    });
    const place = takeBest(roomOf(chart), places, linePoints(scene, plotFrame(chart)));
    if (place !== null) write(context, scene.colours, words, { ...place, halo: scene.colours.shadeFlat });
  },
});

type Points = readonly (readonly [quarter: number, value: number])[];

/** The upper and the lower edge, from where they part. */
function wedgeOf(spec: Parameters<LayerOf>[0]['spec']): { readonly upper: Points; readonly lower: Points } | null {
  const { unserved } = spec;
  const upper = spec.series.find(({ key }) => key === unserved?.upper)?.values;
  const lower = spec.series.find(({ key }) => key === unserved?.lower)?.values;
  if (upper === undefined || lower === undefined) return null;
  const parts = upper.findIndex((value, quarter) => (value ?? 0) > (lower[quarter] ?? 0) * (1 + 1e-9));
  if (parts === -1) return null;
  const from = Math.max(0, parts - 1);
  const edge = (values: readonly (number | null)[]): Points =>
    values.slice(from).map((value, index) => [from + index, value ?? 0] as const);
  return { upper: edge(upper), lower: edge(lower) };
}
