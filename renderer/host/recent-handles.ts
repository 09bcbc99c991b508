import { type DBSchema, openDB } from 'idb';
import type { FileRef } from '../../app/host.ts';

interface Recent {
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

interface Database extends DBSchema {
  recent: { key: string; value: Recent };
}

const most = 10;

const opened = () =>
  openDB<Database>('outlay-recent', 1, {
    upgrade: (database) => void database.createObjectStore('recent', { keyPath: 'id' }),
  });

/** Newest first; none where the browser gives no storage. */
async function all(): Promise<readonly Recent[]> {
  try {
    const found = await (await opened()).getAll('recent');
    return found.toSorted((one, other) => other.usedAt - one.usedAt);
  } catch {
    return [];
  }
}

/** The files that were opened or saved last in this browser. It asks before it gives one back. */
export const recentHandles = {
  list: async (): Promise<readonly FileRef[]> => (await all()).map(({ id, handle }) => ({ id, name: handle.name })),

  handleOf: async (id: string): Promise<FileSystemFileHandle | undefined> =>
    (await all()).find((one) => one.id === id)?.handle,

  /** One that can't be remembered costs nothing but that. */
  remember: async (handle: FileSystemFileHandle): Promise<void> => {
    try {
      const known = await all();
      const same = await Promise.all(known.map((one) => one.handle.isSameEntry(handle)));
      const id = known[same.indexOf(true)]?.id ?? crypto.randomUUID();
      const database = await opened();
      await database.put('recent', { id, handle, usedAt: Date.now() });
      const others = known.filter((one) => one.id !== id);
      await Promise.all(others.slice(most - 1).map((one) => database.delete('recent', one.id)));
    } catch {
      // No storage, or a handle that it does not take.
    }
  },
};
