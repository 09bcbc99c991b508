import { parentPort } from 'node:worker_threads';
import { runTrials, type TrialInput } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { buffersOf } from '../../shared/analysis/monte-carlo/trial-results.ts';

// A thread that runs the trials it is asked for; see trial-threads.ts.
parentPort?.on('message', (input: TrialInput) => {
  const results = runTrials(input);
  parentPort?.postMessage(results, buffersOf(results));
});
