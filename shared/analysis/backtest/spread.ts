import type { Assumptions } from '../../scenario/driver-tree.ts';
import { withValueAt } from '../../scenario/driver-value.ts';
import type { Uncertainty } from '../../scenario/uncertainty.ts';
import { drawsOf } from '../monte-carlo/draws.ts';
import { shownQuantiles } from '../monte-carlo/quantiles.ts';
import { probe } from '../sensitivity/probe.ts';
import { type ScoredName, scoredNames } from './actuals.ts';
import { projectedIn } from './backtest.ts';

export interface SpreadInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
  /** Quarters that are scored. */
  readonly quarters: readonly number[];
}

/** Enough for the 5th and the 95th percentile of a few quarters. */
const trials = 1000;

/** Quantiles at 5, 25, 50, 75 and 95 % of what the frozen scenario had for a quarter's quantities. */
export type BacktestSpread = Readonly<Record<string, readonly (number | null)[]>>;

export const spreadKey = (quarter: number, name: ScoredName): string => `${quarter} ${name}`;

/** How the frozen scenario spreads over the scored quarters, by its own distributions; trials that break a rule count for nothing. */
export function backtestSpread({ assumptions, uncertainty, seed, quarters }: SpreadInput): BacktestSpread {
  const { paths, draw } = drawsOf({ assumptions, uncertainty, seed });
  const { values } = draw(0, trials);
  const keys = quarters.flatMap((quarter) => scoredNames.map((name) => ({ quarter, name })));
  const columns = keys.map(() => new Float64Array(trials).fill(Number.NaN));
  for (let trial = 0; trial < trials; trial++) {
    let drawn = assumptions;
    paths.forEach((path, index) => {
      drawn = withValueAt(drawn, path, values[trial * paths.length + index]);
    });
    const projection = probe(drawn);
    if (projection === null) continue;
    keys.forEach(({ quarter, name }, index) => {
      const column = columns[index];
      if (column !== undefined) column[trial] = projectedIn(projection, drawn, quarter, name) ?? Number.NaN;
    });
  }
  return Object.fromEntries(
    keys.map(({ quarter, name }, index) => [
      spreadKey(quarter, name),
      shownQuantiles(columns[index] ?? new Float64Array(0)),
    ]),
  );
}

/** Whether a value lies between two of the quantiles told, ends included; null where there are none. */
export function isInside(
  quantiles: readonly (number | null)[] | undefined,
  value: number,
  [low, high]: readonly [number, number],
): boolean | null {
  const from = quantiles?.[low];
  const to = quantiles?.[high];
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return value >= from && value <= to;
}
