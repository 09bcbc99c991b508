import { roomOf, takeBest } from '../label-room.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** A bracket along the top of the plot that names a period. */
export const bracketLayer: LayerOf = (scene) => ({
  id: 'bracket',
  afterDatasetsDraw(chart) {
    const { bracket } = scene.spec;
    if (bracket === undefined) return;
    const { context, top, xOf } = plotFrame(chart);
    const left = xOf(bracket.from) + 1;
    const right = xOf(bracket.to) - 1;
    const y = top + 0.5;
    const runs = [{ text: bracket.label, colour: scene.colours.ink2 }];
    const half = widthOf(context, scene.colours, runs) / 2 + 6;
    const middle = Math.max((left + right) / 2, left + half);
    if (right - left > 2 * half + 16) {
      context.strokeStyle = scene.colours.axis;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(left, y + 5);
      context.lineTo(left, y);
      context.lineTo(middle - half, y);
      context.moveTo(middle + half, y);
      context.lineTo(right, y);
      context.lineTo(right, y + 5);
      context.stroke();
    }
    const place = takeBest(roomOf(chart), [{ x: middle, y, width: 2 * half - 12, align: 'center' as const }]);
    if (place !== null) write(context, scene.colours, runs, { ...place, halo: scene.colours.surface });
  },
});
