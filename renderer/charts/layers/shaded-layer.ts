import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Capacity-limited quarters: a flat shade, a left edge, and the words where they fit. */
export const shadedLayer: LayerOf = (scene) => ({
  id: 'shaded',
  beforeDatasetsDraw(chart) {
    const { context, top, bottom, xOf } = plotFrame(chart);
    for (const span of scene.spec.shaded) {
      const from = xOf(span.from);
      context.fillStyle = scene.colours.shade;
      context.fillRect(from, top, xOf(span.to) - from, bottom - top);
      context.fillStyle = scene.colours.axis;
      context.fillRect(Math.round(from), top, 1, bottom - top);
    }
  },
  afterDatasetsDraw(chart) {
    const { context, top, right, xOf } = plotFrame(chart);
    const { shaded } = scene.spec;
    for (const [index, span] of shaded.entries()) {
      const words = [{ text: span.label, colour: scene.colours.ink2 }];
      const width = widthOf(context, scene.colours, words);
      const from = xOf(span.from);
      const isLast = index === shaded.length - 1;
      // Inside the span where they fit; the last one's may stand before it, an earlier short one goes without.
      if (from + 6 + width <= (shaded.length === 1 ? right : xOf(span.to))) {
        write(context, scene.colours, words, { x: from + 6, y: top + 9, halo: scene.colours.shadeFlat });
      } else if (isLast) {
        write(context, scene.colours, words, { x: from - 6, y: top + 9, align: 'right', halo: scene.colours.surface });
      }
    }
  },
});
