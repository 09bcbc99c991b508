import { unlink } from 'node:fs/promises';
import { errorCode } from '../file-problem.ts';
import { patiently } from './patiently.ts';

/** A file that is not there is removed already. */
export async function removeFile(path: string): Promise<void> {
  try {
    await patiently(() => unlink(path));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
