import { type Point, roomOf, takeBest } from '../label-room.ts';
import { linePoints } from '../line-points.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { widthOf, write } from '../write.ts';

/** Reported actuals: hollow points over the lines, named once. */
export const reportedLayer: LayerOf = (scene) => ({
  id: 'reported',
  afterDatasetsDraw(chart) {
    const { reported } = scene.spec;
    if (reported === undefined) return;
    const frame = plotFrame(chart);
    const { context, xOf, yOf, top, bottom, left, right } = frame;
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
    const width = widthOf(context, colours, [run]);
    const highest = Math.min(...reported.points.map(({ value }) => yOf(value)));
    const dots = reported.points.map(({ quarter, value }): Point => [xOf(quarter), yOf(value)]);
    const start = Math.max(left + 4, xOf(first.quarter) - width / 4);
    const places = [
      // Above the points, where the lines have not yet risen to; then beside the last one, then below them.
      ...[14, 24, 34, 46].flatMap((rise) => [start, left + 4].map((x) => ({ x, y: highest - rise, width }))),
      { x: xOf(last.quarter) + 9, y: yOf(last.value), width },
      ...[16, 28].map((fall) => ({ x: start, y: Math.max(...dots.map(([, y]) => y)) + fall, width })),
    ].filter(({ x, y }) => y > top + 6 && y < bottom - 8 && x + width < right);
    const place = takeBest(roomOf(chart), places, [...linePoints(scene, frame), ...dots]);
    if (place !== null) write(context, colours, [run], { ...place, halo: colours.surface });
  },
});
