import { yearOfQuarter } from '../../../app/format/quarters.ts';
import { plotFrame } from '../plot-frame.ts';
import { crisp, type LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';
import { yearTicks } from '../year-ticks.ts';

/** Fiscal years under the plot: a tick at each year's end, the name centred in its year, as many as fit. */
export const fiscalAxisLayer: LayerOf = (scene) => ({
  id: 'fiscal-axis',
  afterDraw(chart) {
    const { context, left, right, bottom, xOf } = plotFrame(chart);
    const nameWidth = widthOf(context, scene.colours, [{ text: yearOfQuarter(1) }]);
    const { years, quarters, names } = yearTicks(scene.spec.quarters, right - left, nameWidth);
    context.save();
    context.strokeStyle = scene.colours.axis;
    context.lineWidth = 1;
    context.beginPath();
    for (const [places, length] of [[years, 4] as const, [quarters, 2] as const]) {
      for (const at of places) {
        context.moveTo(crisp(xOf(at)), bottom);
        context.lineTo(crisp(xOf(at)), bottom + length);
      }
    }
    context.moveTo(left, crisp(bottom));
    context.lineTo(right, crisp(bottom));
    context.stroke();
    context.restore();
    for (const { text, middle } of names) {
      const words = [{ text, colour: scene.colours.ink3 }];
      write(context, scene.colours, words, { x: xOf(middle), y: bottom + 11, align: 'center' });
    }
  },
});
