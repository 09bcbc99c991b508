import type { Chart, Plugin } from 'chart.js';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../colours.ts';
import { type PlotFrame, plotFrame } from '../plot-frame.ts';
import type { Extent } from './row-axis.ts';

/** Ends of a bar on the value axis; null where the row has fewer bars than others. */
export type BarEnds = [from: number, to: number] | null;
export type RowChart = Chart<'bar', BarEnds[]>;

/** What the layers of a chart of rows draw from; replaced as a whole on every change. */
export interface RowScene {
  spec: RowBarsSpec;
  colours: ChartColours;
  /** Ends of the value axis that are held while a slider moves; null when it is free. */
  held?: Extent | null;
}

export type RowLayerOf = (scene: RowScene) => Plugin<'bar'>;

/** The frame of a chart of rows; `yOf` is the middle of a row. */
export function rowFrameOf(chart: Chart<'bar'>): PlotFrame {
  const frame = plotFrame(chart);
  return { ...frame, yOf: (row) => Math.round(frame.yOf(row)) };
}
