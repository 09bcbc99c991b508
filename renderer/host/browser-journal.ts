import { type DBSchema, openDB } from 'idb';
import type { HostCalls, KeepOutcome, RecoverOutcome } from '../../app/host.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { bytesIn, type HeldFiles, sameBytes } from './held-files.ts';

/** Unsaved work of one tab. The handle leads back to its file, where the browser gave one. */
interface Entry {
  readonly id: string;
  readonly title: string;
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

type JournalCalls = Pick<HostCalls, 'keepUnsaved' | 'forgetUnsaved' | 'readJournal' | 'recoverWork' | 'discardWork'>;

/** The journal in the browser's storage for this address. Every tab sees all of it; a lock that dies with its tab tells whose an entry is. */
export function browserJournal(files: HeldFiles): JournalCalls {
  const database = openDB<Database>('outlay', 1, {
    upgrade: (made) => void made.createObjectStore(store, { keyPath: 'id' }),
  });
  // Where a browser has no storage (a private window), each use says so; nothing is waiting on the promise itself.
  database.catch(() => undefined);
  let own: string = crypto.randomUUID();
  let last: Promise<unknown> = claim(own);

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const write = async (entry: Entry): Promise<void> => {
    const transaction = (await database).transaction(store, 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(entry), transaction.done]);
  };

  const remove = async (id: string): Promise<void> => (await database).delete(store, id);

  return {
    keepUnsaved: ({ file, title, bytes }) =>
      inTurn(async (): Promise<KeepOutcome> => {
        const held = file === null ? undefined : files.get(file);
        try {
          await write({
            ...{ id: own, title, bytes, keptAt: new Date().toISOString(), fileName: file?.name ?? null },
            file: held === undefined ? null : { handle: held.handle, known: held.known },
          });
          return { kind: 'kept' };
        } catch (error) {
          return { kind: 'failed', problem: problemOf(error, title) };
        }
      }),

    forgetUnsaved: () => inTurn(() => remove(own)),

    readJournal: () =>
      inTurn(async () => {
        const taken = await claimed();
        const left = (await allOf(database)).filter(({ id }) => !taken.has(id));
        left.sort((one, other) => other.keptAt.localeCompare(one.keptAt));
        return {
          place: recoveryWords.browserPlace,
          left: left.map(({ id, title, fileName, keptAt }) => ({ id, title, fileName, keptAt })),
        };
      }),

    recoverWork: (id) =>
      inTurn(async (): Promise<RecoverOutcome> => {
        // Two tabs may both have offered it.
        const entry = (await claim(id)) ? await (await database).get(store, id) : undefined;
        if (entry === undefined) return { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } };
        await remove(own);
        own = id;
        const { bytes, file } = entry;
        if (file === null) return { kind: 'recovered', bytes, file: null, saved: null };
        return { kind: 'recovered', bytes, file: files.hold(file.handle, file.known), saved: await unchanged(file) };
      }),

    discardWork: (id) => inTurn(() => remove(id)),
  };
}

/** What the file holds, where the browser lets us look and that is what the work began with. */
async function unchanged({ handle, known }: NonNullable<Entry['file']>): Promise<Uint8Array | null> {
  try {
    const now = await bytesIn(handle);
    return sameBytes(now, known) ? now : null;
  } catch {
    // Mostly for want of permission, which only a click of the user's can ask for. A save looks again.
    return null;
  }
}

async function allOf(database: ReturnType<typeof openDB<Database>>): Promise<Entry[]> {
  try {
    return await (await database).getAll(store);
  } catch {
    // Without storage nothing was kept, and each attempt to keep something says why it can't be.
    return [];
  }
}

const lockOf = (id: string): string => `outlay unsaved work ${id}`;

/** Makes an entry this tab's, until the tab ends; false when it is another's. */
const claim = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });

async function claimed(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockOf('')) ? [name.slice(lockOf('').length)] : [])));
}

function problemOf(error: unknown, name: string) {
  const code = error instanceof Error ? error.name : '';
  return { kind: code === 'QuotaExceededError' ? ('disk-full' as const) : ('io' as const), name, code };
}
