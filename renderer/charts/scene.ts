import type { Chart, Plugin } from 'chart.js';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import type { ChartColours } from './colours.ts';

/** What the layers of one chart draw from; replaced as a whole on every change. */
export interface Scene {
  spec: ChartSpec;
  colours: ChartColours;
  /** Quarter under the pointer or the keyboard. */
  readAt: number | null;
  /** Distance of two grid lines on the value axis. */
  step: number;
}

export type Layer = Plugin<'line'>;

/** A layer is drawn on the canvas of a chart, from its scene. */
export type LayerOf = (scene: Scene) => Layer;

interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (quarter: number) => number;
  readonly yOf: (value: number) => number;
  readonly lowest: number;
  readonly highest: number;
}

/** Plot area and scales of a chart, in canvas pixels. */
export function frameOf(chart: Chart<'line'>): Frame {
  const { x, y } = chart.scales;
  const { left, right, top, bottom } = chart.chartArea;
  return {
    context: chart.ctx,
    left,
    right,
    top,
    bottom,
    xOf: (quarter) => x?.getPixelForValue(quarter) ?? left,
    yOf: (value) => y?.getPixelForValue(value) ?? bottom,
    lowest: y?.min ?? 0,
    highest: y?.max ?? 0,
  };
}

/** Half a pixel off, so that a one-pixel line is one pixel wide. */
export const crisp = (at: number): number => Math.round(at) + 0.5;
