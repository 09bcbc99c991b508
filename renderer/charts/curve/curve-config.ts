import {
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { decimal } from '../../../app/format/numbers.ts';
import type { Curve, CurvePoint, CurveSpec } from '../../../app/views/curve-spec.ts';
import { axisWidth, endLabelWidth } from '../chart-config.ts';
import { colourOf, dashesOf } from '../colours.ts';
import { emptyRoom } from '../label-room.ts';
import { axisOf, gridValues, stepPlaces, type ValueAxis } from '../value-axis.ts';
import { sizes } from '../write.ts';
import { curveAxisLayer, curveEndLayer, curveMarkLayer, curveReadLayer, curveReferenceLayer } from './curve-layers.ts';
import type { CurveChart, CurveScene } from './curve-scene.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

const widths: Record<Curve['weight'], number> = { thin: 1.25, normal: 1.5, strong: 2.25 };

export const curveAxis = ({ curves, marks }: CurveSpec): ValueAxis =>
  axisOf([...curves.map(({ points }) => points.map(({ y }) => y)), marks.map(({ y }) => y)]);

const datasetsOf = ({ spec, colours }: CurveScene): ChartDataset<'line', CurvePoint[]>[] =>
  spec.curves.map((curve) => ({
    data: [...curve.points],
    borderColor: colourOf(colours, curve),
    borderWidth: widths[curve.weight],
    borderDash: dashesOf(colours, curve),
    pointRadius: 0,
    tension: 0,
  }));

/** Chart.js settings for curves: it draws lines and grid; our layers draw the words. */
export function curveConfig(scene: CurveScene): ChartConfiguration<'line', CurvePoint[]> {
  const { colours } = scene;
  return {
    type: 'line',
    data: { datasets: datasetsOf(scene) },
    plugins: [
      emptyRoom,
      curveAxisLayer(scene),
      curveReferenceLayer(scene),
      curveEndLayer(scene),
      curveMarkLayer(scene),
      curveReadLayer(scene),
    ],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      events: [],
      layout: { padding: { right: endLabelWidth, top: 34, bottom: 36, left: 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { type: 'linear', min: scene.spec.from, max: scene.spec.to, display: false },
        y: {
          min: scene.axis.min,
          max: scene.axis.max,
          border: { display: false },
          grid: { color: () => scene.colours.grid, drawTicks: false },
          afterBuildTicks: (scale) => {
            scale.ticks = gridValues(scene.axis).map((value) => ({ value }));
          },
          afterFit: (scale) => {
            scale.width = axisWidth;
          },
          ticks: {
            padding: 8,
            color: () => scene.colours.ink3,
            font: { family: colours.font, size: sizes.label },
            callback: (value) => decimal(Number(value), stepPlaces(scene.axis.step)),
          },
        },
      },
    },
  };
}

/** Puts a changed scene on a chart that stands. */
export function refreshCurves(chart: CurveChart, scene: CurveScene): void {
  chart.data.datasets = datasetsOf(scene);
  const { x, y } = chart.options.scales ?? {};
  Object.assign(x ?? {}, { min: scene.spec.from, max: scene.spec.to });
  Object.assign(y ?? {}, { min: scene.axis.min, max: scene.axis.max });
  chart.update('none');
}
