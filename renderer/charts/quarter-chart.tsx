import { Chart } from 'chart.js';
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Subject } from '../../app/inspector/subject.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { chartConfig, type QuarterChart, type QuarterPoint, refresh } from './chart-config.ts';
import type { ChartColours } from './colours.ts';
import { onLetters } from './letters.ts';
import { onPage, placeOnChart } from './page-platform.ts';
import type { Scene } from './scene.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

interface Props {
  readonly spec: ChartSpec;
  readonly colours: ChartColours;
  readonly readAt: number | null;
  /** While a slider moves the axis stays as it is; it settles when the drag ends. */
  readonly holdAxis: boolean;
  readonly onRead: (quarter: number | null) => void;
  /** A point was clicked, or chosen with Enter. */
  readonly onPick?: (subject: Subject) => void;
}

/** A chart on a canvas that redraws in place; the quarter under pointer or keyboard is told to the view. */
export function QuarterChartCanvas({ spec, colours, readAt, holdAxis, onRead, onPick }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ chart: QuarterChart; scene: Scene; axis: ValueAxis; colours: ChartColours } | null>(null);

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const axis = valueAxis(spec);
    const scene: Scene = { spec, colours, readAt, step: axis.step };
    const chart = new Chart<'line', QuarterPoint[]>(canvas.current, onPage(chartConfig(scene, axis)));
    held.current = { chart, scene, axis, colours };
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
    const changed = scene.spec !== spec || scene.colours !== colours || !holdAxis;
    const onlyReading = !changed || (scene.spec === spec && scene.colours === colours && scene.readAt !== readAt);
    Object.assign(scene, { spec, colours, readAt });
    if (onlyReading) {
      chart.draw();
      return;
    }
    if (!holdAxis) standing.axis = valueAxis(spec);
    refresh(chart, scene, standing.axis);
  }, [spec, colours, readAt, holdAxis]);

  // The words on the canvas are measured with the face itself, which may arrive after the first drawing.
  useEffect(() => onLetters(() => held.current?.chart.update('none')), []);

  const readPointer = (event: PointerEvent) => {
    const chart = held.current?.chart;
    const { x } = chart?.scales ?? {};
    if (chart === undefined || x === undefined) return;
    const { x: at } = placeOnChart(event);
    const inside = at >= chart.chartArea.left - 4 && at <= chart.chartArea.right + 4;
    onRead(inside ? clampQuarter(Math.round(x.getValueForPixel(at) ?? 0), spec.quarters) : null);
  };

  /** The line or the reported point nearest to a height, of those that are figures of something. */
  const pick = (quarter: number | null, height?: number) => {
    const y = held.current?.chart.scales.y;
    if (onPick === undefined || y === undefined || quarter === null || quarter < 1) return;
    const [nearest] = subjectsAt(spec, quarter)
      .map(({ subject, value, first }) => ({
        subject,
        away: height === undefined ? Number(!first) : Math.abs(y.getPixelForValue(value) - height),
      }))
      .toSorted((one, other) => one.away - other.away);
    if (nearest !== undefined) onPick(nearest.subject);
  };

  const readKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick(readAt);
    const step = keySteps[event.key];
    if (event.key === 'Escape') onRead(null);
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onRead(clampQuarter(step(readAt ?? 0, spec.quarters), spec.quarters));
  };

  return (
    <div
      className="chart-plot"
      role="img"
      aria-label={spec.summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows read the chart quarter by quarter
      tabIndex={0}
      onPointerMove={readPointer}
      onPointerLeave={() => onRead(null)}
      onClick={(event) => pick(readAt, placeOnChart(event).y)}
      onKeyDown={readKey}
      onBlur={() => onRead(null)}
    >
      <canvas ref={canvas} data-chart={spec.id} />
    </div>
  );
}

/** What can be asked about in a quarter; `first` is what the keyboard takes. */
function subjectsAt(spec: ChartSpec, quarter: number) {
  const lines = spec.series.flatMap(({ figure, values, weight, scenario }) => {
    const value = values[quarter];
    if (figure === undefined || typeof value !== 'number') return [];
    const subject: Subject = { kind: 'figure', ...figure, quarter, ...(scenario === undefined ? {} : { scenario }) };
    return [{ subject, value, first: weight === 'strong' }];
  });
  const points = (spec.reported?.points ?? []).flatMap(({ quarter: at, value, fact }) =>
    at === quarter && fact !== null ? [{ subject: { kind: 'fact', id: fact } as const, value, first: false }] : [],
  );
  return [...points, ...lines];
}

const clampQuarter = (quarter: number, last: number) => Math.max(0, Math.min(last, quarter));

const keySteps: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowRight: (from) => from + 1,
  ArrowLeft: (from) => from - 1,
  PageDown: (from) => from + 4,
  PageUp: (from) => from - 4,
  Home: () => 0,
  End: (_, last) => last,
};
