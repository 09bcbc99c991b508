import { createHash, randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { type FileHandle, open, readFile, rename, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../file-problem.ts';
import { refusedWhileOpen } from './patiently.ts';

const pauseMs = 10;
/** Nobody who lives holds a file so long: between looking at it and the rename there are milliseconds. */
const usualPatienceMs = 4_000;

/** The last work of this process on each file: they wait for each other here. The lock is for other processes. */
const turns = new Map<string, Promise<unknown>>();

/** Within which the number of a process means that process: on Linux a container has numbers of its own, under the machine's name. */
const processSpace = `${hostname()}/${ownSpace()}`;

/**
 * Runs the work while no other Outlay that sees the folder runs its own for this file. Without it two of them could both find the file unchanged,
 * and then both replace it. The lock is a file beside it that says whose it is. One that a killed process has left is taken away: at once where
 * it can be known to be dead, else after a while, which is why nobody may hold it for long.
 */
export function oneAtATime<Result>(
  target: string,
  work: () => Promise<Result>,
  patienceMs = usualPatienceMs,
): Promise<Result> {
  const lock = join(dirname(target), `.outlay-${shortHash(basename(target))}.lock`);
  const before = turns.get(lock) ?? Promise.resolve();
  const turn = before.then(() => underLock(lock, work, patienceMs));
  turns.set(
    lock,
    turn.catch(() => undefined),
  );
  return turn;
}

async function underLock<Result>(lock: string, work: () => Promise<Result>, patienceMs: number): Promise<Result> {
  const owner = [processSpace, process.pid, randomUUID()].join(' ');
  await take(lock, owner, patienceMs);
  try {
    return await work();
  } finally {
    await giveBack(lock, owner);
  }
}

function ownSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // No Linux: there the machine is all that numbers are counted in.
    return '';
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
  const file = await openedNew(lock);
  if (file === null) return false;
  try {
    await file.writeFile(owner).finally(() => file.close());
    return true;
  } catch (error) {
    // One that does not say whose it is would hold everybody up.
    await giveBack(lock, null);
    throw error;
  }
}

async function openedNew(lock: string): Promise<FileHandle | null> {
  try {
    // Read by everybody, so that others can tell whose it is.
    return await open(lock, 'wx', 0o644);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || isBeingRemoved(error)) return null;
    throw error;
  }
}

/** On Windows a file that is removed while somebody reads it refuses everything until they are done. */
const isBeingRemoved = (error: unknown): boolean => refusedWhileOpen.includes(errorCode(error));

/** Whose it is; nobody's that we know where it may not be read; null where there is none. */
async function contentOf(lock: string): Promise<string | null> {
  try {
    return await readFile(lock, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    if (code === 'EACCES' || isBeingRemoved(error)) return '';
    throw error;
  }
}

/** Its process has died, or is this one, none of whose works has a lock while another waits for it. */
function wasLeft(owner: string): boolean {
  const [space, pid] = owner.split(' ');
  if (space !== processSpace || pid === undefined) return false;
  if (Number(pid) === process.pid) return true;
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

/** Only what is ours, where we had it written: somebody may have lost patience with us. */
async function giveBack(lock: string, owner: string | null): Promise<void> {
  try {
    if (owner === null || (await contentOf(lock)) === owner) await unlink(lock);
  } catch {
    // The file is in its place all the same, and whoever comes next sees that this lock was left.
  }
}
