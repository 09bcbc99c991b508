import type { Plugin } from 'chart.js';
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

/** Half a pixel off, so that a one-pixel line is one pixel wide. */
export const crisp = (at: number): number => Math.round(at) + 0.5;
