import { frameOf, type LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Capacity-limited quarters: a flat shade, a left edge, and the words where they fit. */
export const shadedLayer: LayerOf = (scene) => ({
  id: 'shaded',
  beforeDatasetsDraw(chart) {
    const { context, top, bottom, xOf } = frameOf(chart);
    for (const span of scene.spec.shaded) {
      const from = xOf(span.from);
      context.fillStyle = scene.colours.shade;
      context.fillRect(from, top, xOf(span.to) - from, bottom - top);
      context.fillStyle = scene.colours.axis;
      context.fillRect(Math.round(from), top, 1, bottom - top);
    }
  },
  afterDatasetsDraw(chart) {
    const { context, top, right, xOf } = frameOf(chart);
    for (const span of scene.spec.shaded) {
      const words = [{ text: span.label, colour: scene.colours.ink2 }];
      const at = xOf(span.from) + 6;
      // A short span goes without words rather than run into the next one, unless it is the only one.
      const room = scene.spec.shaded.length === 1 ? right : xOf(span.to);
      if (at + widthOf(context, scene.colours, words) > room) continue;
      write(context, scene.colours, words, { x: at, y: top + 9, halo: scene.colours.shadeFlat });
    }
  },
});
