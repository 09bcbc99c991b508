import { roomOf, takeBest } from '../label-room.ts';
import { linePoints } from '../line-points.ts';
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
    const frame = plotFrame(chart);
    const { context, right, top, bottom, xOf } = frame;
    const { shaded, shadedTogether } = scene.spec;
    const room = roomOf(chart);
    const { colours } = scene;
    const say = (text: string, { from, until, before }: Stretch): boolean => {
      const runs = [{ text, colour: colours.ink2 }];
      const width = widthOf(context, colours, runs);
      const places = [
        ...(from + 6 + width <= until ? [{ x: from + 6, align: 'left' as const }] : []),
        ...(before === null || from - 6 - width < before ? [] : [{ x: from - 6, align: 'right' as const }]),
      ].flatMap((place) => [top + 9, top + 24, bottom - 10].map((y) => ({ ...place, y, width })));
      const place = takeBest(room, places, linePoints(scene, frame));
      if (place === null) return false;
      write(context, colours, runs, {
        ...place,
        halo: place.align === 'left' && until <= right ? colours.shadeFlat : colours.surface,
      });
      return true;
    };
    const [only] = shaded;
    if (only === undefined) return;
    // One span alone may be named beyond its end, or before it; where several come and go each is named inside itself.
    if (shaded.length === 1) return void say(only.label, { from: xOf(only.from), until: right, before: frame.left });
    const named = shaded.map(({ from, to, label }) => say(label, { from: xOf(from), until: xOf(to), before: null }));
    if (named.includes(true) || shadedTogether === undefined) return;
    // None had the room: all of them together, once, from the first one on or before it.
    say(shadedTogether, { from: xOf(only.from), until: right, before: frame.left });
  },
});

interface Stretch {
  readonly from: number;
  readonly until: number;
  /** How far to the left words may reach that stand before the span; null where they may not. */
  readonly before: number | null;
}
