import { Chart } from 'chart.js';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../colours.ts';
import { onLetters } from '../letters.ts';
import { refreshRows, rowConfig } from './row-config.ts';
import type { BarEnds, RowChart, RowScene } from './row-scene.ts';

interface Props {
  readonly spec: RowBarsSpec;
  readonly colours: ChartColours;
  readonly stale: boolean;
}

/** Least height of a row, in pixels: that of its words. */
const leastRow = 16;

/** Bars in rows on a canvas that redraws in place. */
export function RowBarsCanvas({ spec, colours, stale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly chart: RowChart; readonly scene: RowScene } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const scene: RowScene = { spec, colours };
    const chart = new Chart<'bar', BarEnds[]>(canvas.current, rowConfig(scene));
    held.current = { chart, scene };
    return () => {
      chart.destroy();
      held.current = null;
    };
    // Built once; what changes later is put on the standing chart below.
  }, []);

  useLayoutEffect(() => {
    const standing = held.current;
    if (standing === null || (standing.scene.spec === spec && standing.scene.colours === colours)) return;
    Object.assign(standing.scene, { spec, colours });
    refreshRows(standing.chart, standing.scene);
  }, [spec, colours]);

  // The words on the canvas are measured with the face itself, which may arrive after the first drawing.
  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  return (
    <div
      className={`chart-plot ${stale ? 'stale' : ''}`}
      role="img"
      aria-label={spec.summary}
      aria-busy={stale}
      style={{ minHeight: spec.rows.length * leastRow + 60 }}
    >
      <canvas ref={canvas} data-chart={spec.id} />
    </div>
  );
}
