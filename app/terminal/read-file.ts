import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileProblem } from '../host.ts';
import { fileProblem } from './file-problem.ts';

export type ReadResult =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** No case file comes near it; a wrong choice in the dialog can't fill the memory. */
export const maximumFileSize = 20 * 1024 * 1024;

export async function readRegularFile(path: string, maximum = maximumFileSize): Promise<ReadResult> {
  const name = basename(path);
  let file: FileHandle | null = null;
  try {
    // Without O_NONBLOCK opening a FIFO waits for a writer, for ever. Windows has no such flag and no such files.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    // Asked of the open file, not of the path: the path may mean something else a moment later.
    const status = await file.stat();
    if (!status.isFile()) return failed('not-a-file', name, status.isDirectory() ? 'EISDIR' : 'ENXIO');
    const bytes = status.size > maximum ? null : await readAtMost(file, maximum);
    return bytes === null ? failed('too-large', name, 'EFBIG') : { kind: 'read', bytes };
  } catch (error) {
    return { kind: 'failed', problem: fileProblem(error, name) };
  } finally {
    await file?.close();
  }
}

/** The stated size is not trusted: a file may grow while it is read, and those of /proc say 0. */
async function readAtMost(file: FileHandle, maximum: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = new Uint8Array(256 * 1024);
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) break;
    size += bytesRead;
    if (size > maximum) return null;
    pieces.push(piece.subarray(0, bytesRead));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const failed = (kind: FileProblem['kind'], name: string, code: string): ReadResult => ({
  kind: 'failed',
  problem: { kind, name, code },
});
