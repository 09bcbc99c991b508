import type { Chart } from 'chart.js';

/** Plot area and scales of a chart, in canvas pixels. */
export interface PlotFrame {
  readonly context: CanvasRenderingContext2D;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole canvas. */
  readonly width: number;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  /** Ends of the value axis. */
  readonly lowest: number;
  readonly highest: number;
}

export function plotFrame(chart: Pick<Chart, 'ctx' | 'chartArea' | 'scales' | 'width'>): PlotFrame {
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
    yOf: (value) => y?.getPixelForValue(value) ?? bottom,
    lowest: y?.min ?? 0,
    highest: y?.max ?? 0,
  };
}
