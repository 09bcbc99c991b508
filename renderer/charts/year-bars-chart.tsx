import { Chart } from 'chart.js';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { YearBars } from '../../app/views/payback-years.ts';
import type { ChartColours } from './colours.ts';
import { onLetters } from './letters.ts';
import { onPage } from './page-platform.ts';
import { type YearScene, yearConfig, yearData } from './year-bars-config.ts';

interface Props {
  readonly bars: YearBars;
  readonly colours: ChartColours;
}

/** Bars by fiscal year under the same left edge and width as the time charts of the view. */
export function YearBarsCanvas({ bars, colours }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly chart: Chart<'bar', number[]>; readonly scene: YearScene } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const scene: YearScene = { bars, colours };
    held.current = { chart: new Chart<'bar', number[]>(canvas.current, onPage(yearConfig(scene))), scene };
    return () => {
      held.current?.chart.destroy();
      held.current = null;
    };
    // Built once; what changes later is put on the standing chart below.
  }, []);

  useLayoutEffect(() => {
    const standing = held.current;
    if (standing === null || (standing.scene.bars === bars && standing.scene.colours === colours)) return;
    const { chart, scene } = standing;
    Object.assign(scene, { bars, colours });
    Object.assign(chart.data, yearData(scene));
    const { y } = chart.options.scales ?? {};
    Object.assign(y?.ticks ?? {}, { color: colours.ink3 });
    Object.assign(y?.grid ?? {}, { color: colours.grid });
    chart.update('none');
  }, [bars, colours]);

  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  return (
    <div className="chart-plot" role="img" aria-label={bars.summary}>
      <canvas ref={canvas} data-chart={bars.id} />
    </div>
  );
}
