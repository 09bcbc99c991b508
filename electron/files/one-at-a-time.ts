import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../../app/terminal/file-problem.ts';

const pauseMs = 10;
/** Nobody who lives holds a file so long: between looking at it and the rename there are milliseconds. */
const usualPatienceMs = 4_000;

const held = new Set<string>();

/**
 * Runs the work while no other process, of Outlay and on any machine that sees the folder, runs its own for this file. Without it two of them
 * could both find the file unchanged, and then both replace it. The lock is a file beside it that says whose it is; one that a
 * killed process has left is taken away.
 */
export async function oneAtATime<Result>(
  target: string,
  work: () => Promise<Result>,
  patienceMs = usualPatienceMs,
): Promise<Result> {
  const lock = join(dirname(target), `.outlay-${shortHash(basename(target))}.lock`);
  const owner = [hostname(), process.pid, randomUUID()].join(' ');
  await take(lock, owner, patienceMs);
  held.add(owner);
  try {
    return await work();
  } finally {
    held.delete(owner);
    await giveBack(lock);
  }
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function take(lock: string, owner: string, patienceMs: number): Promise<void> {
  let seen: string | null = null;
  let waited = 0;
  while (!(await made(lock, owner))) {
    const now = await contentOf(lock);
    if (now !== null && (wasLeft(now) || (now === seen && waited >= patienceMs))) {
      await takeAway(lock, now);
      continue;
    }
    // Time is counted here and not read from the file: another machine's clock may be hours off.
    waited = now === seen ? waited + pauseMs : 0;
    seen = now;
    await wait(pauseMs);
  }
}

async function made(lock: string, owner: string): Promise<boolean> {
  try {
    await writeFile(lock, owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function contentOf(lock: string): Promise<string | null> {
  try {
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Its process has died, or is this one, which would know. */
function wasLeft(owner: string): boolean {
  const [host, pid] = owner.split(' ');
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return !held.has(owner);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** Two may find it left at the same time: the slower one must not take the lock that the quicker one has made since. */
async function takeAway(lock: string, left: string): Promise<void> {
  const aside = `${lock}-${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await contentOf(aside)) === left) await unlink(aside);
  else await rename(aside, lock);
}

async function giveBack(lock: string): Promise<void> {
  try {
    await unlink(lock);
  } catch {
    // The file is in its place all the same, and whoever comes next sees that this lock was left.
  }
}
