import type { Point } from './label-room.ts';
import type { PlotFrame } from './plot-frame.ts';
import type { Scene } from './scene.ts';

/** Where the lines run, at every quarter and three times between, in pixels; the zero line is one of them. */
export function linePoints({ spec }: Scene, { xOf, yOf }: PlotFrame): readonly Point[] {
  const points: Point[] = [];
  // Words may stand on the thin edges of a band.
  const lines = spec.series.filter(({ weight }) => weight !== 'hairline');
  const steps = 4;
  for (const values of [...lines.map((series) => series.values), spec.series[0]?.values.map(() => 0) ?? []]) {
    for (let quarter = 1; quarter < values.length; quarter++) {
      const from = values[quarter - 1];
      const to = values[quarter];
      if (from === null || from === undefined || to === null || to === undefined) continue;
      for (let step = 1; step <= steps; step++) {
        points.push([xOf(quarter - 1 + step / steps), yOf(from + ((to - from) * step) / steps)]);
      }
    }
  }
  return points;
}
