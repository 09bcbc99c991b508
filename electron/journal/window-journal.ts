import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Journal, KeepOutcome, LeftWork, RecoverOutcome, UnsavedWork } from '../../app/host.ts';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import type { Documents } from '../files/documents.ts';
import { fingerprint } from '../files/fingerprint.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { JournalFolder } from './journal-folder.ts';

/** The journal as one window sees it: it writes an entry of its own, and may take over one that was left. */
export class WindowJournal {
  readonly #folder: JournalFolder;
  readonly #documents: Documents;
  /** Known to this process only: the page names entries that it was told of, and no others. */
  #own: string = randomUUID();
  #told: ReadonlySet<string> = new Set();

  constructor(folder: JournalFolder, documents: Documents) {
    this.#folder = folder;
    this.#documents = documents;
  }

  async keep({ file, title, bytes }: UnsavedWork): Promise<KeepOutcome> {
    const known = file === null ? undefined : this.#documents.known(file);
    const problem = await this.#folder.keep(this.#own, {
      keptAt: new Date().toISOString(),
      title,
      file: known === undefined ? null : { path: known.path, onDisk: known.onDisk },
      case: new TextDecoder().decode(bytes),
    });
    return problem === null ? { kind: 'kept' } : { kind: 'failed', problem };
  }

  forget(): Promise<void> {
    return this.#folder.remove(this.#own);
  }

  async read(): Promise<Journal> {
    // Whatever stands under the old name was kept by a page that is gone: this one has only just begun.
    this.#own = randomUUID();
    const left: LeftWork[] = [];
    for (const { id, keptAt, title, file, case: text } of await this.#folder.list()) {
      // Saved, and then killed before the journal could be told of it.
      if (file !== null && (await contentOf(file.path)) === text) await this.#folder.remove(id);
      else left.push({ id, keptAt, title, fileName: file === null ? null : basename(file.path) });
    }
    this.#told = new Set(left.map(({ id }) => id));
    return { place: this.#folder.path, left };
  }

  async recover(id: string): Promise<RecoverOutcome> {
    const entry = this.#told.has(id) ? await this.#folder.read(id) : null;
    if (entry === null) return { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } };
    await this.#folder.remove(this.#own);
    this.#own = id;
    const bytes = new TextEncoder().encode(entry.case);
    return { kind: 'recovered', bytes, ...(await this.#fileOf(entry)) };
  }

  async discard(id: string): Promise<void> {
    if (this.#told.has(id)) await this.#folder.remove(id);
  }

  /** Saves go to the file again; if that is not what it was, they will ask. */
  async #fileOf({ file }: JournalEntry) {
    if (file === null) return { file: null, saved: null };
    const now = await readRegularFile(file.path);
    const isSame = now.kind === 'read' && fingerprint(now.bytes) === file.onDisk;
    return { file: this.#documents.remember(file.path, file.onDisk), saved: isSame ? now.bytes : null };
  }
}

async function contentOf(path: string): Promise<string | null> {
  const result = await readRegularFile(path);
  return result.kind === 'read' ? new TextDecoder().decode(result.bytes) : null;
}
