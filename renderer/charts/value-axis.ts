import { shortest } from '../../app/format/numbers.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A round axis that holds every value of a chart with three to five intervals; zero is always on it. */
export const valueAxis = ({ series, marks, reported }: Pick<ChartSpec, 'series' | 'marks' | 'reported'>): ValueAxis =>
  axisOf([
    ...series.map(({ values }) => values),
    marks.map(({ value }) => value),
    (reported?.points ?? []).map(({ value }) => value),
  ]);

/** The same for values from anywhere. */
export function axisOf(lists: readonly (readonly (number | null)[])[]): ValueAxis {
  let low = 0;
  let high = 0;
  for (const values of lists) {
    for (const value of values) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (high - low < 1e-9) high = low + 1;
  const step = roundStep((high - low) / 4);
  // Half a step is round enough for an end, with room above the highest value for the words that stand there.
  const half = step / 2;
  const room = 0.04 * (high - low);
  return {
    min: low === 0 ? 0 : Math.floor((low - room) / half) * half,
    max: Math.ceil((high + room) / half) * half,
    step,
  };
}

/** Where the grid lines stand: at whole steps, so that zero is always one of them. */
export function gridValues({ min, max, step }: ValueAxis): readonly number[] {
  const values: number[] = [];
  for (let times = Math.ceil(min / step - 1e-9); times * step <= max + 1e-9 * step; times++) values.push(times * step);
  return values;
}

export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 ? 2.5 : times <= 5 ? 5 : 10) * power;
}

/** Decimal places that tell two grid lines apart. */
export const stepPlaces = (step: number): number => shortest(step, 6).split('.')[1]?.length ?? 0;
