import { colourOf, withAlpha } from '../colours.ts';
import { plotFrame } from '../plot-frame.ts';
import { crisp, type LayerOf } from '../scene.ts';

/** The quarter being read: a hairline with a point on each line; its values stand in the chart's header. */
export const readOutLayer: LayerOf = (scene) => ({
  id: 'read-out',
  afterDatasetsDraw(chart) {
    const { readAt, colours, spec } = scene;
    if (readAt === null) return;
    const { context, top, bottom, xOf, yOf } = plotFrame(chart);
    const x = crisp(xOf(readAt));
    context.strokeStyle = withAlpha(colours.ink3, 0.65);
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, bottom);
    context.stroke();
    for (const series of spec.series) {
      const value = series.values[readAt];
      if (value === undefined || value === null) continue;
      context.beginPath();
      context.arc(x, yOf(value), 3, 0, 2 * Math.PI);
      context.fillStyle = colourOf(colours, series);
      context.fill();
      context.strokeStyle = colours.surface;
      context.lineWidth = 1.5;
      context.stroke();
    }
  },
});
