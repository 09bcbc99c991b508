import { BasicPlatform, Chart } from 'chart.js';
import { type AnyChart, isCurve, isHeatMap, isRowBars, isYearBars } from '../../app/views/any-chart.ts';
import type { CurvePoint } from '../../app/views/curve-spec.ts';
import { chartConfig, type QuarterPoint } from './chart-config.ts';
import type { ChartColours } from './colours.ts';
import { curveAxis, curveConfig } from './curve/curve-config.ts';
import { heatConfig } from './heat-map/heat-config.ts';
import { rowConfig } from './row-bars/row-config.ts';
import type { BarEnds } from './row-bars/row-scene.ts';
import type { Scene } from './scene.ts';
import { withRecordedPaths } from './svg/recorded-path.ts';
import { type Drawing, svgCanvas } from './svg/svg-canvas.ts';
import { valueAxis } from './value-axis.ts';
import { yearConfig } from './year-bars-config.ts';

interface Size {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas in each. */
  readonly scale: number;
}

/** The plot of a chart alone, drawn as on the screen. */
export function plotCanvas(spec: AnyChart, colours: ChartColours, { width, height, scale }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const chart = chartOn(canvas, spec, { colours, scale });
  chart.draw();
  // A copy: destroying the chart clears its canvas.
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

/** The same, written down. */
export function plotDrawing(spec: AnyChart, colours: ChartColours, size: Omit<Size, 'scale'>): Drawing {
  const { context, drawing } = svgCanvas('plot', size);
  return withRecordedPaths(() => {
    const chart = chartOn(context.canvas, spec, { colours, scale: 1, isRecorded: true });
    chart.draw();
    const drawn = drawing();
    chart.destroy();
    return drawn;
  });
}

interface Look {
  readonly colours: ChartColours;
  readonly scale: number;
  /** On no element of the page: nothing is asked of it, and no event comes from it. */
  readonly isRecorded?: boolean;
}

function chartOn(
  canvas: HTMLCanvasElement,
  spec: AnyChart,
  { colours, scale, isRecorded }: Look,
): Pick<Chart, 'draw' | 'destroy'> {
  const still = { responsive: false, devicePixelRatio: scale };
  const platform = isRecorded === true ? { platform: BasicPlatform } : {};
  if (isRowBars(spec)) {
    const config = rowConfig({ spec, colours });
    return new Chart<'bar', BarEnds[]>(canvas, { ...config, ...platform, options: { ...config.options, ...still } });
  }
  if (isHeatMap(spec)) {
    const config = heatConfig({ spec, colours, cursor: null });
    return new Chart<'scatter', []>(canvas, { ...config, ...platform, options: { ...config.options, ...still } });
  }
  if (isCurve(spec)) {
    const config = curveConfig({ spec, colours, readAt: null, axis: curveAxis(spec) });
    return new Chart<'line', CurvePoint[]>(canvas, {
      ...config,
      ...platform,
      options: { ...config.options, ...still },
    });
  }
  if (isYearBars(spec)) {
    const config = yearConfig({ bars: spec, colours });
    return new Chart<'bar', number[]>(canvas, { ...config, ...platform, options: { ...config.options, ...still } });
  }
  const axis = valueAxis(spec);
  const scene: Scene = { spec, colours, readAt: null, step: axis.step };
  const config = chartConfig(scene, axis);
  return new Chart<'line', QuarterPoint[]>(canvas, {
    ...config,
    ...platform,
    options: { ...config.options, ...still },
  });
}
