import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import type { FileRef } from '../../app/host.ts';
import { keepStored, readStored } from './stored-list.ts';

const stored = z.strictObject({ version: z.literal(1), paths: z.array(z.string().min(1)).max(100) });
const most = 10;

/** The files opened or saved last, newest first, kept between starts in a small JSON file. */
export class RecentFiles {
  readonly #store: string;
  #onChange: () => void = () => undefined;
  #files: readonly { readonly id: string; readonly path: string }[];

  private constructor(store: string, paths: readonly string[]) {
    this.#store = store;
    this.#files = paths.slice(0, most).map((path) => ({ id: randomUUID(), path }));
  }

  static async load(store: string): Promise<RecentFiles> {
    return new RecentFiles(store, (await readStored(store, stored))?.paths ?? []);
  }

  onChange(listener: () => void): void {
    this.#onChange = listener;
  }

  list(): readonly FileRef[] {
    return this.#files.map(({ id, path }) => ({ id, name: basename(path) }));
  }

  /** The file that was open last. */
  newest(): string | null {
    return this.#files[0]?.path ?? null;
  }

  pathOf(id: string): string | undefined {
    return this.#files.find((file) => file.id === id)?.path;
  }

  async add(path: string): Promise<void> {
    const others = this.#files.filter((file) => file.path !== path);
    const known = this.#files.find((file) => file.path === path);
    this.#files = [known ?? { id: randomUUID(), path }, ...others].slice(0, most);
    this.#onChange();
    const paths = this.#files.map((file) => file.path);
    await keepStored(this.#store, { version: 1, paths } satisfies z.infer<typeof stored>);
  }
}
