import { statSync } from 'node:fs';
import { z } from 'zod';
import { keepStored, readStored } from './stored-list.ts';

const path = z.string().min(1);
const stored = z.strictObject({ version: z.literal(1), folders: z.array(z.tuple([path, path])).max(100) });
const most = 50;

/**
 * Where the memo set of each case file went last, on this machine. It is not in the case: a file from somebody else must not name a
 * folder of ours to write to, nor tell them our folders' names.
 */
export class ExportFolders {
  readonly #store: string;
  /** By the case file's path, the newest last. */
  readonly #folders: Map<string, string>;

  private constructor(store: string, folders: readonly (readonly [string, string])[]) {
    this.#store = store;
    this.#folders = new Map(folders);
  }

  static async load(store: string): Promise<ExportFolders> {
    return new ExportFolders(store, (await readStored(store, stored))?.folders ?? []);
  }

  /** Null where none is known, or it is gone; a case without a file has none. */
  of(caseFile: string | undefined): string | null {
    const folder = this.#folders.get(caseFile ?? '');
    return folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : null;
  }

  async remember(caseFile: string | undefined, folder: string): Promise<void> {
    if (caseFile === undefined) return;
    this.#folders.delete(caseFile);
    this.#folders.set(caseFile, folder);
    const folders = [...this.#folders].slice(-most);
    await keepStored(this.#store, { version: 1, folders } satisfies z.infer<typeof stored>);
  }
}
