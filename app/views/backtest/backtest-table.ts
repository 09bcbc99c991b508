import type { ScoredName } from '../../../shared/analysis/backtest/actuals.ts';
import {
  type Backtest,
  isRate,
  type Score,
  type ScoredLine,
  type ScoredQuarter,
} from '../../../shared/analysis/backtest/backtest.ts';
import { type BacktestSpread, isInside, spreadKey } from '../../../shared/analysis/backtest/spread.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { longDate } from '../../format/dates.ts';
import { type MoneyView, shownAmount } from '../../format/money.ts';
import { decimal, percent, signed } from '../../format/numbers.ts';
import { quarterName } from '../../format/quarters.ts';
import type { Subject } from '../../inspector/subject.ts';
import { backtestWords as words } from '../../messages/backtest.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';

type Scored = Extract<Backtest, { readonly kind: 'scored' }>;

/** A reported figure beside the projected one, ready to set. */
export interface BacktestLine {
  readonly name: ScoredName;
  readonly label: string;
  readonly reported: string;
  readonly source: string;
  /** The fact behind the reported figure; null where the user gave it. */
  readonly fact: string | null;
  readonly projected: string;
  /** The projected figure, for the inspector. */
  readonly subject: Subject;
  readonly error: string;
  readonly band: string;
  /** Null while there is no band to tell from. */
  readonly isInside: boolean | null;
}

export interface BacktestQuarter {
  readonly quarter: number;
  readonly name: string;
  readonly lines: readonly BacktestLine[];
}

export interface ScoreLine {
  readonly name: ScoredName | 'all';
  readonly label: string;
  readonly count: string;
  readonly meanError: string;
  readonly bias: string;
  /** "2 of 3" inside 25 to 75 % and inside 5 to 95 %. */
  readonly inHalf: string;
  readonly inNinety: string;
}

const figures = {
  revenue: 'plan.revenue',
  growth: 'plan.revenueGrowth',
  aiShare: 'plan.aiShare',
  ebita: 'plan.ebita',
  capex: 'plan.capex',
} as const satisfies Record<ScoredName, string>;

function valueText(name: ScoredName, value: number, money: MoneyView): string {
  return isRate(name) ? percent(value, 1) : decimal(shownAmount(value, money), 2);
}

function errorText(name: ScoredName, error: number | null): string {
  if (error === null) return words.noBand;
  return isRate(name) ? words.points(signed(error * 100, 1)) : `${signed(error * 100, 1)}\u202f%`;
}

export function backtestQuarters(
  { quarters }: Scored,
  spread: BacktestSpread | null,
  money: MoneyView,
): readonly BacktestQuarter[] {
  return quarters.map(({ quarter, lines }) => ({
    quarter,
    name: quarterName(quarter),
    lines: lines.map((line) => lineOf(quarter, line, spread, money)),
  }));
}

function lineOf(quarter: number, line: ScoredLine, spread: BacktestSpread | null, money: MoneyView): BacktestLine {
  const { name, actual, projected, error } = line;
  const quantiles = spread?.[spreadKey(quarter, name)];
  const [low, , , , high] = quantiles ?? [];
  const hasBand = typeof low === 'number' && typeof high === 'number';
  const fact = actual.fact === null ? undefined : factOf(actual.fact);
  return {
    name,
    label: words.names[name],
    reported: valueText(name, actual.value, money),
    source:
      fact === undefined
        ? words.yours(actual.source)
        : formatWords.qualified(told(fact.source), longDate(fact.known ?? fact.published ?? actual.day)),
    fact: actual.fact,
    projected: valueText(name, projected, money),
    subject: { kind: 'figure', figure: figures[name], quarter, span: 'quarter' },
    error: errorText(name, error),
    band: hasBand ? `${valueText(name, low, money)}–${valueText(name, high, money)}` : words.noBand,
    isInside: isInside(quantiles, actual.value, [0, 4]),
  };
}

/** How well each quantity was met, and all of them together. */
export function scoreLines({ scores, quarters }: Scored, spread: BacktestSpread | null): readonly ScoreLine[] {
  const lines = scores
    .filter(({ count }) => count > 0)
    .map(({ name, count, meanSize, bias }: Score): ScoreLine => {
      const of = quarters.map(({ quarter, lines: all }) => ({
        quarter,
        lines: all.filter((line) => line.name === name),
      }));
      return {
        name,
        label: words.names[name],
        count: String(count),
        meanError: errorText(name, meanSize).replace('+', ''),
        bias: errorText(name, bias),
        inHalf: insideText(of, spread, [1, 3]),
        inNinety: insideText(of, spread, [0, 4]),
      };
    });
  // Growth is revenue once more.
  const other = quarters.map(({ quarter, lines: all }) => ({
    quarter,
    lines: all.filter(({ name }) => name !== 'growth'),
  }));
  const count = other.reduce((sum, { lines: all }) => sum + all.length, 0);
  return [
    ...lines,
    {
      name: 'all',
      label: words.all,
      count: String(count),
      meanError: '',
      bias: '',
      inHalf: insideText(other, spread, [1, 3]),
      inNinety: insideText(other, spread, [0, 4]),
    },
  ];
}

function insideText(
  quarters: readonly ScoredQuarter[],
  spread: BacktestSpread | null,
  range: readonly [number, number],
): string {
  const told = quarters.flatMap(({ quarter, lines }) =>
    lines.flatMap(({ name, actual }) => isInside(spread?.[spreadKey(quarter, name)], actual.value, range) ?? []),
  );
  return told.length === 0 ? words.noBand : words.insideCount(told.filter(Boolean).length, told.length);
}
