import { BarController, BarElement, CategoryScale, Chart, type ChartConfiguration, type ChartDataset } from 'chart.js';
import { compact, decimal } from '../../../app/format/numbers.ts';
import type { Bar } from '../../../app/views/row-bars.ts';
import { type ChartColours, toneColour, withAlpha } from '../colours.ts';
import { sizes } from '../write.ts';
import { heldExtent, rowExtent, rowGrid } from './row-axis.ts';
import {
  barWordsLayer,
  connectorLayer,
  labelWidth,
  referenceLayer,
  rowLabelLayer,
  rowUnitLayer,
} from './row-layers.ts';
import type { BarEnds, RowChart, RowScene } from './row-scene.ts';

Chart.register(BarController, BarElement, CategoryScale);

/** Room for half of the last tick's number, in pixels. */
const rightEdge = 14;

/** One dataset for each bar that a row can have; they share the row's line. */
function datasetsOf({ spec, colours }: RowScene): ChartDataset<'bar', BarEnds[]>[] {
  const most = Math.max(1, ...spec.rows.map(({ bars }) => bars.length));
  // The first dataset is drawn on top: of two bars to the same side the shorter one must not be hidden.
  const inDepth = spec.rows.map(({ bars }) => bars.toSorted((one, other) => lengthOf(one) - lengthOf(other)));
  return Array.from({ length: most }, (_, index) => {
    const bars = inDepth.map((row) => row[index]);
    return {
      data: bars.map((bar): BarEnds => (bar === undefined ? null : [bar.from, bar.to])),
      backgroundColor: spec.rows.map(({ rank }, row) => fillOf(bars[row], rank, colours)),
      borderColor: bars.map((bar) => (bar === undefined ? colours.surface : toneColour(colours, bar.tone))),
      // The edge is what can be told from the paper, whatever the fill.
      borderWidth: bars.map((bar) => (bar === undefined ? 0 : 1)),
      grouped: false,
      borderSkipped: false,
    };
  });
}

const lengthOf = ({ from, to }: Bar): number => Math.abs(to - from);

const fillOf = (bar: Bar | undefined, rank: 'plain' | 'total', colours: ChartColours): string => {
  if (bar === undefined) return colours.surface;
  const colour = toneColour(colours, bar.tone);
  if (bar.outlined === true) return withAlpha(colour, colours.band);
  return rank === 'total' ? colour : withAlpha(colour, colours.fillBar);
};

/** Chart.js settings for a chart of rows: it draws bars and grid; our layers draw the words. */
export function rowConfig(scene: RowScene): ChartConfiguration<'bar', BarEnds[]> {
  const { colours } = scene;
  return {
    type: 'bar',
    data: { labels: scene.spec.rows.map(({ key }) => key), datasets: datasetsOf(scene) },
    plugins: [
      connectorLayer(scene),
      referenceLayer(scene),
      barWordsLayer(scene),
      rowLabelLayer(scene),
      rowUnitLayer(scene),
    ],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 18, bottom: 20, right: rightEdge, left: 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      datasets: { bar: { maxBarThickness: 16, categoryPercentage: 0.56, barPercentage: 1, minBarLength: 1 } },
      scales: {
        x: {
          type: 'linear',
          bounds: 'data',
          border: { display: false },
          grid: { color: () => scene.colours.grid, drawTicks: false },
          // Ticks of changing width would move the plot while it is laid out.
          afterFit: (scale) => {
            scale.paddingLeft = 0;
            scale.paddingRight = 0;
          },
          afterDataLimits: (scale) => {
            const { chart } = scale;
            const plot = chart.width - labelWidth(scene, chart.ctx, chart.width) - rightEdge;
            const needed = rowExtent(scene.spec, plot, { context: chart.ctx, colours: scene.colours });
            Object.assign(scale, heldExtent(needed, scene.held ?? null));
          },
          afterBuildTicks: (scale) => {
            scale.ticks = rowGrid(scale).values.map((value) => ({ value }));
          },
          ticks: {
            padding: 6,
            maxRotation: 0,
            autoSkip: false,
            color: () => scene.colours.ink3,
            font: { family: colours.font, size: sizes.label },
            callback(value) {
              return tickText(Number(value), rowGrid(this).step, scene.spec.places);
            },
          },
        },
        y: {
          type: 'category',
          border: { display: false },
          grid: { display: false },
          ticks: { display: false },
          afterFit: (scale) => {
            scale.width = labelWidth(scene, scale.chart.ctx, scale.chart.width);
          },
        },
      },
    },
  };
}

const tickText = (value: number, step: number, places: number): string =>
  step >= 20_000 ? compact(value) : decimal(value, Number.isInteger(step) ? 0 : places);

/** Puts a changed scene on a chart that stands. */
export function refreshRows(chart: RowChart, scene: RowScene): void {
  chart.data.labels = scene.spec.rows.map(({ key }) => key);
  chart.data.datasets = datasetsOf(scene);
  chart.update('none');
}
