import { inkOn } from '../colours.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { write } from '../write.ts';
import { valueText } from './end-label-layer.ts';

/** Least height of a fill that carries its name. */
const leastHeight = 20;

/** Names of the fills, inside them, near the right end. */
export const fillLabelLayer: LayerOf = (scene) => ({
  id: 'fill-labels',
  afterDatasetsDraw(chart) {
    const { context, xOf, yOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const at = Math.round(spec.quarters * 0.9);
    for (const series of spec.series) {
      if (series.fillLabel === undefined) continue;
      const toAxis = series.fillTo === 'axis';
      const lower = toAxis ? 0 : (spec.series.find(({ key }) => key === series.fillTo)?.values[at] ?? 0);
      const top = yOf(series.values[at] ?? 0);
      const bottom = yOf(lower);
      if (bottom - top < leastHeight) continue;
      // The Baseline's line may run through the fill: the words go into the larger part.
      const line = spec.series.find(({ role }) => role === 'baseline')?.values[at];
      const cut = line === undefined || line === null ? null : yOf(line);
      const inside = cut !== null && cut > top && cut < bottom;
      const middle = inside ? (cut - top > bottom - cut ? (top + cut) / 2 : (cut + bottom) / 2) : (top + bottom) / 2;
      if (inside && Math.max(cut - top, bottom - cut) < leastHeight) continue;
      const alpha = toAxis ? colours.fill1 : colours.fill2;
      const colour = inkOn(colours.roles[series.role], colours.surface, alpha);
      const { text, value } = series.fillLabel;
      const runs = [{ text: `${text} ${valueText(spec.number, value)}`, weight: 500 as const, colour }];
      write(context, colours, runs, { x: xOf(at), y: middle, align: 'center' });
    }
  },
});
