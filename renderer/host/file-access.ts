/** File System Access, where the browser has it (Chromium); typed here since the DOM library leaves the pickers out. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

export const pickers = window as Window & Pickers;

/** A picker that the user closed gives nothing; any other failure is one. */
export async function picked<Handle>(picking: Promise<Handle[]>): Promise<Handle[]> {
  try {
    return await picking;
  } catch (error) {
    if (nameOf(error) === 'AbortError') return [];
    throw error;
  }
}

/** The browser writes to a copy and swaps it in on close, so that a failed write leaves the old file. */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes.slice());
  await stream.close();
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

export const problemOf = (error: unknown) => {
  switch (nameOf(error)) {
    case 'NotAllowedError':
      return 'denied';
    case 'QuotaExceededError':
      return 'disk-full';
    case 'NotFoundError':
      return 'not-found';
    default:
      return 'io';
  }
};

export const failed = (
  kind: 'too-large' | 'io' | 'unknown-file' | 'changed-outside' | ReturnType<typeof problemOf>,
  name: string,
  code: string,
) => ({ kind: 'failed', problem: { kind, name, code } }) as const;
