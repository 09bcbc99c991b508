import type { Chart, Plugin } from 'chart.js';
import type { CurvePoint, CurveSpec } from '../../../app/views/curve-spec.ts';
import type { ChartColours } from '../colours.ts';
import type { ValueAxis } from '../value-axis.ts';

export type CurveChart = Chart<'line', CurvePoint[]>;

/** What the layers of a chart of curves draw from; replaced as a whole on every change. */
export interface CurveScene {
  spec: CurveSpec;
  colours: ChartColours;
  /** Value of x under the pointer or the keyboard. */
  readAt: number | null;
  axis: ValueAxis;
}

export type CurveLayerOf = (scene: CurveScene) => Plugin<'line'>;
