import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Reported actuals: hollow points over the lines, named once. */
export const reportedLayer: LayerOf = (scene) => ({
  id: 'reported',
  afterDatasetsDraw(chart) {
    const { reported } = scene.spec;
    if (reported === undefined) return;
    const { context, xOf, yOf, top, left } = plotFrame(chart);
    const { colours } = scene;
    for (const { quarter, value } of reported.points) {
      context.beginPath();
      context.arc(xOf(quarter), yOf(value), 3, 0, 2 * Math.PI);
      context.fillStyle = colours.surface;
      context.fill();
      context.strokeStyle = colours.ink;
      context.lineWidth = 1.25;
      context.stroke();
    }
    const first = reported.points[0];
    const last = reported.points.at(-1);
    if (first === undefined || last === undefined) return;
    const run = { text: reported.label, colour: colours.ink2 };
    // Above the points, where the lines have not yet risen to; beside the last one where there is no room above.
    const above = Math.min(...reported.points.map(({ value }) => yOf(value))) - 14;
    const beside = above < top + 8;
    const x = beside
      ? xOf(last.quarter) + 9
      : Math.max(left + 4, xOf(first.quarter) - widthOf(context, colours, [run]) / 4);
    write(context, colours, [run], { x, y: beside ? yOf(last.value) : above, halo: colours.surface });
  },
});
