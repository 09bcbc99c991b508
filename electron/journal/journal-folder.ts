import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProblem } from '../../app/host.ts';
import { errorCode, fileProblem } from '../../app/terminal/file-problem.ts';
import { maximumFileSize, readRegularFile } from '../../app/terminal/read-file.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';
import { removeFile } from '../../app/terminal/saving/remove-file.ts';
import { entryBytes, type JournalEntry, readEntry } from './journal-entry.ts';

/** A case as JSON text within JSON: quotes and line ends take two characters each. */
const mostBytes = 3 * maximumFileSize;

const ending = '.journal';

export interface JournalContents {
  readonly entries: readonly (JournalEntry & { readonly id: string })[];
  readonly unreadable: number;
}

/** Unsaved work on the disk, one file for each window that has any. What is done to it is done in turn, never two things at once. */
export class JournalFolder {
  readonly path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  keep(id: string, entry: JournalEntry): Promise<FileProblem | null> {
    return this.#inTurn(async () => {
      try {
        // For its owner's eyes: it may hold what they would not save where others can read.
        await mkdir(this.path, { recursive: true, mode: 0o700 });
      } catch (error) {
        return fileProblem(error, entry.title);
      }
      const result = await durableSave({ path: this.#pathOf(id), bytes: entryBytes(entry), expected: null });
      return result.kind === 'failed' ? { ...result.problem, name: entry.title } : null;
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(() => removeFile(this.#pathOf(id)));
  }

  read(id: string): Promise<JournalEntry | null> {
    return this.#inTurn(() => this.#read(id));
  }

  /** What can be read of it, newest first, and how many can't. */
  list(): Promise<JournalContents> {
    return this.#inTurn(async () => {
      const ids = (await namesIn(this.path)).filter((name) => name.endsWith(ending));
      const found = ids
        .map((name) => name.slice(0, -ending.length))
        .map(async (id) => ({ id, entry: await this.#read(id) }));
      const entries = (await Promise.all(found)).flatMap(({ id, entry }) => (entry === null ? [] : [{ id, ...entry }]));
      entries.sort((one, other) => other.keptAt.localeCompare(one.keptAt));
      return { entries, unreadable: ids.length - entries.length };
    });
  }

  /** When everything that was asked for has been done. */
  settled(): Promise<unknown> {
    return this.#last;
  }

  async #read(id: string): Promise<JournalEntry | null> {
    const result = await readRegularFile(this.#pathOf(id), mostBytes);
    return result.kind === 'read' ? readEntry(result.bytes) : null;
  }

  #pathOf(id: string): string {
    return join(this.path, `${id}${ending}`);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
