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
    const at = wedge.upper[Math.floor(wedge.upper.length * 0.72)];
    const under = wedge.lower[Math.floor(wedge.lower.length * 0.72)];
    if (at === undefined || under === undefined) return;
    const words = [{ text: scene.spec.unserved?.label ?? '', colour: scene.colours.ink2 }];
    const tall = Math.abs(yOf(at[1]) - yOf(under[1]));
    const half = widthOf(context, scene.colours, words) / 2;
    const x = Math.min(xOf(at[0]), right - half - 8);
    if (tall < 24) return;
    const y = (yOf(at[1]) + yOf(under[1])) / 2;
    write(context, scene.colours, words, { x, y, align: 'center', halo: scene.colours.shadeFlat });
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
