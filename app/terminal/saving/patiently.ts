import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../file-problem.ts';

/** What Windows refuses a file with that somebody else has open, or that is being removed; elsewhere that hinders nobody. */
export const refusedWhileOpen: readonly string[] = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : [];

/** On Windows a virus scanner or an indexer holds a file for a moment, and renames and removals are refused meanwhile. */
const passing = new Set(['EBUSY', ...refusedWhileOpen]);
const waits = [20, 50, 100, 200, 400, 800];

/** Tries again for a second and a half while a refusal may pass. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const milliseconds of waits) {
    try {
      return await work();
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      await wait(milliseconds);
    }
  }
  return await work();
}
