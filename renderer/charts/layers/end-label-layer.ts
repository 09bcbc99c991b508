import { decimal, signed } from '../../../app/format/numbers.ts';
import type { ChartSpec } from '../../../app/views/chart-spec.ts';
import { frameOf, type LayerOf } from '../scene.ts';
import { write } from '../write.ts';

/** Least distance between two names, in pixels. */
const apart = 14;

/** Names and last values at the right end of their lines, pushed apart where they would touch, with a leader where moved. */
export const endLabelLayer: LayerOf = (scene) => ({
  id: 'end-labels',
  afterDatasetsDraw(chart) {
    const { context, right, top, bottom, yOf } = frameOf(chart);
    const { spec, colours } = scene;
    const labels = spec.series
      .filter((series) => series.atEnd)
      .map((series) => {
        const value = series.values.at(-1) ?? 0;
        const colour = series.role === 'baseline' ? colours.ink3 : colours.roles[series.role];
        return { series, value, colour, at: Math.min(bottom, Math.max(top, yOf(value))), y: 0 };
      })
      .sort((one, other) => one.at - other.at);
    let above = Number.NEGATIVE_INFINITY;
    for (const label of labels) {
      label.y = Math.max(label.at, above + apart);
      above = label.y;
    }
    let below = bottom + 2;
    for (const label of labels.toReversed()) {
      label.y = Math.min(label.y, below);
      below = label.y - apart;
    }
    for (const { series, value, colour, at, y } of labels) {
      if (Math.abs(y - at) > 3) {
        context.strokeStyle = colours.axis;
        context.lineWidth = 1;
        context.beginPath();
        context.moveTo(right + 2, at);
        context.lineTo(right + 7, y);
        context.stroke();
      }
      const runs = [
        { text: `${series.label} `, colour },
        { text: valueText(spec.number, value), colour, weight: 500 as const },
      ];
      write(context, colours, runs, { x: right + 9, y });
    }
  },
});

/** A value as the chart writes it. */
export function valueText(number: ChartSpec['number'], value: number): string {
  const places = value !== 0 && Math.abs(value) < 10 ? 1 : 0;
  if (number === 'percent') return decimal(value, places);
  return number === 'signed' ? signed(value, places) : decimal(value, places);
}
