import { Chart } from 'chart.js';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../colours.ts';
import { onLetters } from '../letters.ts';
import { onPage } from '../page-platform.ts';
import { refreshRows, rowConfig } from './row-config.ts';
import type { BarEnds, RowChart, RowScene } from './row-scene.ts';

interface Props {
  readonly spec: RowBarsSpec;
  readonly colours: ChartColours;
  readonly stale: boolean;
  readonly holdAxis: boolean;
  /** The row that the keyboard reads; null when it reads none. */
  readonly readAt: number | null;
  readonly onRead: (row: number | null) => void;
}

/** Least height of a row, in pixels: that of its words. */
const leastRow = 16;

/** Bars in rows on a canvas that redraws in place; arrows read it row by row. */
export function RowBarsCanvas({ spec, colours, stale, holdAxis, readAt, onRead }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly chart: RowChart; readonly scene: RowScene } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const scene: RowScene = { spec, colours };
    const chart = new Chart<'bar', BarEnds[]>(canvas.current, onPage(rowConfig(scene)));
    held.current = { chart, scene };
    return () => {
      chart.destroy();
      held.current = null;
    };
    // Built once; what changes later is put on the standing chart below.
  }, []);

  useLayoutEffect(() => {
    const standing = held.current;
    if (standing === null) return;
    const { chart, scene } = standing;
    const isHeld = scene.held !== undefined && scene.held !== null;
    if (scene.spec === spec && scene.colours === colours && isHeld === holdAxis) return;
    const { min = 0, max = 1 } = chart.scales.x ?? {};
    Object.assign(scene, { spec, colours, held: holdAxis ? { min, max } : null });
    refreshRows(chart, scene);
  }, [spec, colours, holdAxis]);

  // The words on the canvas are measured with the face itself, which may arrive after the first drawing.
  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  const readKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onRead(null);
    const step = keySteps[event.key];
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const last = spec.rows.length - 1;
    onRead(Math.max(0, Math.min(last, step(readAt ?? -1, last))));
  };

  return (
    <div
      className={`chart-plot ${stale ? 'stale' : ''}`}
      role="img"
      aria-label={spec.summary}
      aria-busy={stale}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows read the chart row by row
      tabIndex={0}
      onKeyDown={readKey}
      onBlur={() => onRead(null)}
      style={{ minHeight: `${(spec.rows.length * leastRow + 60) / 16}rem` }}
    >
      <canvas ref={canvas} data-chart={spec.id} />
    </div>
  );
}

const keySteps: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, last) => last,
};
