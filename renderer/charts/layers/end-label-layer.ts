import { decimal, signed } from '../../../app/format/numbers.ts';
import type { ChartSeries, ChartSpec } from '../../../app/views/chart-spec.ts';
import { type ChartColours, colourOf, readable } from '../colours.ts';
import { apart, pushedApart } from '../label-places.ts';
import { plotFrame } from '../plot-frame.ts';
import type { LayerOf } from '../scene.ts';
import { cutTo, type TextRun, widthOf, write } from '../write.ts';

/** Names and last values at the right end of their lines, pushed apart where they would touch, with a leader where moved. */
export const endLabelLayer: LayerOf = (scene) => ({
  id: 'end-labels',
  afterDatasetsDraw(chart) {
    const { context, right, top, bottom, xOf, yOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const named = spec.series.filter((series) => series.atEnd);
    for (const series of named.filter((one) => !reachesEnd(one, spec))) {
      // A line that ends before the plot does bears its name where it ends.
      const at = { x: xOf(series.values.length - 1), y: yOf(series.values.at(-1) ?? 0) - 9 };
      write(context, colours, runsOf(series, spec, colours), { ...at, align: 'right', halo: colours.surface });
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
      const room = chart.width - right - 9 - widthOf(context, colours, [value]);
      const runs = [{ ...name, text: cutTo(context, colours, name, { width: room }) }, value];
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
