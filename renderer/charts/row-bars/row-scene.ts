import type { Chart, Plugin } from 'chart.js';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../colours.ts';

/** Ends of a bar on the value axis; null where the row has fewer bars than others. */
export type BarEnds = [from: number, to: number] | null;
export type RowChart = Chart<'bar', BarEnds[]>;

/** What the layers of a chart of rows draw from; replaced as a whole on every change. */
export interface RowScene {
  spec: RowBarsSpec;
  colours: ChartColours;
}

export type RowLayerOf = (scene: RowScene) => Plugin<'bar'>;

interface RowFrame {
  readonly context: CanvasRenderingContext2D;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly xOf: (value: number) => number;
  /** Middle of a row. */
  readonly yOf: (row: number) => number;
}

/** Plot area and scales of a chart of rows, in canvas pixels. */
export function rowFrameOf(chart: Chart<'bar'>): RowFrame {
  const { x, y } = chart.scales;
  const { left, right, top, bottom } = chart.chartArea;
  return {
    context: chart.ctx,
    left,
    right,
    top,
    bottom,
    width: chart.width,
    xOf: (value) => x?.getPixelForValue(value) ?? left,
    yOf: (row) => Math.round(y?.getPixelForValue(row) ?? top),
  };
}
