import { quartersInYear } from '../../model/calendar.ts';
import { reportedRevenue } from '../../model/demand.ts';
import { type Projection, project } from '../../model/project.ts';
import type { Assumptions } from '../../scenario/driver-tree.ts';
import {
  type Actual,
  type ActualQuarter,
  actualQuarters,
  type GivenQuarter,
  type ScoredName,
  scoredNames,
} from './actuals.ts';
import { type LatestInput, latestInput } from './freeze.ts';

export interface BacktestInput {
  readonly assumptions: Assumptions;
  /** ISO day at which the scenario is frozen. */
  readonly freeze: string;
  /** The user's own actuals. */
  readonly given: readonly GivenQuarter[];
}

/** A reported figure beside what the frozen scenario had for it. */
export interface ScoredLine {
  readonly name: ScoredName;
  readonly actual: Actual;
  readonly projected: number;
  /** Projected − actual as a share of the actual's size; growth and share: in points, as decimals. Null from an actual of nothing. */
  readonly error: number | null;
}

export interface ScoredQuarter {
  readonly quarter: number;
  readonly lines: readonly ScoredLine[];
}

/** One quantity over all scored quarters. */
export interface Score {
  readonly name: ScoredName;
  readonly count: number;
  /** Mean of the errors' sizes, and of the errors: above zero the scenario had too much. Null when none could be told. */
  readonly meanSize: number | null;
  readonly bias: number | null;
}

export type Backtest =
  /** A figure in the scenario was not public yet. */
  | { readonly kind: 'too-early'; readonly because: LatestInput }
  | {
      readonly kind: 'scored';
      readonly quarters: readonly ScoredQuarter[];
      /** Quarters that were public at the freeze: neither scored nor used. */
      readonly known: readonly ActualQuarter[];
      readonly scores: readonly Score[];
    };

/** A quarter's quantities of a projection, as they are scored; null beyond the horizon. */
export function projectedIn(
  projection: Projection,
  assumptions: Assumptions,
  quarter: number,
  name: ScoredName,
): number | null {
  const { plan, quarters } = projection;
  if (quarter > quarters) return null;
  const at = (series: readonly number[]) => series[quarter - 1] ?? 0;
  switch (name) {
    case 'revenue':
      return at(plan.revenue);
    case 'growth': {
      const before =
        quarter <= quartersInYear
          ? reportedRevenue(assumptions, quarter - quartersInYear)
          : (plan.revenue[quarter - 1 - quartersInYear] ?? 0);
      return before > 0 ? at(plan.revenue) / before - 1 : null;
    }
    case 'aiShare':
      return at(plan.revenue) > 0 ? at(plan.aiRevenue) / at(plan.revenue) : null;
    case 'ebita':
      return at(plan.ebita);
    case 'capex':
      return at(plan.capex);
  }
}

/** Growth and shares: their errors are in points. */
export const isRate = (name: ScoredName): boolean => name === 'growth' || name === 'aiShare';

/**
 * A scenario frozen at a day, held against the figures that became public after it. Refused where a figure in the scenario itself
 * was published later than that.
 */
export function backtest({ assumptions, freeze, given }: BacktestInput): Backtest {
  const latest = latestInput(assumptions);
  if (latest !== null && latest.day > freeze) return { kind: 'too-early', because: latest };
  // The run is given the assumptions alone: no reported figure, of whatever date, can reach it.
  const projection = project(assumptions);
  const all = actualQuarters(assumptions, given);
  const quarters = all
    .map(({ quarter, figures }): ScoredQuarter => {
      const lines = scoredNames.flatMap((name): readonly ScoredLine[] => {
        const actual = figures[name];
        const projected = projectedIn(projection, assumptions, quarter, name);
        if (actual === undefined || actual.day <= freeze || projected === null) return [];
        const off = projected - actual.value;
        const error = isRate(name) ? off : actual.value === 0 ? null : off / Math.abs(actual.value);
        return [{ name, actual, projected, error }];
      });
      return { quarter, lines };
    })
    .filter(({ lines }) => lines.length > 0);
  return {
    kind: 'scored',
    quarters,
    known: all.filter(
      ({ quarter, figures }) => quarter <= projection.quarters && isKnown(Object.values(figures), freeze),
    ),
    scores: scoredNames.map((name) => scoreOf(name, quarters)),
  };
}

const isKnown = (figures: readonly Actual[], freeze: string): boolean =>
  figures.length > 0 && figures.every(({ day }) => day <= freeze);

function scoreOf(name: ScoredName, quarters: readonly ScoredQuarter[]): Score {
  const lines = quarters.flatMap(({ lines: all }) => all.filter((line) => line.name === name));
  const errors = lines.flatMap(({ error }) => error ?? []);
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { name, count: lines.length, meanSize: mean(errors.map(Math.abs)), bias: mean(errors) };
}
