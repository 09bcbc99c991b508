import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import type { TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';
import type { Lane } from '../risk/run-risk.ts';

/** Below this many trials starting a thread takes longer than they do. */
const worthThreads = 20_000;
const mostThreads = 8;

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly close: () => Promise<unknown>;
}

/** Lanes to run so many trials on, and how to end them. Few trials run on this thread. */
export function trialLanes(trials: number, script = new URL('trial-thread.ts', import.meta.url)): Lanes {
  if (trials < worthThreads) return { lanes: [async (input) => runTrials(input)], close: async () => {} };
  const count = Math.min(mostThreads, availableParallelism());
  const threads = Array.from({ length: count }, () => new Worker(script));
  return { lanes: threads.map(laneOf), close: () => Promise.all(threads.map((thread) => thread.terminate())) };
}

/** Its answer, or its death: an error that it did not catch, or an end before it answered. */
const laneOf =
  (thread: Worker): Lane =>
  (input) =>
    new Promise<TrialResults>((resolve, reject) => {
      const settle = (then: () => void) => {
        thread.off('message', onMessage);
        thread.off('error', onDeath);
        thread.off('exit', onDeath);
        then();
      };
      const onMessage = (results: TrialResults) => settle(() => resolve(results));
      const onDeath = (reason: unknown) => settle(() => reject(new DeadThread(String(reason))));
      thread.on('message', onMessage);
      thread.on('error', onDeath);
      thread.on('exit', onDeath);
      thread.postMessage(input);
    });

/** A thread ended before it gave the trials that it was asked for. */
export class DeadThread extends Error {}
