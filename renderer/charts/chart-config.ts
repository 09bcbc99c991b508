import {
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { compact, decimal } from '../../app/format/numbers.ts';
import type { ChartSeries, ChartSpec } from '../../app/views/chart-spec.ts';
import { type ChartColours, colourOf, dashesOf, withAlpha } from './colours.ts';
import { emptyRoom } from './label-room.ts';
import { bracketLayer } from './layers/bracket-layer.ts';
import { endLabelLayer } from './layers/end-label-layer.ts';
import { fillLabelLayer } from './layers/fill-label-layer.ts';
import { fiscalAxisLayer } from './layers/fiscal-axis-layer.ts';
import { frameLayer } from './layers/frame-layer.ts';
import { markLayer } from './layers/mark-layer.ts';
import { readOutLayer } from './layers/read-out-layer.ts';
import { reportedLayer } from './layers/reported-layer.ts';
import { shadedLayer } from './layers/shaded-layer.ts';
import { unservedLayer } from './layers/unserved-layer.ts';
import type { Scene } from './scene.ts';
import { roomOnTop } from './spacing.ts';
import { gridValues, type ValueAxis } from './value-axis.ts';
import { sizes } from './write.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

/** Time charts of a view share their left edge: the width of the value axis, and of the names at the right. */
export const axisWidth = 44;
export const endLabelWidth = 128;

/** A narrow chart gives its lines more room than their names. */
const narrow = 420;
const endRoom = (width: number): number => (width < narrow ? 96 : endLabelWidth);

const widths: Record<ChartSeries['weight'], number> = { hairline: 0.75, thin: 1.25, normal: 1.5, strong: 2.25 };

export type QuarterPoint = { readonly x: number; readonly y: number | null };
export type QuarterChart = Chart<'line', QuarterPoint[]>;

export function datasetsOf({ series }: ChartSpec, colours: ChartColours): ChartDataset<'line', QuarterPoint[]>[] {
  return series.map((one) => {
    const colour = colourOf(colours, one);
    const fillIndex = one.fillTo === 'axis' ? 'origin' : series.findIndex(({ key }) => key === one.fillTo);
    return {
      data: one.values.map((y, x) => ({ x, y })),
      borderColor: colour,
      borderWidth: widths[one.weight],
      borderDash: dashesOf(colours, one),
      pointRadius: 0,
      tension: 0,
      fill: one.fillTo === undefined ? false : fillIndex,
      // Among several scenarios the one looked at lies on top; the first of equals is drawn last.
      order: one.scenario !== undefined && one.weight === 'strong' ? -1 : 0,
      backgroundColor: withAlpha(colour, fillOf(one, colours)),
    };
  });
}

const fillOf = ({ fill, fillTo }: ChartSeries, { fill1, fill2, band }: ChartColours): number =>
  fill === 'band' ? band : fillTo === 'axis' ? fill1 : fill2;

/** Chart.js settings for a scene: it draws lines, fills and grid; our layers draw the words. */
export function chartConfig(scene: Scene, axis: ValueAxis): ChartConfiguration<'line', QuarterPoint[]> {
  const { spec, colours } = scene;
  return {
    type: 'line',
    data: { datasets: datasetsOf(spec, colours) },
    plugins: [
      emptyRoom,
      frameLayer(scene),
      // In the order of their importance: what comes later gives way with its words.
      endLabelLayer(scene),
      bracketLayer(scene),
      shadedLayer(scene),
      markLayer(scene),
      reportedLayer(scene),
      fillLabelLayer(scene),
      unservedLayer(scene),
      readOutLayer(scene),
      fiscalAxisLayer(scene),
    ],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      events: [],
      layout: {
        padding: ({ chart }) => ({ right: endRoom(chart.width), top: roomOnTop, bottom: 20, left: 0 }),
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { type: 'linear', min: 0, max: spec.quarters, display: false },
        y: {
          ...scaleOf(axis),
          border: { display: false },
          grid: { color: colours.grid, drawTicks: false },
          afterBuildTicks: (scale) => {
            const values = gridValues({ min: scale.min, max: scale.max, step: scene.step });
            scale.ticks = values.map((value) => ({ value }));
          },
          afterFit: (scale) => {
            scale.width = axisWidth;
          },
          ticks: {
            // The ticks are ours and so is the width: nothing is left out, and one label measured is enough.
            autoSkip: false,
            sampleSize: 1,
            padding: 8,
            color: colours.ink3,
            font: { family: colours.font, size: sizes.label },
            callback: (value) => tickText(Number(value), scene.step),
          },
        },
      },
    },
  };
}

const scaleOf = ({ min, max }: ValueAxis) => ({ min, max });

/** Amounts beyond any real one are written short, so that they fit beside the axis. */
const tickText = (value: number, step: number): string =>
  step >= 20_000 ? compact(value) : decimal(value, step < 1 ? 1 : 0);

/** Puts a changed scene on a chart that stands, without rebuilding it. */
export function refresh(chart: QuarterChart, scene: Scene, axis: ValueAxis): void {
  const { spec, colours } = scene;
  scene.step = axis.step;
  const fresh = datasetsOf(spec, colours);
  const { datasets } = chart.data;
  if (datasets.length !== fresh.length) chart.data.datasets = fresh;
  else for (const [index, dataset] of fresh.entries()) Object.assign(datasets[index] ?? {}, dataset);
  const { x, y } = chart.options.scales ?? {};
  if (x !== undefined) x.max = spec.quarters;
  if (y !== undefined) {
    y.min = axis.min;
    y.max = axis.max;
    Object.assign(y.ticks ?? {}, { color: colours.ink3 });
    Object.assign(y.grid ?? {}, { color: colours.grid });
  }
  chart.update('none');
}
