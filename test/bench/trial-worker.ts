// One of two threads of the bench: runs the trials that it is asked for and hands their memory back.
import { parentPort } from 'node:worker_threads';
import { type TrialInput, trialRunner } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { buffersOf } from '../../shared/analysis/monte-carlo/trial-results.ts';

const runner = trialRunner();
parentPort?.on('message', (input: TrialInput) => {
  const results = runner(input);
  parentPort?.postMessage(results, buffersOf(results));
});
