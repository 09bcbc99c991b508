import { statSync } from 'node:fs';
import { z } from 'zod';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';

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
    const read = await readRegularFile(store);
    const parsed = read.kind === 'failed' ? null : stored.safeParse(asJson(new TextDecoder().decode(read.bytes)));
    return new ExportFolders(store, parsed?.data?.folders ?? []);
  }

  /** Null where none is known, or it is gone. */
  of(caseFile: string): string | null {
    const folder = this.#folders.get(caseFile);
    return folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : null;
  }

  async remember(caseFile: string, folder: string): Promise<void> {
    this.#folders.delete(caseFile);
    this.#folders.set(caseFile, folder);
    const folders = [...this.#folders].slice(-most);
    const content = { version: 1, folders } satisfies z.infer<typeof stored>;
    // If it can't be kept, the next time asks again.
    await durableSave({ path: this.#store, bytes: new TextEncoder().encode(JSON.stringify(content)), expected: null });
  }
}

/** A damaged list is an empty one. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
