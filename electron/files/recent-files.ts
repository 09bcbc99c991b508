import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import type { FileRef } from '../../app/host.ts';
import { readRegularFile } from '../../app/terminal/read-file.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';

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
    return new RecentFiles(store, await storedPaths(store));
  }

  onChange(listener: () => void): void {
    this.#onChange = listener;
  }

  list(): readonly FileRef[] {
    return this.#files.map(({ id, path }) => ({ id, name: basename(path) }));
  }

  pathOf(id: string): string | undefined {
    return this.#files.find((file) => file.id === id)?.path;
  }

  async add(path: string): Promise<void> {
    const others = this.#files.filter((file) => file.path !== path);
    const known = this.#files.find((file) => file.path === path);
    this.#files = [known ?? { id: randomUUID(), path }, ...others].slice(0, most);
    this.#onChange();
    const content = { version: 1, paths: this.#files.map((file) => file.path) } satisfies z.infer<typeof stored>;
    // If it can't be kept, the list is right until the app is closed; that is no reason to trouble the user.
    await durableSave({ path: this.#store, bytes: new TextEncoder().encode(JSON.stringify(content)), expected: null });
  }
}

/** A missing or damaged list is an empty one: nothing in it is worth refusing to start. */
async function storedPaths(store: string): Promise<readonly string[]> {
  const read = await readRegularFile(store);
  if (read.kind === 'failed') return [];
  const parsed = stored.safeParse(asJson(new TextDecoder().decode(read.bytes)));
  return parsed.success ? parsed.data.paths : [];
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
