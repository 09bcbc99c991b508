import { growthAt, levelAt } from '../../shared/model/paths.ts';
import { type Assumptions, baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import type { GrowthPath, LevelPath } from '../../shared/scenario/path-kinds.ts';
import { quarterName, yearOfQuarter } from '../format/quarters.ts';

/** Paths over time that can be given year by year. */
export type TimePath = 'demand.growth' | 'demand.aiShare' | 'margins.ai' | 'margins.core';

const mostYears = 20;

/** The path that a driver is part of; null when it is no part of one. */
export function timePathOf(path: string): TimePath | null {
  const whole = (['demand.growth', 'demand.aiShare', 'margins.ai', 'margins.core'] as const).find((one) =>
    path.startsWith(`${one}.`),
  );
  return whole ?? null;
}

const pathAt = (assumptions: Assumptions, path: TimePath) =>
  valueAt(assumptions, path) as unknown as GrowthPath | LevelPath;

export const isByYear = (assumptions: Assumptions, path: TimePath): boolean =>
  pathAt(assumptions, path).kind === 'yearly';

/** One value a fiscal year, as the path has it now; what a "by year" table shows. */
export function valuesByYear(assumptions: Assumptions, path: TimePath): readonly number[] {
  const value = pathAt(assumptions, path);
  if (value.kind === 'yearly') return 'rates' in value ? value.rates : value.values;
  const years = Math.min(mostYears, Math.floor(assumptions.horizonQuarters / 4));
  return Array.from({ length: years }, (_, year) => rounded(valueInYear(assumptions, value, path, year)));
}

function valueInYear(assumptions: Assumptions, value: GrowthPath | LevelPath, path: TimePath, year: number): number {
  // Growth may change within a year: its rate for the year is the mean of its quarters.
  if ('rate' in value || 'rates' in value) {
    return [1, 2, 3, 4].reduce((sum, quarter) => sum + growthAt(value, 4 * year + quarter) / 4, 0);
  }
  const start = 'start' in value ? Number(value.start) : assumptions.baseline.aiShare;
  return levelAt(value, path === 'demand.aiShare' ? assumptions.baseline.aiShare : start, 4 * (year + 1));
}

/** Ten-thousandths: what a person would type. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The path written year by year, starting where it starts now. */
export function asYearly(assumptions: Assumptions, path: TimePath, values: readonly number[]): unknown {
  const value = pathAt(assumptions, path);
  if (path === 'demand.growth') return { kind: 'yearly', rates: values };
  return 'start' in value ? { kind: 'yearly', start: value.start, values } : { kind: 'yearly', values };
}

/** The Baseline's curve in place of the years; a margin keeps its start. */
export function asCurve(assumptions: Assumptions, path: TimePath): unknown {
  const value = pathAt(assumptions, path);
  const base = pathAt(baseAssumptions, path);
  return 'start' in value ? { ...base, start: value.start } : base;
}

/** Reported figures are by quarter, the last one at the baseline; everything else is by fiscal year. */
export function periodNames({ path }: { readonly path: string }, count: number): readonly string[] {
  if (!path.startsWith('baseline.')) return yearNames(count);
  return Array.from({ length: count }, (_, index) => quarterName(index - count + 1));
}

export const yearNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, year) => yearOfQuarter(4 * year + 1));
