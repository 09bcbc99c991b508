import { type Projection, project } from '../../model/project.ts';
import { type Assumptions, assumptionsSchema } from '../../scenario/assumptions.ts';
import { rules } from '../../scenario/rules.ts';
import type { Uncertainty } from '../../scenario/uncertainty.ts';
import { drawsOf } from './draws.ts';
import { emptyResults, type TrialResults } from './trial-results.ts';

export interface TrialInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
  /** First trial, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Trials from this one on keep no series. */
  readonly bandsTo?: number;
}

/** Of more trials than these the bands are those of the first ones. */
export const mostBandTrials = 100_000;

/**
 * The model, once a trial, with the drivers drawn. A trial depends on its number, the seed and the scenario alone: runs may be cut
 * anywhere, made anywhere and put together by `merged`.
 */
export function runTrials({ bandsTo = mostBandTrials, ...input }: TrialInput): TrialResults {
  const { from, to } = input;
  const { paths, draw } = drawsOf(input);
  const quarters = input.assumptions.horizonQuarters;
  const results = emptyResults({ from, to, bandsTo, quarters, paths });
  // Reading gives a copy of our own, one for all trials: the model keeps nothing of what it is given.
  const assumptions = assumptionsSchema.parse(input.assumptions);
  const setters = paths.map((path) => setterAt(assumptions, path));
  const positions = new Float64Array(paths.length);
  const values = new Float64Array(paths.length);
  for (let trial = from; trial < to; trial++) {
    const at = trial - from;
    draw(trial, positions, values);
    for (let i = 0; i < paths.length; i++) {
      setters[i]?.(values[i] ?? Number.NaN);
      results.positions[at * paths.length + i] = Math.floor((positions[i] ?? 0) * 256);
    }
    if (rules.every((rule) => rule.holds(assumptions))) keep(results, at, project(assumptions), trial < bandsTo);
    else refuse(results, at);
  }
  return results;
}

function keep(
  results: TrialResults,
  at: number,
  { measures, plan, incremental }: Projection,
  withSeries: boolean,
): void {
  const [rate = Number.NaN] = measures.irr;
  results.npv[at] = measures.npv;
  results.irrCount[at] = Math.min(255, measures.irr.length);
  results.irr[at] = measures.irr.length === 1 ? rate : Number.NaN;
  results.payback[at] = measures.paybackYears ?? Number.POSITIVE_INFINITY;
  results.peakFunding[at] = measures.peakFunding;
  if (!withSeries) return;
  const { quarters, bands } = results;
  let cumulative = 0;
  for (let i = 0; i < Math.min(quarters, incremental.length); i++) {
    cumulative += incremental[i] ?? 0;
    bands.revenue[at * quarters + i] = plan.revenue[i] ?? Number.NaN;
    bands.cumulative[at * quarters + i] = cumulative;
    bands.utilisation[at * quarters + i] = plan.utilisation[i] ?? Number.NaN;
  }
}

function refuse(results: TrialResults, at: number): void {
  results.isRefused[at] = 1;
  for (const measure of [results.npv, results.irr, results.payback, results.peakFunding]) measure[at] = Number.NaN;
}

/** Writes a number at a path of assumptions that are ours alone. */
function setterAt(assumptions: Assumptions, path: string): (value: number) => void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder: object = assumptions;
  for (const key of keys) {
    const next: unknown = Reflect.get(holder, key);
    if (typeof next !== 'object' || next === null) throw new Error(`no such place in the assumptions: ${path}`);
    holder = next;
  }
  return (value) => {
    Reflect.set(holder, last, value);
  };
}
