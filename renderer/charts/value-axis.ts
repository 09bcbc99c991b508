import type { ChartSpec } from '../../app/views/chart-spec.ts';

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A round axis that holds every value of a chart with three to five intervals; zero is always on it. */
export function valueAxis({ series, marks, reported }: Pick<ChartSpec, 'series' | 'marks' | 'reported'>): ValueAxis {
  let low = 0;
  let high = 0;
  const see = (value: number | null) => {
    if (value === null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const { values } of series) values.forEach(see);
  for (const { value } of marks) see(value);
  for (const { value } of reported?.points ?? []) see(value);
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
