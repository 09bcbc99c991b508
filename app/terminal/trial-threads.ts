import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import type { TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';
import type { Lane } from '../risk/run-risk.ts';

/** Below this many trials starting a thread takes longer than they do. */
const worthThreads = 20_000;
const mostThreads = 8;

/** Lanes to run so many trials on, and how to end them. Few trials run on this thread. */
export function trialLanes(trials: number): {
  readonly lanes: readonly Lane[];
  readonly close: () => Promise<unknown>;
} {
  if (trials < worthThreads) return { lanes: [async (input) => runTrials(input)], close: async () => {} };
  const count = Math.min(mostThreads, availableParallelism());
  const threads = Array.from({ length: count }, () => new Worker(new URL('trial-thread.ts', import.meta.url)));
  return { lanes: threads.map(laneOf), close: () => Promise.all(threads.map((thread) => thread.terminate())) };
}

const laneOf =
  (thread: Worker): Lane =>
  (input) =>
    new Promise<TrialResults>((resolve, reject) => {
      const settle = (then: () => void) => {
        thread.off('message', onMessage);
        thread.off('error', onError);
        then();
      };
      const onMessage = (results: TrialResults) => settle(() => resolve(results));
      const onError = (error: unknown) => settle(() => reject(error));
      thread.on('message', onMessage);
      thread.on('error', onError);
      thread.postMessage(input);
    });
