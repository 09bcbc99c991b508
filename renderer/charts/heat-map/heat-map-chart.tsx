import { Chart } from 'chart.js';
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { HeatMapSpec } from '../../../app/views/sensitivity/heat-map.ts';
import type { ChartColours } from '../colours.ts';
import { onLetters } from '../letters.ts';
import { onPage, placeOnChart } from '../page-platform.ts';
import { heatConfig, refreshHeat } from './heat-config.ts';
import type { HeatChart, HeatScene } from './heat-layers.ts';

export interface Cell {
  readonly column: number;
  readonly row: number;
}

interface Props {
  readonly spec: HeatMapSpec;
  readonly colours: ChartColours;
  readonly cursor: Cell | null;
  readonly onRead: (cell: Cell | null) => void;
  readonly onTake: (cell: Cell) => void;
}

/** A map on a canvas; the cell under pointer or keyboard is told, a click or Enter takes it. */
export function HeatMapCanvas({ spec, colours, cursor, onRead, onTake }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly chart: HeatChart; readonly scene: HeatScene } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const scene: HeatScene = { spec, colours, cursor };
    held.current = { chart: new Chart<'scatter', []>(canvas.current, onPage(heatConfig(scene))), scene };
    return () => {
      held.current?.chart.destroy();
      held.current = null;
    };
    // Built once; what changes later is put on the standing chart below.
  }, []);

  useLayoutEffect(() => {
    const standing = held.current;
    if (standing === null) return;
    const { chart, scene } = standing;
    const changed = scene.spec !== spec || scene.colours !== colours;
    Object.assign(scene, { spec, colours, cursor });
    if (changed) refreshHeat(chart, scene);
    else chart.draw();
  }, [spec, colours, cursor]);

  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  const cellAt = (event: PointerEvent): Cell | null => {
    const chart = held.current?.chart;
    if (chart === undefined) return null;
    const at = placeOnChart(event);
    const { left, right, top, bottom } = chart.chartArea;
    const u = (at.x - left) / (right - left);
    const v = (bottom - at.y) / (bottom - top);
    if (u < 0 || u > 1 || v < 0 || v > 1) return null;
    return { column: Math.round(u * (spec.x.values.length - 1)), row: Math.round(v * (spec.y.values.length - 1)) };
  };
  const take = (cell: Cell | null) => {
    if (cell !== null) onTake(cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = keyMoves[event.key];
    if (event.key === 'Escape') onRead(null);
    if (event.key === 'Enter') take(cursor);
    if (move === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const from = cursor ?? nearestCell(spec);
    onRead({
      column: clamp(from.column + move[0], spec.x.values.length),
      row: clamp(from.row + move[1], spec.y.values.length),
    });
  };

  return (
    <div
      className="chart-plot heat-map"
      role="img"
      aria-label={spec.summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows read the map cell by cell
      tabIndex={0}
      onPointerMove={(event) => onRead(cellAt(event))}
      onPointerLeave={() => onRead(null)}
      onPointerUp={(event) => take(cellAt(event))}
      onKeyDown={onKeyDown}
      onBlur={() => onRead(null)}
    >
      <canvas ref={canvas} data-chart={spec.id} />
    </div>
  );
}

const clamp = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));

/** The cell that the scenario is in, where the keyboard begins. */
function nearestCell({ x, y, mark }: HeatMapSpec): Cell {
  const nearest = (values: readonly number[], value: number) =>
    values.reduce(
      (best, one, index) => (Math.abs(one - value) < Math.abs((values[best] ?? 0) - value) ? index : best),
      0,
    );
  return { column: nearest(x.values, mark.x), row: nearest(y.values, mark.y) };
}

const keyMoves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
