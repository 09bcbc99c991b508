import { yearOfQuarter } from '../../../app/format/quarters.ts';
import { plotFrame } from '../plot-frame.ts';
import { crisp, type LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Below this width a year's name is left out every second time. */
const roomyYear = 44;
/** What stays free between two names that are wider. */
const betweenYears = 6;

/** Fiscal years under the plot: a tick at each year's end, the name centred in its year. */
export const fiscalAxisLayer: LayerOf = (scene) => ({
  id: 'fiscal-axis',
  afterDraw(chart) {
    const { context, left, right, bottom, xOf } = plotFrame(chart);
    const { quarters } = scene.spec;
    context.save();
    context.strokeStyle = scene.colours.axis;
    context.lineWidth = 1;
    context.beginPath();
    for (let q = 0; q <= quarters; q += 4) {
      context.moveTo(crisp(xOf(q)), bottom);
      context.lineTo(crisp(xOf(q)), bottom + 4);
    }
    context.moveTo(left, crisp(bottom));
    context.lineTo(right, crisp(bottom));
    context.stroke();
    context.restore();
    const widest = widthOf(context, scene.colours, [{ text: yearOfQuarter(1) }]) + betweenYears;
    const every = Math.max(1, Math.ceil(Math.max(roomyYear, widest) / (xOf(4) - xOf(0))));
    for (let year = 0; year < Math.floor(quarters / 4); year += every) {
      const words = [{ text: yearOfQuarter(4 * year + 1), colour: scene.colours.ink3 }];
      write(context, scene.colours, words, { x: xOf(4 * year + 2), y: bottom + 11, align: 'center' });
    }
  },
});
