import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../../app/terminal/file-problem.ts';

/** On Windows a virus scanner or an indexer holds a fresh file for a moment and the rename is refused meanwhile. */
const passing = new Set(process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY']);
const waits = [20, 50, 100, 200, 400, 800];

export async function renameOver(from: string, to: string): Promise<void> {
  for (const milliseconds of waits) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      await wait(milliseconds);
    }
  }
  return await rename(from, to);
}
