import { type BacktestSpread, backtestSpread, type SpreadInput } from '../../shared/analysis/backtest/spread.ts';
import type { MeasureId } from '../../shared/analysis/measure-id.ts';
import { type GoalSeek, goalSeek } from '../../shared/analysis/sensitivity/goal-seek.ts';
import { type Axis, type Grid, grid } from '../../shared/analysis/sensitivity/grid.ts';
import { type MustBeTrue, mustBeTrue } from '../../shared/analysis/sensitivity/must-be-true.ts';
import { type TornadoBar, tornado } from '../../shared/analysis/sensitivity/tornado.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { Uncertainty } from '../../shared/scenario/uncertainty.ts';

/** What is asked of the engine in the background; the answer of each kind. */
export interface Questions {
  readonly tornado: {
    readonly assumptions: Assumptions;
    readonly uncertainty: Uncertainty;
    readonly paths: readonly string[];
    readonly measure: MeasureId;
  };
  readonly grid: {
    readonly assumptions: Assumptions;
    readonly x: Axis;
    readonly y: Axis;
    readonly measure: MeasureId;
  };
  readonly mustBeTrue: { readonly assumptions: Assumptions; readonly paybackYears: number };
  readonly goalSeek: {
    readonly assumptions: Assumptions;
    readonly path: string;
    readonly measure: MeasureId;
    readonly target: number;
  };
  readonly backtestSpread: SpreadInput;
}

export interface Answers {
  readonly tornado: readonly TornadoBar[];
  readonly grid: Grid;
  readonly mustBeTrue: readonly MustBeTrue[];
  readonly goalSeek: GoalSeek;
  readonly backtestSpread: BacktestSpread;
}

export type QuestionKind = keyof Questions;

const solvers: { readonly [Kind in QuestionKind]: (question: Questions[Kind]) => Answers[Kind] } = {
  tornado,
  grid,
  mustBeTrue: ({ assumptions, paybackYears }) => mustBeTrue(assumptions, paybackYears),
  goalSeek,
  backtestSpread,
};

export function answerTo<Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]): Answers[Kind] {
  const solve: (of: Questions[Kind]) => Answers[Kind] = solvers[kind];
  return solve(question);
}
