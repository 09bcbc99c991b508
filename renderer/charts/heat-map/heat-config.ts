import { Chart, type ChartConfiguration, LinearScale, ScatterController } from 'chart.js';
import { shortest } from '../../../app/format/numbers.ts';
import { sizes } from '../write.ts';
import { blankLayer } from './blank-layer.ts';
import { fillLayer, type HeatChart, type HeatScene, lineLayer, markLayer, titleLayer } from './heat-layers.ts';

Chart.register(ScatterController, LinearScale);

/** Chart.js settings for a map: it lays out the plot and the ticks; our layers draw everything else. */
export function heatConfig(scene: HeatScene): ChartConfiguration<'scatter', []> {
  const side = (which: 'x' | 'y') => ({
    type: 'linear' as const,
    ...endsOf(scene, which),
    border: { display: false },
    grid: { display: false, drawTicks: false },
    ticks: {
      padding: 6,
      maxRotation: 0,
      maxTicksLimit: which === 'x' ? 9 : 6,
      includeBounds: false,
      color: () => scene.colours.ink3,
      font: { family: scene.colours.font, size: sizes.label },
      callback: (value: number | string) => shortest(Number(value), 3),
    },
  });
  return {
    type: 'scatter',
    data: { datasets: [] },
    plugins: [fillLayer(scene), blankLayer(scene), lineLayer(scene), markLayer(scene), titleLayer(scene)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 24, right: 8, bottom: 20, left: 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: side('x'),
        y: {
          ...side('y'),
          afterFit: (scale) => {
            scale.width = 36;
          },
        },
      },
    },
  };
}

function endsOf({ spec }: HeatScene, side: 'x' | 'y') {
  const { values } = spec[side];
  const min = values[0] ?? 0;
  const max = values.at(-1) ?? 1;
  return { min, max: max > min ? max : min + 1 };
}

/** Puts a changed scene on a map that stands. */
export function refreshHeat(chart: HeatChart, scene: HeatScene): void {
  const { x, y } = chart.options.scales ?? {};
  Object.assign(x ?? {}, endsOf(scene, 'x'));
  Object.assign(y ?? {}, endsOf(scene, 'y'));
  chart.update('none');
}
