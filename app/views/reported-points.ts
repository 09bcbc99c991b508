import type { ActualQuarter } from '../../shared/analysis/backtest/actuals.ts';
import { shownAmount } from '../format/money.ts';
import { quarterName } from '../format/quarters.ts';
import { viewWords as words } from '../messages/views.ts';
import type { ReportedPoints } from './chart-spec.ts';
import type { ViewInput } from './view-input.ts';

/** What was reported since the baseline, drawn over a line of sums of four quarters. Where one of the four is missing there is no point. */
export function trailingPoints(input: ViewInput, name: 'revenue' | 'capex'): ReportedPoints | undefined {
  const { assumptions, projection, reported, money } = input;
  const before = name === 'revenue' ? assumptions.baseline.cloudRevenue : assumptions.baseline.capex;
  const valueIn = (quarter: number): number | undefined =>
    quarter >= 1 ? figureIn(reported, quarter, name)?.value : before[before.length - 1 + quarter];
  return pointsOf(reported, projection.quarters, (quarter) => {
    const four = [0, 1, 2, 3].map((back) => valueIn(quarter - back));
    if (four.includes(undefined)) return null;
    const sum = four.reduce<number>((total, value) => total + (value ?? 0), 0);
    // A sum with a figure of the user's own in it is no published one.
    const facts = [0, 1, 2, 3]
      .map((back) => figureIn(reported, quarter - back, name))
      .filter((one) => one !== undefined);
    const isOwn = facts.some(({ fact }) => fact === null);
    return { value: shownAmount(sum, money), fact: isOwn ? null : (facts[0]?.fact ?? null) };
  });
}

/** Reported growth on the same quarter a year before, in percent. */
export const growthPoints = ({ reported, projection }: ViewInput): ReportedPoints | undefined =>
  pointsOf(reported, projection.quarters, (quarter) => {
    const growth = figureIn(reported, quarter, 'growth');
    return growth === undefined ? null : { value: growth.value * 100, fact: growth.fact };
  });

const figureIn = (reported: readonly ActualQuarter[], quarter: number, name: 'revenue' | 'capex' | 'growth') =>
  reported.find((one) => one.quarter === quarter)?.figures[name];

function pointsOf(
  reported: readonly ActualQuarter[],
  quarters: number,
  pointIn: (quarter: number) => { readonly value: number; readonly fact: string | null } | null,
): ReportedPoints | undefined {
  const points = reported.flatMap(({ quarter }) => {
    const point = quarter <= quarters ? pointIn(quarter) : null;
    return point === null ? [] : [{ quarter, ...point }];
  });
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const name = quarterName(last.quarter);
  const isOwn = points.some(({ fact }) => fact === null);
  return { points, label: isOwn ? words.reportedAndOwnTo(name) : words.reportedTo(name) };
}

/** As part of a chart; nothing where there are no points. */
export const reportedOn = (reported: ReportedPoints | undefined): { readonly reported?: ReportedPoints } =>
  reported === undefined ? {} : { reported };
