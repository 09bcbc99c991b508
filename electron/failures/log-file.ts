import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const mostBytes = 256 * 1024;

/**
 * One line a record, in a file that is set aside as `.old` when it is full: never more than twice `mostBytes` on the disk. Written at
 * once and not in the background, since the next thing that happens may be the end of the process.
 */
export class LogFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Words and codes only, nothing that a user wrote: a log is what people send to strangers. */
  write(what: string, facts: Readonly<Record<string, string | number | readonly string[]>>): void {
    const line = `${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      if (this.#size() + line.length > mostBytes) renameSync(this.#path, `${this.#path}.old`);
      appendFileSync(this.#path, line, { mode: 0o600 });
    } catch {
      // There is nowhere left to say so; and a log that can't be written is no reason to stop what it reports of.
    }
  }

  #size(): number {
    return statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
  }
}
