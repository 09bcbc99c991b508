import type { ChartSeries } from '../../../app/views/chart-spec.ts';
import { inkOn } from '../colours.ts';
import { roomOf, takeBest } from '../label-room.ts';
import { type PlotFrame, plotFrame } from '../plot-frame.ts';
import type { LayerOf, Scene } from '../scene.ts';
import { widthOf, write } from '../write.ts';
import { valueText } from './end-label-layer.ts';

/** Least height of a fill that carries its name. */
const leastHeight = 20;

/** Names of the fills, inside them: near the right end, or where a fill is high enough. */
export const fillLabelLayer: LayerOf = (scene) => ({
  id: 'fill-labels',
  afterDatasetsDraw(chart) {
    const { context, right, xOf } = plotFrame(chart);
    const { spec, colours } = scene;
    const room = roomOf(chart);
    for (const series of spec.series) {
      if (series.fillLabel === undefined) continue;
      const alpha = series.fillTo === 'axis' ? colours.fill1 : colours.fill2;
      const colour = inkOn(colours.roles[series.role], colours, alpha);
      const { text, value } = series.fillLabel;
      const runs = [{ text: `${text} ${valueText(spec.number, value)}`, weight: 500 as const, colour }];
      const width = widthOf(context, colours, runs);
      const places = [0.9, 0.8, 0.7, 0.6, 0.5].flatMap((share) => {
        const at = Math.round(spec.quarters * share);
        const y = middleOf(scene, { series, at, half: width / 2 }, plotFrame(chart));
        // The end of a name may not hang over the edge of the plot.
        const x = Math.min(xOf(at), right - width / 2 - 4);
        return y === null ? [] : [{ x, y, width, align: 'center' as const }];
      });
      const place = takeBest(room, places);
      if (place !== null) write(context, colours, runs, place);
    }
  },
});

/** The height at which words stand free inside a fill, at a quarter; null where it is too low for them. */
function middleOf(
  { spec }: Scene,
  { series, at, half }: { readonly series: ChartSeries; readonly at: number; readonly half: number },
  { xOf, yOf }: PlotFrame,
): number | null {
  const lower = spec.series.find(({ key }) => key === series.fillTo);
  const baseline = spec.series.find(({ role }) => role === 'baseline');
  const reach = Math.ceil(half / Math.max(1, xOf(1) - xOf(0)));
  const quarters = Array.from({ length: 2 * reach + 1 }, (_, index) => at - reach + index).filter(
    (quarter) => quarter >= 0 && quarter <= spec.quarters,
  );
  // The lowest of the upper edge and the highest of the lower one, over the length of the words.
  const top = Math.max(...quarters.map((quarter) => yOf(series.values[quarter] ?? 0)));
  const bottom = Math.min(...quarters.map((quarter) => yOf(lower?.values[quarter] ?? 0)));
  // The Baseline's line may run through the fill: the words go into the larger part.
  const line = quarters.flatMap((quarter) => {
    const value = baseline?.values[quarter];
    return value === undefined || value === null ? [] : [yOf(value)];
  });
  const [cutTop, cutBottom] = [Math.min(...line), Math.max(...line)];
  const isCut = line.length > 0 && cutBottom > top && cutTop < bottom;
  const parts = isCut ? [[top, cutTop] as const, [cutBottom, bottom] as const] : [[top, bottom] as const];
  const [tallest] = parts.toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]));
  return tallest === undefined || tallest[1] - tallest[0] < leastHeight ? null : (tallest[0] + tallest[1]) / 2;
}
