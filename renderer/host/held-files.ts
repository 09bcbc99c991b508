import type { FileRef } from '../../app/host.ts';

export interface HeldFile {
  readonly handle: FileSystemFileHandle;
  /** What we last read or wrote, to notice when someone else has written since. */
  known: Uint8Array;
  /** What a refused save found instead: what the user was told of, and may choose to replace. */
  foundInstead: Uint8Array | null;
}

/** The files of this tab by the ids that the application knows them by. */
export class HeldFiles {
  readonly #held = new Map<string, HeldFile>();

  hold(handle: FileSystemFileHandle, known: Uint8Array): FileRef {
    const id = crypto.randomUUID();
    this.#held.set(id, { handle, known, foundInstead: null });
    return { id, name: handle.name };
  }

  get({ id }: FileRef): HeldFile | undefined {
    return this.#held.get(id);
  }
}

export const bytesIn = async (handle: FileSystemFileHandle): Promise<Uint8Array> =>
  new Uint8Array(await (await handle.getFile()).arrayBuffer());

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

interface Permissions {
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** A handle that was kept over an end of the tab has to be allowed anew, in a click of the user's. */
export async function mayWrite(handle: FileSystemFileHandle & Permissions): Promise<boolean> {
  return (await handle.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}
