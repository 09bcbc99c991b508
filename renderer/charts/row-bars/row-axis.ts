import type { Bar, BarRow, RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../colours.ts';
import { gridValues, roundStep } from '../value-axis.ts';
import { type TextRun, widthOf } from '../write.ts';

/** Space between a bar and its words. */
export const wordsGap = 5;

/** The words of a bar stand beyond its moving end; of two bars to the same side, the shorter one's stand at the other side. */
export function wordsSide(row: BarRow, bar: Bar): 'left' | 'right' {
  const other = row.bars.find((one) => one !== bar);
  const way = Math.sign(bar.to - bar.from);
  if (other === undefined) return way < 0 ? 'left' : 'right';
  const otherWay = Math.sign(other.to - other.from);
  if (way === 0) return otherWay === 0 ? (bar === row.bars[0] ? 'left' : 'right') : otherWay > 0 ? 'left' : 'right';
  if (way !== otherWay) return way < 0 ? 'left' : 'right';
  const length = Math.abs(bar.to - bar.from);
  const otherLength = Math.abs(other.to - other.from);
  const shorter = length < otherLength || (length === otherLength && bar !== row.bars[0]);
  return way < 0 === shorter ? 'right' : 'left';
}

/** Value at which the words of a bar begin: its end, or where it starts when they stand behind it. */
export const wordsAt = (row: BarRow, bar: Bar): number => {
  const ahead = wordsSide(row, bar) === 'right' ? bar.to >= bar.from : bar.to <= bar.from;
  return ahead ? bar.to : bar.from;
};

export const wordRuns = ({ words }: Bar, colours: ChartColours, rank: BarRow['rank']): readonly TextRun[] => [
  { text: words.strong, weight: rank === 'total' ? 600 : 500 },
  ...(words.quiet === undefined ? [] : [{ text: ` ${words.quiet}`, colour: colours.ink3 }]),
];

export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** While a slider moves the axis only grows, where a bar or its words would not fit; it settles when the drag ends. */
export const heldExtent = (needed: Extent, held: Extent | null): Extent =>
  held === null ? needed : { min: Math.min(needed.min, held.min), max: Math.max(needed.max, held.max) };

/** The values that a plot of this many pixels shows, so that every bar and the words at its end are inside. */
export function rowExtent(
  spec: RowBarsSpec,
  plotWidth: number,
  measure: { readonly context: CanvasRenderingContext2D; readonly colours: ChartColours },
): Extent {
  const ends = spec.rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const values = [...ends, ...spec.references.map(({ value }) => value)];
  const low = Math.min(...(values.length === 0 ? [0] : values));
  const high = Math.max(...(values.length === 0 ? [1] : values), low + 1e-9);
  const words = spec.rows.flatMap((row) =>
    row.bars.map((bar) => ({
      at: wordsAt(row, bar),
      side: wordsSide(row, bar),
      width: widthOf(measure.context, measure.colours, wordRuns(bar, measure.colours, row.rank)) + wordsGap + 3,
    })),
  );
  // Words on one side alone may take more of the plot than those on both.
  const share = new Set(words.map(({ side }) => side)).size > 1 ? 0.4 : 0.55;
  let extent = { min: low, max: high };
  // Making room changes the scale, which changes the room: a few rounds settle it, where the plot is wide enough at all.
  for (let round = 0; round < 12; round++) {
    const unit = (extent.max - extent.min) / Math.max(80, plotWidth);
    let { min, max } = { min: low, max: high };
    for (const { at, side, width } of words) {
      if (side === 'right') max = Math.max(max, at + Math.min(width, plotWidth * share) * unit);
      else min = Math.min(min, at - Math.min(width, plotWidth * share) * unit);
    }
    extent = { min, max };
  }
  return extent;
}

/** Three to five grid lines at round values inside the extent. */
export function rowGrid({ min, max }: Extent): { readonly step: number; readonly values: readonly number[] } {
  const step = roundStep((max - min) / 4.5);
  return { step, values: gridValues({ min, max, step }) };
}
