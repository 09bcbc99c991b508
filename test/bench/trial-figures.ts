// Run bundled, as the product is, in a process of its own: times what a trial takes on one thread, and the parts of a live run.
// trial-figures ROWS NPV WORKER: writes the rows that the peers read and the NPV that it finds itself; prints figures as JSON.
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { drawsOf } from '../../shared/analysis/monte-carlo/draws.ts';
import { slotOf } from '../../shared/analysis/monte-carlo/kernel/parameters.ts';
import { trialKernel } from '../../shared/analysis/monte-carlo/kernel/trial-kernel.ts';
import { shownQuantiles } from '../../shared/analysis/monte-carlo/quantiles.ts';
import { runTrials, type TrialInput, trialRunner } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { summarise } from '../../shared/analysis/monte-carlo/summarise.ts';
import { merged, type TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';
import { baseUncertainty } from '../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../shared/scenario/driver-value.ts';
import { movedUncertainty } from '../../shared/scenario/moved-uncertainty.ts';
import { percentile } from './percentile.ts';

const trials = 10_000;
const base = { assumptions: baseAssumptions, uncertainty: baseUncertainty, seed: 7 };
const whole = { from: 0, to: trials };

/** Median of so many rounds, in milliseconds; the first ones warm the compiler up. */
function median(work: (round: number) => void, rounds = 5, warm = 20): number {
  const times: number[] = [];
  for (let round = 0; round < warm + rounds; round++) {
    const start = performance.now();
    work(round);
    times.push(performance.now() - start);
  }
  return percentile(times.slice(warm), 0.5);
}

/** The base case with cloud growth moved, as a hand does it. */
function moved(round: number): Omit<TrialInput, 'from' | 'to'> {
  const assumptions = withValueAt(baseAssumptions, 'demand.growth.rate', 0.267 + 0.0005 * (round + 1));
  return { ...base, assumptions, uncertainty: movedUncertainty(baseUncertainty, baseAssumptions, assumptions) };
}

/** NPV, payback and peak funding of rows of nine drivers: what the peers do. */
function kernelAlone(rows: Float64Array, paths: readonly string[]): { ms: number; npv: Float64Array } {
  const kernel = trialKernel(baseAssumptions, paths);
  const slots = Int32Array.from(paths, slotOf);
  const [npv, payback, peak] = [new Float64Array(trials), new Float64Array(trials), new Float64Array(trials)];
  const { parameters, measures } = kernel;
  const all = () => {
    for (let trial = 0; trial < trials; trial++) {
      for (let i = 0; i < slots.length; i++) parameters[slots[i] ?? 0] = rows[trial * slots.length + i] ?? 0;
      kernel.run();
      npv[trial] = measures.npv;
      payback[trial] = measures.payback;
      peak[trial] = measures.peakFunding;
    }
  };
  return { ms: median(all, 5, 60), npv };
}

function rates(rows: Float64Array, paths: readonly string[]): number {
  const kernel = trialKernel(baseAssumptions, paths);
  const slots = Int32Array.from(paths, slotOf);
  return median(() => {
    for (let trial = 0; trial < trials; trial++) {
      for (let i = 0; i < slots.length; i++) kernel.parameters[slots[i] ?? 0] = rows[trial * slots.length + i] ?? 0;
      kernel.run();
      kernel.runRates();
    }
  });
}

function draws() {
  const spans = Array.from({ length: 5 }, (_, index) => index * (trials / 5));
  const memory = new Map();
  const drawAll = (input: typeof base, kept?: typeof memory) => {
    const { draw } = drawsOf(input, kept);
    for (const from of spans) draw(from, from + trials / 5);
  };
  const shifted = median((round) => drawAll({ ...base, ...moved(round) }, memory));
  return { 'draws, fresh': median(() => drawAll(base)), 'draws, one driver moved': shifted };
}

function runs() {
  const runner = trialRunner();
  const live = (options: Partial<TrialInput>) =>
    median((round) => {
      runner({ ...moved(round), ...whole, ...options });
    });
  return {
    'run after a move, no series': live({ series: [] }),
    'run after a move, one series': live({ series: ['cumulative'] }),
    'run after a move, all series': live({}),
    'run, fresh, all series': median(() => {
      runTrials({ ...base, ...whole });
    }),
  };
}

function summaries() {
  const results = runTrials({ ...base, ...whole });
  const told = (options: Parameters<typeof summarise>[1]) =>
    median(() => {
      summarise(results, options);
    });
  const yearOfRevenueBefore = baseAssumptions.baseline.cloudRevenue;
  return {
    'five quantiles of one measure': median(() => {
      shownQuantiles(results.npv);
    }),
    'summary, no series': told({ series: [] }),
    'summary, one series': told({ series: ['cumulative'] }),
    'summary, revenue by year': told({ series: ['revenue'], yearOfRevenueBefore }),
    'summary, all series': told({}),
  };
}

/** Two threads share the trials; the results come back, are merged and summarised here. */
async function twoThreads(path: string): Promise<number> {
  const workers = [0, 1].map(() => new Worker(path));
  const asked = (worker: Worker, input: TrialInput) =>
    new Promise<TrialResults>((resolve) => {
      worker.once('message', resolve);
      worker.postMessage(input);
    });
  const times: number[] = [];
  for (let round = 0; round < 45; round++) {
    const start = performance.now();
    const input: Omit<TrialInput, 'from' | 'to'> = { ...moved(round), series: ['cumulative'] };
    const halves = workers.map((worker, index) =>
      asked(worker, { ...input, from: (index * trials) / 2, to: ((index + 1) * trials) / 2 }),
    );
    summarise(merged(await Promise.all(halves)), { series: ['cumulative'] });
    times.push(performance.now() - start);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return percentile(times.slice(20), 0.5);
}

const [rowsPath = '', npvPath = '', workerPath = ''] = process.argv.slice(2);
const { paths, draw } = drawsOf(base);
const rows = draw(0, trials).values;
writeFileSync(rowsPath, new Uint8Array(rows.buffer));
const alone = kernelAlone(rows, paths);
writeFileSync(npvPath, new Uint8Array(alone.npv.buffer));
const microseconds = (alone.ms * 1000) / trials;
const parts = {
  'trials: NPV, payback, peak': alone.ms,
  'trials: and IRR': rates(rows, paths),
  ...draws(),
  ...runs(),
  ...summaries(),
  'two threads: run after a move, merge, summary, one series': await twoThreads(workerPath),
};
console.log(JSON.stringify({ microseconds, parts }));
