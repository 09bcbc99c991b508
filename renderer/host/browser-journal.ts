import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FileProblem, HostCalls, Journal, KeepOutcome, RecoverOutcome } from '../../app/host.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { bytesIn, type HeldFiles, mayWrite, sameBytes } from './held-files.ts';
import { heldForGood, locksHeld } from './locks.ts';

/** Unsaved work of one tab. The handle leads back to its file, where the browser gave one. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  /** ISO 8601. */
  readonly keptAt: string;
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly file: { readonly handle: FileSystemFileHandle; readonly known: Uint8Array } | null;
}

interface Database extends DBSchema {
  'unsaved-work': { key: string; value: Entry };
}

const store = 'unsaved-work';
const place = (): string => recoveryWords.browserPlace;
const gone = { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } } as const;

type JournalCalls = Pick<
  HostCalls,
  'keepUnsaved' | 'forgetUnsaved' | 'readJournal' | 'recoverWork' | 'takeWork' | 'discardWork'
>;

/** The journal in the browser's storage for this address. Every tab sees all of it; a lock that dies with its tab tells whose an entry is. */
export function browserJournal(files: HeldFiles): JournalCalls {
  const own: string = crypto.randomUUID();
  /** Entries that are shown in this tab, until it has kept them as its own. */
  let taken: readonly string[] = [];
  let last: Promise<unknown> = heldForGood(lockOf(own));

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  /** A lock that is had can't be had again, not even by who has it. */
  const mine = new Set<string>([own]);
  const claim = async (id: string): Promise<boolean> => {
    if (!mine.has(id) && !(await heldForGood(lockOf(id)))) return false;
    mine.add(id);
    return true;
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    const database = await opened();
    await Promise.all(ids.map((id) => database.delete(store, id)));
    taken = taken.filter((id) => !ids.includes(id));
  };

  return {
    keepUnsaved: ({ file, title, answer, bytes }) =>
      inTurn(async (): Promise<KeepOutcome> => {
        const held = file === null ? undefined : files.get(file);
        try {
          await write({
            ...{ id: own, title, answer, bytes, keptAt: new Date().toISOString(), fileName: file?.name ?? null },
            file: held === undefined ? null : { handle: held.handle, known: held.known },
          });
          await remove(taken);
          return { kind: 'kept' };
        } catch (error) {
          return { kind: 'failed', problem: problemOf(error, title) };
        }
      }),

    // What can't be removed for want of storage was not kept either.
    forgetUnsaved: () => inTurn(() => remove([own, ...taken])).catch(() => undefined),

    readJournal: () =>
      inTurn(async (): Promise<Journal> => {
        const others = await locksHeld();
        try {
          const entries = await (await opened()).getAll(store);
          const left = entries.filter(({ id }) => !others.includes(lockOf(id)));
          left.sort((one, other) => other.keptAt.localeCompare(one.keptAt));
          const shown = left.map(({ bytes: _, file: __, ...work }) => ({ ...work, folder: null }));
          return { place: place(), left: shown, unreadable: 0, problem: null };
        } catch (error) {
          return { place: place(), left: [], unreadable: 0, problem: problemOf(error, place()) };
        }
      }),

    recoverWork: (id) =>
      inTurn(async (): Promise<RecoverOutcome> => {
        // Two tabs may both have offered it.
        const entry = (await claim(id)) ? await (await opened()).get(store, id) : undefined;
        if (entry === undefined) return gone;
        const { bytes, file } = entry;
        if (file === null) return { kind: 'recovered', bytes, file: null, saved: null };
        return { kind: 'recovered', bytes, file: files.hold(file.handle, file.known), saved: await unchanged(file) };
      }),

    takeWork: async (id) => {
      taken = [...taken, id];
      return true;
    },

    discardWork: (id) =>
      inTurn(async () => {
        if (!taken.includes(id) && (await claim(id))) await remove([id]);
      }),
  };
}

const lockOf = (id: string): string => `outlay unsaved work ${id}`;

let database: Promise<IDBPDatabase<Database>> | null = null;

/** Opened when it is first asked for: a browser that has no storage, or gives us none, says so here and not at the start. */
async function opened(): Promise<IDBPDatabase<Database>> {
  database ??= openDB<Database>('outlay', 1, {
    upgrade: (made) => void made.createObjectStore(store, { keyPath: 'id' }),
  });
  try {
    return await database;
  } catch (error) {
    // The next attempt is one.
    database = null;
    throw error;
  }
}

async function write(entry: Entry): Promise<void> {
  const transaction = (await opened()).transaction(store, 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(entry), transaction.done]);
}

/** What the file holds, where the user lets us look and that is what the work began with. */
async function unchanged({ handle, known }: NonNullable<Entry['file']>): Promise<Uint8Array | null> {
  try {
    if (!(await mayWrite(handle))) return null;
    const now = await bytesIn(handle);
    return sameBytes(now, known) ? now : null;
  } catch {
    // It is gone, or we may not: a save looks again, and says so.
    return null;
  }
}

function problemOf(error: unknown, name: string): FileProblem {
  const code = error instanceof Error ? error.name : '';
  return { kind: code === 'QuotaExceededError' ? 'disk-full' : 'io', name, code };
}
