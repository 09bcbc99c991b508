import { crisp, frameOf, type LayerOf } from '../scene.ts';
import { write } from '../write.ts';

/** The unit above the value axis; the zero line where values go below it. */
export const frameLayer: LayerOf = (scene) => ({
  id: 'frame',
  beforeDatasetsDraw(chart) {
    const { context, left, right, yOf, lowest } = frameOf(chart);
    if (lowest >= 0) return;
    context.strokeStyle = scene.colours.zero;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(left, crisp(yOf(0)));
    context.lineTo(right, crisp(yOf(0)));
    context.stroke();
  },
  afterDraw(chart) {
    const { context, top } = frameOf(chart);
    write(context, scene.colours, [{ text: scene.spec.unit, colour: scene.colours.ink3 }], { x: 0, y: top - 13 });
  },
});
