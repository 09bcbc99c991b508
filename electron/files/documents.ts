import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { FileRef, OpenOutcome, SaveOutcome } from '../../app/host.ts';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import { type DurableSaveResult, durableSave } from '../../app/terminal/saving/durable-save.ts';
import { type Fingerprint, fingerprint } from '../../app/terminal/saving/fingerprint.ts';

interface Document {
  readonly path: string;
  /** What this window last read from or wrote to the file; anything else on the disk is someone else's work. */
  onDisk: Fingerprint;
  /** What the last refused save found there: what the user was told of, and may choose to replace. */
  foundInstead: Fingerprint | null;
  /** Saves of one file go one after the other: each has to see what the one before it wrote. */
  lastSave: Promise<unknown>;
}

/**
 * The files one window may write. The page knows them by a random id only: it can't name a path, and an id that was made
 * up or belongs to another window means nothing here.
 */
export class Documents {
  readonly #documents = new Map<string, Document>();

  async open(path: string): Promise<OpenOutcome> {
    const result = await readRegularFile(path);
    if (result.kind === 'failed') return result;
    return { kind: 'opened', file: this.remember(path, fingerprint(result.bytes)), bytes: result.bytes };
  }

  async saveAs(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const result = await durableSave({ path, bytes, expected: null });
    if (result.kind === 'failed') return result;
    const file = this.remember(path, result.written);
    return saveOutcome(result, { file, name: file.name });
  }

  save(file: FileRef, bytes: Uint8Array): Promise<SaveOutcome> {
    return this.#write(file, bytes, ({ onDisk }) => onDisk);
  }

  saveOver(file: FileRef, bytes: Uint8Array): Promise<SaveOutcome> {
    return this.#write(file, bytes, ({ onDisk, foundInstead }) => foundInstead ?? onDisk);
  }

  async reopen(file: FileRef): Promise<OpenOutcome> {
    const document = this.#documents.get(file.id);
    return document === undefined ? unknown(file) : this.open(document.path);
  }

  async #write(
    file: FileRef,
    bytes: Uint8Array,
    expectedOf: (document: Document) => Fingerprint,
  ): Promise<SaveOutcome> {
    const document = this.#documents.get(file.id);
    if (document === undefined) return unknown(file);
    const turn = document.lastSave.then(async () => {
      const result = await durableSave({ path: document.path, bytes, expected: expectedOf(document) });
      if (result.kind !== 'failed') document.onDisk = result.written;
      document.foundInstead = result.kind === 'failed' ? (result.found ?? null) : null;
      return result;
    });
    // A failed save is told to whoever asked for it; the next one in the queue is a new attempt.
    document.lastSave = turn.catch(() => undefined);
    const name = basename(document.path);
    return saveOutcome(await turn, { file: { id: file.id, name }, name });
  }

  /** Where an open file is and what this window last saw of it; undefined for an id that is none of its own. */
  known({ id }: FileRef): { readonly path: string; readonly onDisk: Fingerprint } | undefined {
    return this.#documents.get(id);
  }

  remember(path: string, onDisk: Fingerprint): FileRef {
    const id = randomUUID();
    this.#documents.set(id, { path, onDisk, foundInstead: null, lastSave: Promise.resolve() });
    return { id, name: basename(path) };
  }
}

const unknown = ({ name }: FileRef) => ({ kind: 'failed', problem: { kind: 'unknown-file', name, code: '' } }) as const;

/** `file` is null for an export: nothing is saved to it again. */
export function saveOutcome(
  result: DurableSaveResult,
  { file, name }: { readonly file: FileRef | null; readonly name: string },
): SaveOutcome {
  if (result.kind === 'failed') return result;
  if (result.kind === 'saved') return { kind: 'saved', file, name };
  return { kind: 'failed', problem: { kind: 'not-durable', name, code: result.code } };
}
