import { open } from 'node:fs/promises';
import { errorCode } from '../file-problem.ts';

/** Makes the file (it must not exist), writes all of it and waits until the disk has it. */
export async function writeNewFile(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    let at = 0;
    while (at < bytes.length) {
      // A disk that fills up in mid-write takes a part and reports no error; the next write does.
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
      if (bytesWritten === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'EIO' });
      at += bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is a change of the folder: until the folder is on the disk, a power cut can bring the old file back. */
export async function syncFolder(path: string): Promise<{ kind: 'saved' | 'not-durable'; code: string }> {
  // Windows has no handle for it; there the file system's journal orders the rename.
  if (process.platform === 'win32') return { kind: 'saved', code: '' };
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    return { kind: 'saved', code: '' };
  } catch (error) {
    return { kind: 'not-durable', code: errorCode(error) };
  }
}
