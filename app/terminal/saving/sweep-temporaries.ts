import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The name that `durableSave` gives to what it has not finished. Locks are named alike (one-at-a-time.ts). */
export const temporaryName = (random: string): string => `.outlay-${random}.tmp`;
const pattern = /^\.outlay-[0-9a-f]{16}\.(tmp|lock|lock-[0-9a-f-]{36})$/;

/** No save takes this long: what is older was left by a process that died. */
const staleMs = 10 * 60_000;

/**
 * Removes what saves that were killed have left in a folder. It never touches what another process may still be writing, nor
 * anything that is no plain file, and it never fails: it is not what the user asked for.
 */
export async function sweepTemporaries(folder: string): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => pattern.test(name));
    await Promise.all(names.map((name) => removeIfStale(join(folder, name))));
  } catch {
    // A folder that can't be listed may still be one that can be saved to.
  }
}

async function removeIfStale(path: string): Promise<void> {
  try {
    const status = await lstat(path);
    if (status.isFile() && Date.now() - status.mtimeMs > staleMs) await unlink(path);
  } catch {
    // Gone already, or another's: the next save looks again.
  }
}
