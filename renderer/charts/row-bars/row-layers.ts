import type { ChartColours } from '../colours.ts';
import { crisp } from '../scene.ts';
import { cutTo, type TextRun, widthOf, write } from '../write.ts';
import { wordRuns, wordsAt, wordsGap, wordsSide } from './row-axis.ts';
import { type RowLayerOf, type RowScene, rowFrameOf } from './row-scene.ts';

const labelSize = 12;
const labelGap = 12;

/** Width of the names at the left: as wide as the longest, up to two fifths of the chart. */
export function labelWidth(scene: RowScene, context: CanvasRenderingContext2D, chartWidth: number): number {
  const widest = Math.max(
    0,
    ...scene.spec.rows.map((row) => widthOf(context, scene.colours, [labelRun(row)], labelSize)),
  );
  return Math.min(widest + labelGap, chartWidth * 0.4);
}

const labelRun = ({ label, rank }: { readonly label: string; readonly rank: 'plain' | 'total' }): TextRun => ({
  text: label,
  weight: rank === 'total' ? 500 : 400,
});

/** Names of the rows, cut with an ellipsis where they are too long. */
export const rowLabelLayer: RowLayerOf = (scene) => ({
  id: 'row-labels',
  afterDraw(chart) {
    const { context, left, yOf } = rowFrameOf(chart);
    for (const [index, row] of scene.spec.rows.entries()) {
      const run = labelRun(row);
      const text = cutTo(context, scene.colours, run, { width: left - labelGap + 1, size: labelSize });
      write(context, scene.colours, [{ ...run, text }], { x: 0, y: yOf(index), size: labelSize });
    }
  },
});

/** Thin lines from row to row, under the bars. */
export const connectorLayer: RowLayerOf = (scene) => ({
  id: 'connectors',
  beforeDatasetsDraw(chart) {
    const { context, xOf, yOf } = rowFrameOf(chart);
    context.strokeStyle = scene.colours.axis;
    context.lineWidth = 1;
    context.beginPath();
    for (const [index, { connector }] of scene.spec.rows.entries()) {
      if (connector === undefined || index === scene.spec.rows.length - 1) continue;
      const x = crisp(xOf(connector));
      context.moveTo(x, yOf(index));
      context.lineTo(x, yOf(index + 1));
    }
    context.stroke();
  },
});

/** The zero line, and the reference values with their names above the plot. */
export const referenceLayer: RowLayerOf = (scene) => ({
  id: 'references',
  afterDatasetsDraw(chart) {
    const { context, top, bottom, left, width, xOf } = rowFrameOf(chart);
    const { colours, spec } = scene;
    const line = (value: number, { colour, dash }: { readonly colour: string; readonly dash: number[] }) => {
      const x = crisp(xOf(value));
      context.save();
      context.strokeStyle = colour;
      context.lineWidth = 1;
      context.setLineDash(dash);
      context.beginPath();
      context.moveTo(x, top);
      context.lineTo(x, bottom);
      context.stroke();
      context.restore();
    };
    const { min = 0, max = 0 } = chart.scales.x ?? {};
    if (min <= 0 && max >= 0) line(0, { colour: colours.zero, dash: spec.references.length > 0 ? [2, 2] : [] });
    for (const { value, label } of spec.references) {
      line(value, { colour: colours.ink, dash: [] });
      const runs = [{ text: label, weight: 600 as const }];
      const half = widthOf(context, colours, runs) / 2;
      const x = Math.min(Math.max(xOf(value), left + half), width - half);
      write(context, colours, runs, { x, y: top - 9, align: 'center' });
    }
  },
});

/** What each bar says, beyond its end. */
export const barWordsLayer: RowLayerOf = (scene) => ({
  id: 'bar-words',
  afterDatasetsDraw(chart) {
    const { context, xOf, yOf } = rowFrameOf(chart);
    const { colours } = scene;
    for (const [index, row] of scene.spec.rows.entries()) {
      for (const bar of row.bars) {
        const side = wordsSide(row, bar);
        const runs = wordRuns(bar, colours, row.rank);
        const x = xOf(wordsAt(row, bar)) + (side === 'right' ? wordsGap : -wordsGap);
        // To the left the order turns around, so that what counts stays beside its bar.
        const ordered =
          side === 'right'
            ? endingAt(chart.width - x, runs, { context, colours })
            : runs.toReversed().map((run) => spaced(run));
        write(context, colours, ordered, {
          x,
          y: yOf(index),
          align: side === 'right' ? 'left' : 'right',
          halo: colours.surface,
        });
      }
    }
  },
});

/** What does not fit on the canvas ends in an ellipsis, the least important run first. */
function endingAt(
  room: number,
  runs: readonly TextRun[],
  { context, colours }: { readonly context: CanvasRenderingContext2D; readonly colours: ChartColours },
): readonly TextRun[] {
  const last = runs.at(-1);
  if (last === undefined || runs.length === 1) return runs;
  const before = runs.slice(0, -1);
  const width = room - widthOf(context, colours, before);
  return [...before, { ...last, text: cutTo(context, colours, last, { width }) }];
}

const spaced = (run: TextRun): TextRun => (run.text.startsWith(' ') ? { ...run, text: `${run.text.trim()} ` } : run);

/** The unit under the value axis, in the middle. */
export const rowUnitLayer: RowLayerOf = (scene) => ({
  id: 'row-unit',
  afterDraw(chart) {
    const { context, left, right, bottom } = rowFrameOf(chart);
    const runs = [{ text: scene.spec.unit, colour: scene.colours.ink3 }];
    write(context, scene.colours, runs, { x: (left + right) / 2, y: bottom + 32, align: 'center' });
  },
});
