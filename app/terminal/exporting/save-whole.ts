import { rename, rm, writeFile } from 'node:fs/promises';
import type { FileProblem } from '../../host.ts';
import { fileProblem } from '../file-problem.ts';

/** The whole file or nothing of it; null when it is there. */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<FileProblem | null> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
    return null;
  } catch (error) {
    await rm(temporary, { force: true });
    return fileProblem(error, path);
  }
}
