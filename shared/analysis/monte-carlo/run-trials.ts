import { type Assumptions, assumptionsSchema } from '../../scenario/assumptions.ts';
import type { Uncertainty } from '../../scenario/uncertainty.ts';
import { type DrawMemory, type Draws, drawsOf } from './draws.ts';
import { slotOf } from './kernel/parameters.ts';
import { type TrialKernel, trialKernel } from './kernel/trial-kernel.ts';
import { ruleCheck } from './rule-check.ts';
import {
  type BandBlock,
  type BandSeries,
  bandSeries,
  emptyBlock,
  emptyResults,
  type TrialResults,
} from './trial-results.ts';

export interface TrialInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
  /** First trial, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Trials from this one on keep no series. */
  readonly bandsTo?: number;
  /** Series that are kept; all of them where nothing is said. */
  readonly series?: readonly BandSeries[];
}

/** Of more trials than these the bands are those of the first ones. */
const mostBandTrials = 100_000;

/** Trials that are drawn and kept together: few enough to stay in the processor's own memory. */
const together = 2000;

/** Draws are remembered up to so many numbers; longer runs are made to be waited for. */
const mostRemembered = 500_000;

/**
 * The model, once a trial, with the drivers drawn. A trial depends on its number, the seed and the scenario alone: runs may be cut
 * anywhere, made anywhere and put together by `merged`.
 */
export const runTrials = (input: TrialInput): TrialResults => trialRunner()(input);

/**
 * `runTrials` for a scenario that changes between runs: it remembers of the last run what can be used again, so that moving a
 * distribution draws nothing anew. The results are the same bytes.
 */
export function trialRunner(): (input: TrialInput) => TrialResults {
  const memory: DrawMemory = new Map();
  let range = '';
  return (input) => {
    const { from, to } = input;
    if (range !== `${from} ${to}`) memory.clear();
    range = `${from} ${to}`;
    return run(input, memory);
  };
}

function run({ bandsTo = mostBandTrials, series = bandSeries, ...input }: TrialInput, memory: DrawMemory) {
  const { from, to } = input;
  const draws = drawsOf(input, memory);
  const { paths } = draws;
  const isRemembered = (to - from) * paths.length <= mostRemembered;
  // Reading gives a copy of our own.
  const assumptions = assumptionsSchema.parse(input.assumptions);
  const results = emptyResults({ from, to, quarters: assumptions.horizonQuarters, paths });
  const kernel = trialKernel(assumptions, paths);
  const job: Job = {
    draws,
    kernel,
    results,
    isSound: ruleCheck(assumptions, paths),
    slots: Int32Array.from(paths, slotOf),
  };
  const bands: BandBlock[] = [];
  for (let start = from; start < to; start += together) {
    const end = Math.min(to, start + together);
    const block = emptyBlock(Math.max(0, Math.min(end, bandsTo) - start), results.quarters, series);
    if (!isRemembered) memory.clear();
    runSpan(job, { start, end, block });
    if (block.trials > 0) bands.push(block);
  }
  return { ...results, bands };
}

interface Job {
  readonly draws: Draws;
  readonly kernel: TrialKernel;
  readonly isSound: (values: Float64Array, at: number) => boolean;
  readonly slots: Int32Array;
  readonly results: TrialResults;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly block: BandBlock;
}

function runSpan({ draws, kernel, isSound, slots, results }: Job, { start, end, block }: Span): void {
  const { parameters, measures } = kernel;
  const { values, parts } = draws.draw(start, end);
  const drivers = slots.length;
  results.positions.set(parts, (start - results.from) * drivers);
  for (let trial = start; trial < end; trial++) {
    const at = trial - results.from;
    const first = (trial - start) * drivers;
    if (!isSound(values, first)) {
      refuse(results, at);
      continue;
    }
    for (let i = 0; i < drivers; i++) parameters[slots[i] ?? 0] = values[first + i] ?? Number.NaN;
    kernel.run();
    kernel.runRates();
    results.npv[at] = measures.npv;
    results.irrCount[at] = Math.min(255, measures.irrCount);
    results.irr[at] = measures.irr;
    results.payback[at] = measures.payback;
    results.peakFunding[at] = measures.peakFunding;
    if (trial - start < block.trials) kernel.keepSeries(block, trial - start);
  }
}

function refuse(results: TrialResults, at: number): void {
  results.isRefused[at] = 1;
  for (const measure of [results.npv, results.irr, results.payback, results.peakFunding]) measure[at] = Number.NaN;
}
