import { parentPort, workerData } from 'node:worker_threads';
import { judged } from './totals.ts';

/** What a thread is given; see on-threads.ts. */
export interface Share {
  readonly seed: number;
  readonly count: number;
  readonly first: number;
  readonly step: number;
  /** The number that is being judged plus one; 0 while there is none. */
  readonly now: SharedArrayBuffer;
}

const { seed, count, first, step, now }: Share = workerData;
const judging = new Int32Array(now);

function* numbers() {
  for (let number = first; number < count; number += step) yield number;
}

const totals = judged(seed, numbers(), (number) => Atomics.store(judging, 0, number + 1));
Atomics.store(judging, 0, 0);
parentPort?.postMessage(totals);
