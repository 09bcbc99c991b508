import type { Distribution } from '../../scenario/uncertainty.ts';
import { shapeOf } from './distribution.ts';
import type { Range } from './truncated.ts';

export interface Density {
  /** Ends of what is drawn, in the driver's unit. */
  readonly from: number;
  readonly to: number;
  /** Heights in the middle of equal cells from `from` to `to`, as shares of the highest. */
  readonly heights: readonly number[];
}

/**
 * A distribution to look at, cut to the driver's range: where it has ends, all of it; else the middle 99 %.
 * A cell's height is the probability inside it, (F(b) − F(a)).
 */
export function densityOf(distribution: Distribution, { min, max }: Range, cells = 36): Density {
  const { probability, standard, placed } = shapeOf(distribution);
  const quantile = (p: number) => placed(standard(p));
  const [low, high] =
    'low' in distribution ? [distribution.low, distribution.high] : [quantile(0.005), quantile(0.995)];
  const from = Math.min(max, Math.max(min, low));
  const to = Math.max(from, Math.min(max, high));
  const width = (to - from) / cells;
  const inside = Array.from({ length: cells }, (_, cell) =>
    Math.max(0, probability(from + width * (cell + 1)) - probability(from + width * cell)),
  );
  const highest = Math.max(...inside);
  return { from, to, heights: inside.map((share) => (highest > 0 ? share / highest : 0)) };
}
