import { decimal, signed } from '../../../app/format/numbers.ts';
import type { ChartSeries, ChartSpec } from '../../../app/views/chart-spec.ts';
import { type ChartColours, colourOf, readable } from '../colours.ts';
import { apart, pushedApart } from '../label-places.ts';
import { lineBox, roomOf, takeBest } from '../label-room.ts';
import { linePoints } from '../line-points.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { cutTo, type TextRun, widthOf, write } from '../write.ts';

/** Names and last values at the right end of their lines, pushed apart where they would touch, with a leader where moved. */
export const endLabelLayer: LayerOf = (scene) => ({
  id: 'end-labels',
  afterDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { context, right, top, bottom, xOf, yOf } = frame;
    const room = roomOf(chart);
    const { spec, colours } = scene;
    const named = spec.series.filter((series) => series.atEnd);
    for (const series of named.filter((one) => !reachesEnd(one, spec))) {
      // A line that ends before the plot does bears its name where it ends.
      const runs = runsOf(series, spec, colours);
      const x = xOf(series.values.length - 1);
      const y = yOf(series.values.at(-1) ?? 0);
      const width = widthOf(context, colours, runs);
      const places = [y - 9, y + 10, y - 24].map((y) => ({ x, y, width, align: 'right' as const }));
      const place = takeBest(room, places, linePoints(scene, frame));
      if (place !== null) write(context, colours, runs, { ...place, halo: colours.surface });
    }
    const labels = named
      .filter((series) => reachesEnd(series, spec))
      .map((series) => {
        const value = series.values.at(-1) ?? 0;
        return { series, at: Math.min(bottom, Math.max(top, yOf(value))) };
      })
      // With more lines than names fit, the heaviest keep theirs.
      .sort((one, other) => heaviness[other.series.weight] - heaviness[one.series.weight])
      .slice(0, Math.max(1, Math.floor((bottom - top + apart) / apart)));
    for (const { series, at, y } of pushedApart(labels, bottom)) {
      if (Math.abs(y - at) > 3) {
        context.strokeStyle = colours.axis;
        context.lineWidth = 1;
        context.beginPath();
        context.moveTo(right + 2, at);
        context.lineTo(right + 7, y);
        context.stroke();
      }
      const [name, value] = runsOf(series, spec, colours);
      if (name === undefined || value === undefined) continue;
      // A long name gives way to its value.
      const width = chart.width - right - 9 - widthOf(context, colours, [value]);
      const runs = [{ ...name, text: cutTo(context, colours, name, { width }) }, value];
      room.push(lineBox({ x: right + 9, y, width: widthOf(context, colours, runs) }));
      write(context, colours, runs, { x: right + 9, y });
    }
  },
});

const heaviness: Readonly<Record<ChartSeries['weight'], number>> = { strong: 2, normal: 1, thin: 0, hairline: 0 };

const reachesEnd = (series: ChartSeries, spec: ChartSpec): boolean => series.values.length > spec.quarters;

/** Name and last value of a line, in its colour. */
function runsOf(series: ChartSeries, spec: ChartSpec, colours: ChartColours): readonly TextRun[] {
  const colour = series.role === 'baseline' ? colours.ink3 : readable(colourOf(colours, series), colours);
  const value = valueText(spec.number, series.values.at(-1) ?? 0);
  return [
    { text: series.label, colour },
    { text: ` ${value}`, colour, weight: 500 },
  ];
}

/** A value as the chart writes it. */
export function valueText(number: ChartSpec['number'], value: number): string {
  const places = value !== 0 && Math.abs(value) < 10 ? 1 : 0;
  if (number === 'percent') return decimal(value, places);
  return number === 'signed' ? signed(value, places) : decimal(value, places);
}
