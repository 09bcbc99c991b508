import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { mutantOf } from './mutant.ts';
import { judgedOnThreads } from './on-threads.ts';
import { mostMs, type Totals } from './totals.ts';

/**
 * Damages good files in so many ways and opens each: nothing crashes, nothing hangs, nothing is opened as another case without a word.
 * What breaks a promise is left on the disk, and the failure says where.
 */
export async function expectKeptPromises(seed: number, count: number): Promise<Totals> {
  const began = performance.now();
  const totals = await judgedOnThreads(seed, count);
  const { files, json, fates, slowestMs, broken } = totals;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${files} mutated files in ${seconds.toFixed(1)} s (${Math.round(files / seconds)}/s): ${json} still JSON; ` +
      `${fates['as-saved']} opened as they were saved, ${fates.mismatch} as changed, ` +
      `${fates.absent} as without integrity line, ${fates.refused} refused; ` +
      `slowest ${Math.round(slowestMs)} ms`,
  );
  expect(await Promise.all(broken.map(({ number, reason }) => kept(seed, number, reason)))).toEqual([]);
  expect(files).toBe(count);
  expect(Object.values(fates).reduce((sum, one) => sum + one)).toBe(count);
  expect(slowestMs).toBeLessThan(mostMs);
  return totals;
}

async function kept(seed: number, number: number, reason: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'outlay-mutant-')), `${seed}-${number}.outlay`);
  await writeFile(path, mutantOf(seed, number).bytes);
  return `mutantOf(${seed}, ${number}), in ${path}: ${reason}`;
}
