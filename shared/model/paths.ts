import type { GrowthPath, LevelPath } from '../scenario/path-kinds.ts';
import { quartersInYear } from './calendar.ts';

/**
 * Growth rate of a quarter, per year.
 * `fade`: with y = (q − 1)/4, `rate` while y < holdYears, then a straight line to `terminalRate` over fadeYears (at once when
 * 0), then flat. `yearly`: the rate of the fiscal year, the last one repeats.
 */
export function growthAt(path: GrowthPath, quarter: number): number {
  if (path.kind === 'yearly') {
    const year = Math.floor((quarter - 1) / quartersInYear);
    return path.rates[Math.min(year, path.rates.length - 1)] ?? 0;
  }
  const beyondHold = (quarter - 1) / quartersInYear - path.holdYears;
  if (beyondHold < 0) return path.rate;
  if (beyondHold >= path.fadeYears) return path.terminalRate;
  return path.rate + ((path.terminalRate - path.rate) * beyondHold) / path.fadeYears;
}

/**
 * Level at the end of a quarter, q ≥ 0.
 * `ramp`: a straight line from `start` at q = 0 to `target` at q = 4·years, then flat; `target` from q = 0 when years is 0.
 * `yearly`: straight lines from `start` through the values at the fiscal-year ends q = 4, 8, …; the last one holds.
 */
export function levelAt(path: LevelPath, start: number, quarter: number): number {
  if (path.kind === 'ramp') {
    const end = path.years * quartersInYear;
    return quarter >= end ? path.target : start + ((path.target - start) * quarter) / end;
  }
  const year = Math.floor(quarter / quartersInYear);
  const last = path.values[path.values.length - 1] ?? start;
  if (year >= path.values.length) return last;
  const from = year === 0 ? start : (path.values[year - 1] ?? last);
  const to = path.values[year] ?? last;
  return from + ((to - from) * (quarter - year * quartersInYear)) / quartersInYear;
}
