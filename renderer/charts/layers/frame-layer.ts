import { plotFrame } from '../plot-frame.ts';
import { crisp, type LayerOf } from '../scene.ts';
import { unitRise } from '../spacing.ts';
import { write } from '../write.ts';

/** The unit above the value axis; the zero line where values go below it. */
export const frameLayer: LayerOf = (scene) => ({
  id: 'frame',
  beforeDatasetsDraw(chart) {
    const { context, left, right, yOf, lowest } = plotFrame(chart);
    if (lowest >= 0) return;
    context.strokeStyle = scene.colours.zero;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(left, crisp(yOf(0)));
    context.lineTo(right, crisp(yOf(0)));
    context.stroke();
  },
  afterDraw(chart) {
    const { context, top } = plotFrame(chart);
    write(context, scene.colours, [{ text: scene.spec.unit, colour: scene.colours.ink3 }], { x: 0, y: top - unitRise });
  },
});
