import { colourOf } from '../colours.ts';
import { roomOf } from '../label-room.ts';
import { linePoints } from '../line-points.ts';
import { drawMarks } from '../mark-words.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';

/** Dots on the plot with their words. */
export const markLayer: LayerOf = (scene) => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { colours, spec } = scene;
    const marks = spec.marks.map((mark) => ({
      x: frame.xOf(mark.quarter),
      y: frame.yOf(mark.value),
      dot: mark.dot,
      colour: colourOf(colours, mark),
      lines: mark.lines,
    }));
    drawMarks(marks, { frame, colours, lines: linePoints(scene, frame), room: roomOf(chart) });
  },
});
