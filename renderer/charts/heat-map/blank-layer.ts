import type { HeatMapSpec } from '../../../app/views/sensitivity/heat-map.ts';
import { plotFrame } from '../plot-frame.ts';
import { type TextRun, widthOf, write } from '../write.ts';
import type { HeatLayer } from './heat-layers.ts';

/** What the paper means where the map has no colour, in the middle of the widest run of such cells. */
export const blankLayer: HeatLayer = (scene) => ({
  id: 'heat-blank',
  afterDatasetsDraw(chart) {
    const { context, xOf, yOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const run = widestBlank(spec);
    if (run === null) return;
    const left = xOf(spec.x.values[run.from] ?? 0);
    const right = xOf(spec.x.values[run.to] ?? 0);
    const runs: readonly TextRun[] = [{ text: spec.blank, colour: colours.ink3 }];
    if (widthOf(context, colours, runs) > right - left) return;
    write(context, colours, runs, { x: (left + right) / 2, y: yOf(spec.y.values[run.row] ?? 0), align: 'center' });
  },
});

interface BlankRun {
  readonly row: number;
  /** Columns, both without a value. */
  readonly from: number;
  readonly to: number;
}

/** The longest run of cells without a value in a row that lies well inside the map; of equals the middle one. */
function widestBlank({ x, y, cells }: HeatMapSpec): BlankRun | null {
  const columns = x.values.length;
  const found: BlankRun[] = [];
  for (let row = 2; row < y.values.length - 2; row++) {
    let from = 0;
    for (let column = 0; column <= columns; column++) {
      const isBlank = column < columns && Number.isNaN(cells[row * columns + column] ?? 0);
      if (isBlank) continue;
      if (column - from > 1) found.push({ row, from, to: column - 1 });
      from = column + 1;
    }
  }
  const longest = Math.max(0, ...found.map(({ from, to }) => to - from));
  const longestOnes = found.filter(({ from, to }) => to - from === longest);
  return longestOnes[Math.floor(longestOnes.length / 2)] ?? null;
}
