import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { decimal, narrowSpace } from '../../app/format/numbers.ts';
import type { YearBars } from '../../app/views/payback-years.ts';
import { axisWidth, endLabelWidth } from './chart-config.ts';
import { type ChartColours, withAlpha } from './colours.ts';
import { roomOnTop, unitRise } from './spacing.ts';
import { fontOf, sizes, widthOf, write } from './write.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface YearScene {
  bars: YearBars;
  colours: ChartColours;
}

export function yearData({ bars, colours }: YearScene) {
  // The edge is what can be told from the paper, whatever the fill.
  const edge = { borderColor: colours.roles.scenario, borderWidth: 1, borderSkipped: false };
  const filled = (alpha: number) => ({ ...edge, backgroundColor: withAlpha(colours.roles.scenario, alpha) });
  return {
    labels: bars.years.map(({ name }) => name),
    datasets: [
      { data: bars.years.map(({ before }) => before), ...filled(colours.fill2) },
      { data: bars.years.map(({ within }) => within), ...filled(colours.fill1) },
    ],
  };
}

/** Chart.js settings for bars by year: it draws bars and grid; our layer draws the words. */
export function yearConfig(scene: YearScene): ChartConfiguration<'bar', number[]> {
  const { colours } = scene;
  return {
    type: 'bar',
    data: yearData(scene),
    plugins: [wordsLayer(scene)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: endLabelWidth, top: roomOnTop, bottom: 20, left: 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      datasets: { bar: { categoryPercentage: 0.8, barPercentage: 0.65 } },
      scales: {
        x: { stacked: true, display: false },
        y: {
          stacked: true,
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: colours.grid, drawTicks: false },
          afterFit: (scale) => {
            scale.width = axisWidth;
          },
          ticks: {
            stepSize: 50,
            autoSkip: false,
            sampleSize: 1,
            padding: 8,
            color: colours.ink3,
            font: { family: colours.font, size: sizes.label },
          },
        },
      },
    },
  };
}

/** Unit, year names, the share at the top of each bar, and what is left above the last one. */
const wordsLayer = (scene: YearScene): Plugin<'bar'> => ({
  id: 'year-words',
  afterDraw(chart) {
    const { ctx: context, chartArea, scales } = chart;
    const { bars, colours } = scene;
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    const { left, right, bottom, top } = chartArea;
    write(context, colours, [{ text: bars.unit, colour: colours.ink3 }], { x: left - axisWidth, y: top - unitRise });
    context.fillStyle = colours.axis;
    context.fillRect(left, Math.round(bottom), right - left, 1);
    context.font = fontOf(colours);
    const widest = widthOf(context, colours, [{ text: `${bars.years[0]?.name ?? ''} ` }]);
    const every = Math.max(1, Math.ceil((widest * bars.years.length) / (right - left)));
    for (const [index, { name, before, within }] of bars.years.entries()) {
      const at = x.getPixelForValue(index);
      // Where they don't all fit, names and shares thin out together from the last bar, which is the answer, back.
      if ((bars.years.length - 1 - index) % every !== 0) continue;
      write(context, colours, [{ text: name, colour: colours.ink3 }], { x: at, y: bottom + 11, align: 'center' });
      const share = before + within;
      const text = share === 0 ? '0' : `${decimal(share, share < 9.95 ? 1 : 0)}${narrowSpace}%`;
      const strong = share === 0 ? { colour: colours.ink3 } : { weight: 500 as const };
      // Above the bar, in the room over the plot where the bar is as high as the plot.
      write(context, colours, [{ text, ...strong }], { x: at, y: y.getPixelForValue(share) - 9, align: 'center' });
    }
    drawRest(context, scene, {
      x: right,
      from: y.getPixelForValue(100),
      to: y.getPixelForValue(100 - bars.rest.value),
    });
  },
});

function drawRest(
  context: CanvasRenderingContext2D,
  { bars, colours }: YearScene,
  { x, from, to }: { readonly x: number; readonly from: number; readonly to: number },
): void {
  const { value, label } = bars.rest;
  if (value < 0.05) return;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x - 4, Math.round(from) + 0.5);
  context.lineTo(x + 0.5, Math.round(from) + 0.5);
  context.lineTo(x + 0.5, Math.round(to) + 0.5);
  context.lineTo(x - 4, Math.round(to) + 0.5);
  context.stroke();
  const share = `${decimal(value, value < 9.95 ? 1 : 0)}${narrowSpace}%`;
  const middle = Math.max(from + 7, (from + to) / 2 - 7);
  write(context, colours, [{ text: share, weight: 600 }], { x: x + 9, y: middle });
  write(context, colours, [{ text: label, colour: colours.ink2 }], { x: x + 9, y: middle + 14 });
}
