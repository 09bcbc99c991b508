import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, chown, lstat, open, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileProblem } from '../../host.ts';
import { errorCode, fileProblem } from '../file-problem.ts';
import { readRegularFile } from '../read-file.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { removeFile } from './remove-file.ts';
import { renameOver } from './rename-over.ts';
import { sweepTemporaries, temporaryName } from './sweep-temporaries.ts';
import { syncFolder, writeNewFile } from './write-new-file.ts';

export interface DurableSave {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What must be on the disk now; null when the user chose this place and so agreed to replace whatever is there. */
  readonly expected: Fingerprint | null;
}

/** 'not-durable': the new file is in its place, but the disk did not confirm that it would survive a power cut. */
export type DurableSaveResult =
  | { readonly kind: 'saved' | 'not-durable'; readonly written: Fingerprint; readonly code: string }
  | {
      readonly kind: 'failed';
      readonly problem: FileProblem;
      /** What was there instead of what was expected, where it could be read. */
      readonly found?: Fingerprint;
    };

/**
 * After this returns, the file is the whole old one or the whole new one, whatever failed. The common "atomic write"
 * packages check neither the count of bytes written nor the folder: on a full disk they put a fragment in the file's place.
 */
export async function durableSave({ path, bytes, expected }: DurableSave): Promise<DurableSaveResult> {
  const name = basename(path);
  const written = fingerprint(bytes);
  let temporary: string | null = null;
  try {
    const target = await throughLinks(path);
    const old = await replaceable(target);
    if (old === 'not-a-file') return { kind: 'failed', problem: { kind: old, name, code: 'EISDIR' } };
    // Same folder, hence the same disk; a short name of its own, because the file's may already be the longest allowed.
    temporary = join(dirname(target), temporaryName(randomBytes(8).toString('hex')));
    await writeNewFile(temporary, bytes, old === null ? 0o666 : 0o600);
    if (old !== null) await takeOver(temporary, old);
    if (fingerprint(await readFile(temporary)) !== written)
      return { kind: 'failed', problem: { kind: 'io', name, code: 'EIO' } };
    const obstacle = await replace(target, temporary, expected);
    if (obstacle !== null) return { kind: 'failed', ...obstacle };
    temporary = null;
    const done = await syncFolder(dirname(target));
    await sweepTemporaries(dirname(target));
    return { ...done, written };
  } catch (error) {
    return { kind: 'failed', problem: fileProblem(error, name) };
  } finally {
    if (temporary !== null) await removeIfThere(temporary);
  }
}

/** As late as can be, and one at a time: nothing of ours can happen between the look at the file and the rename. */
const replace = (target: string, temporary: string, expected: Fingerprint | null): Promise<Obstacle | null> =>
  oneAtATime(target, async () => {
    const obstacle = expected === null ? null : await otherThan(expected, target);
    if (obstacle === null) await renameOver(temporary, target);
    return obstacle;
  });

interface Obstacle {
  readonly problem: FileProblem;
  readonly found?: Fingerprint;
}

async function otherThan(expected: Fingerprint, target: string): Promise<Obstacle | null> {
  const now = await readRegularFile(target);
  if (now.kind === 'failed' && now.problem.kind !== 'too-large') return { problem: now.problem };
  const problem = { kind: 'changed-outside', name: basename(target), code: '' } as const;
  if (now.kind === 'failed') return { problem };
  const found = fingerprint(now.bytes);
  return found === expected ? null : { problem, found };
}

/** Saving through a symbolic link keeps the link and writes the file behind it, even one that is not there yet. */
async function throughLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const folder = await realpath(dirname(path));
  const own = join(folder, basename(path));
  return (await isLink(own)) ? resolve(folder, await readlink(own)) : own;
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

interface Old {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function replaceable(target: string): Promise<Old | 'not-a-file' | null> {
  try {
    const status = await stat(target);
    if (!status.isFile()) return 'not-a-file';
    // A rename asks the folder only; a file its owner made read-only should stay as it is. Nothing is written here.
    await (await open(target, constants.O_WRONLY)).close();
    return { mode: status.mode & 0o7777, uid: status.uid, gid: status.gid };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function takeOver(temporary: string, old: Old): Promise<void> {
  const made = await stat(temporary);
  if (made.uid !== old.uid || made.gid !== old.gid) {
    try {
      await chown(temporary, old.uid, old.gid);
    } catch (error) {
      // Only root may give a file away. Someone who may write another's file still has to be able to save it.
      if (errorCode(error) !== 'EPERM') throw error;
    }
  }
  await chmod(temporary, old.mode);
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await removeFile(path);
  } catch {
    // The reason why the save failed is on its way out; it is also why this could fail, and it says more.
  }
}
