import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { FileRef, SaveOutcome } from '../../app/host.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';
import { saveOutcome } from './documents.ts';

/** Files that the user has said may be made, by ids that mean nothing elsewhere; each is good for one file. */
export class ExportTargets {
  readonly #paths = new Map<string, string>();

  hold(path: string): FileRef {
    const id = randomUUID();
    this.#paths.set(id, path);
    return { id, name: basename(path) };
  }

  async write({ id, name }: FileRef, bytes: Uint8Array): Promise<SaveOutcome> {
    const path = this.#paths.get(id);
    if (path === undefined) return { kind: 'failed', problem: { kind: 'unknown-file', name, code: '' } };
    const outcome = saveOutcome(await durableSave({ path, bytes, expected: null }), {
      file: null,
      name: basename(path),
    });
    if (outcome.kind === 'saved') this.#paths.delete(id);
    return outcome;
  }

  /** The folder stays chosen: a set is several files. */
  async writeInto({ id, name: folder }: FileRef, name: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const path = this.#paths.get(id);
    if (path === undefined) return { kind: 'failed', problem: { kind: 'unknown-file', name: folder, code: '' } };
    return saveOutcome(await durableSave({ path: join(path, name), bytes, expected: null }), { file: null, name });
  }

  leave({ id }: FileRef): void {
    this.#paths.delete(id);
  }
}
