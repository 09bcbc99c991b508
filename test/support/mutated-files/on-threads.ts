import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Share } from './mutant-thread.ts';
import { mostMs, noFates, type Totals } from './totals.ts';

/** Judges so many mutants on all cores. A file that hangs its thread for good is seen from here, and ends it. */
export async function judgedOnThreads(seed: number, count: number): Promise<Totals> {
  const step = availableParallelism();
  const shares = Array.from({ length: step }, (_, first) =>
    ofShare({ seed, count, first, step, now: new SharedArrayBuffer(4) }),
  );
  return (await Promise.all(shares)).reduce(added);
}

function ofShare(share: Share): Promise<Totals> {
  const thread = new Worker(new URL('mutant-thread.ts', import.meta.url), { workerData: share });
  const judging = new Int32Array(share.now);
  let [last, since] = [0, performance.now()];
  return new Promise<Totals>((resolve, reject) => {
    const watch = setInterval(() => {
      const number = Atomics.load(judging, 0);
      if (number !== last || number === 0) [last, since] = [number, performance.now()];
      if (performance.now() - since > 2 * mostMs) resolve(hung(number - 1));
    }, mostMs / 4);
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => {
      clearInterval(watch);
      reject(new Error('a thread ended before it was done'));
    });
  }).finally(() => thread.terminate());
}

const hung = (number: number): Totals => ({
  files: 0,
  json: 0,
  fates: noFates,
  slowestMs: Number.POSITIVE_INFINITY,
  broken: [{ number, reason: 'hung' }],
});

const added = (one: Totals, other: Totals): Totals => ({
  files: one.files + other.files,
  json: one.json + other.json,
  fates: {
    'as-saved': one.fates['as-saved'] + other.fates['as-saved'],
    mismatch: one.fates.mismatch + other.fates.mismatch,
    absent: one.fates.absent + other.fates.absent,
    refused: one.fates.refused + other.fates.refused,
  },
  slowestMs: Math.max(one.slowestMs, other.slowestMs),
  broken: [...one.broken, ...other.broken],
});
