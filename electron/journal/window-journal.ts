import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Journal, KeepOutcome, LeftWork, RecoverOutcome, UnsavedWork } from '../../app/host.ts';
import { fileProblem } from '../../app/terminal/file-problem.ts';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import { fingerprint } from '../../app/terminal/saving/fingerprint.ts';
import type { Documents } from '../files/documents.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { JournalFolder } from './journal-folder.ts';

/** What a crash would leave of a window's unsaved work. */
export type Keeping = 'nothing' | 'kept' | 'failed';

const gone = { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } } as const;

/** The journal as one window sees it: it writes an entry of its own, and may take over one that was left. */
export class WindowJournal {
  readonly #folder: JournalFolder;
  readonly #documents: Documents;
  /** Known to this process only: the page names entries that it was told of, and no others. */
  #own: string = randomUUID();
  /** Entries that are shown in this window, until it has kept them as its own. */
  #taken: readonly string[] = [];
  #told: ReadonlySet<string> = new Set();
  #ended = false;
  keeping: Keeping = 'nothing';

  constructor(folder: JournalFolder, documents: Documents) {
    this.#folder = folder;
    this.#documents = documents;
  }

  async keep({ file, title, answer, bytes }: UnsavedWork): Promise<KeepOutcome> {
    if (this.#ended) return { kind: 'kept' };
    const taken = this.#taken;
    const known = file === null ? undefined : this.#documents.known(file);
    const problem = await this.#folder.keep(this.#own, {
      keptAt: new Date().toISOString(),
      title,
      answer,
      file: known === undefined ? null : { path: known.path, onDisk: known.onDisk },
      case: new TextDecoder().decode(bytes),
    });
    this.keeping = problem === null ? 'kept' : 'failed';
    if (problem !== null) return { kind: 'failed', problem };
    // It is kept. What could not be removed is offered once more, as the copy that it is, and tried again with the next change.
    await this.#drop(taken).catch(() => undefined);
    return { kind: 'kept' };
  }

  async forget(): Promise<void> {
    this.keeping = 'nothing';
    await Promise.all([this.#folder.remove(this.#own), this.#drop(this.#taken)]);
  }

  /** The window is closing, and the user has given up what is unsaved in it: what its page still sends is not kept. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.forget();
  }

  async read(): Promise<Journal> {
    // Whatever stands under the old name was kept by a page that is gone: this one has only just begun.
    this.#own = randomUUID();
    this.#taken = [];
    this.keeping = 'nothing';
    const place = this.#folder.path;
    try {
      const { entries, unreadable } = await this.#folder.list();
      const left: LeftWork[] = [];
      for (const entry of entries) if (!(await this.#isSaved(entry))) left.push(leftWork(entry));
      this.#told = new Set(left.map(({ id }) => id));
      return { place, left, unreadable, problem: null };
    } catch (error) {
      return { place, left: [], unreadable: 0, problem: fileProblem(error, place) };
    }
  }

  async recover(id: string): Promise<RecoverOutcome> {
    const entry = this.#told.has(id) ? await this.#folder.read(id) : null;
    if (entry === null) return gone;
    const bytes = new TextEncoder().encode(entry.case);
    return { kind: 'recovered', bytes, ...(await this.#fileOf(entry)) };
  }

  take(id: string): boolean {
    if (!this.#told.has(id)) return false;
    this.#taken = [...this.#taken, id];
    return true;
  }

  async discard(id: string): Promise<void> {
    if (this.#told.has(id) && !this.#taken.includes(id)) await this.#drop([id]);
  }

  async #drop(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.#folder.remove(id)));
    this.#taken = this.#taken.filter((id) => !ids.includes(id));
    this.#told = new Set([...this.#told].filter((id) => !ids.includes(id)));
  }

  /** Saved, by a process that died before it could tell the journal. */
  async #isSaved({ id, file, case: text }: JournalEntry & { readonly id: string }): Promise<boolean> {
    if (file === null) return false;
    const now = await readRegularFile(file.path);
    const isSaved = now.kind === 'read' && new TextDecoder().decode(now.bytes) === text;
    if (isSaved) await this.#folder.remove(id);
    return isSaved;
  }

  /** Saves go to the file again; if that is not what it was, they will ask. */
  async #fileOf({ file }: JournalEntry) {
    if (file === null) return { file: null, saved: null };
    const now = await readRegularFile(file.path);
    const isSame = now.kind === 'read' && fingerprint(now.bytes) === file.onDisk;
    return { file: this.#documents.remember(file.path, file.onDisk), saved: isSame ? now.bytes : null };
  }
}

const leftWork = ({ id, keptAt, title, answer, file }: JournalEntry & { readonly id: string }): LeftWork => ({
  ...{ id, keptAt, title, answer },
  fileName: file === null ? null : basename(file.path),
  folder: file === null ? null : dirname(file.path),
});
