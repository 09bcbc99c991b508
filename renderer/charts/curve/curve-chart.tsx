import { Chart } from 'chart.js';
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { CurvePoint, CurveSpec } from '../../../app/views/curve-spec.ts';
import type { ChartColours } from '../colours.ts';
import { onLetters } from '../letters.ts';
import { onPage, placeOnChart } from '../page-platform.ts';
import { curveAxis, curveConfig, refreshCurves } from './curve-config.ts';
import type { CurveChart, CurveScene } from './curve-scene.ts';

interface Props {
  readonly spec: CurveSpec;
  readonly colours: ChartColours;
  readonly readAt: number | null;
  /** While a slider moves the value axis stays as it is; it settles when the drag ends. */
  readonly holdAxis: boolean;
  readonly onRead: (x: number | null) => void;
}

/** Curves on a canvas that redraws in place; the value of x under pointer or keyboard is told to the panel. */
export function CurveCanvas({ spec, colours, readAt, holdAxis, onRead }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly chart: CurveChart; readonly scene: CurveScene } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const scene: CurveScene = { spec, colours, readAt, axis: curveAxis(spec) };
    held.current = { chart: new Chart<'line', CurvePoint[]>(canvas.current, onPage(curveConfig(scene))), scene };
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
    Object.assign(scene, { spec, colours, readAt, axis: holdAxis ? scene.axis : curveAxis(spec) });
    refreshCurves(chart, scene);
  }, [spec, colours, readAt, holdAxis]);

  // The words on the canvas are measured with the face itself, which may arrive after the first drawing.
  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  const readPointer = (event: PointerEvent) => {
    const { x } = held.current?.chart.scales ?? {};
    if (x === undefined) return;
    const { x: at } = placeOnChart(event);
    const inside = at >= x.left - 4 && at <= x.right + 4;
    onRead(inside ? rounded(x.getValueForPixel(at) ?? spec.from, spec) : null);
  };

  const readKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onRead(null);
    const step = keySteps[event.key];
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onRead(rounded(step(readAt ?? spec.from, spec), spec));
  };

  return (
    <div
      className="chart-plot"
      role="img"
      aria-label={spec.summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows read the chart value by value
      tabIndex={0}
      onPointerMove={readPointer}
      onPointerLeave={() => onRead(null)}
      onKeyDown={readKey}
      onBlur={() => onRead(null)}
    >
      <canvas ref={canvas} data-chart={spec.id} />
    </div>
  );
}

/** A hundredth of the width is as exactly as a hand reads. */
const unitOf = ({ from, to }: CurveSpec): number => 10 ** Math.floor(Math.log10((to - from) / 100));

function rounded(x: number, spec: CurveSpec): number {
  const unit = unitOf(spec);
  return Math.min(spec.to, Math.max(spec.from, Number((Math.round(x / unit) * unit).toPrecision(12))));
}

const keySteps: Readonly<Record<string, (from: number, spec: CurveSpec) => number>> = {
  ArrowRight: (from, spec) => from + unitOf(spec),
  ArrowLeft: (from, spec) => from - unitOf(spec),
  PageDown: (from, spec) => from + unitOf(spec) * 10,
  PageUp: (from, spec) => from - unitOf(spec) * 10,
  Home: (_, { from }) => from,
  End: (_, { to }) => to,
};
