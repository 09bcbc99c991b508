import { writeFile } from 'node:fs/promises';
import { errorCode } from '../../app/terminal/file-problem.ts';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';

/** What a save says of itself; 'not-durable' is an answer that only Outlay's has. */
export interface Said {
  readonly kind: 'saved' | 'not-durable' | 'failed';
  readonly code: string;
}

async function saidBy(save: Promise<void>): Promise<Said> {
  try {
    await save;
    return { kind: 'saved', code: '' };
  } catch (error) {
    return { kind: 'failed', code: errorCode(error) };
  }
}

async function outlay(path: string, bytes: Uint8Array): Promise<Said> {
  const result = await durableSave({ path, bytes, expected: null });
  return { kind: result.kind, code: result.kind === 'failed' ? result.problem.code : result.code };
}

async function writeFileAtomic(path: string, bytes: Uint8Array): Promise<void> {
  const { default: write } = await import('write-file-atomic');
  await write(path, bytes);
}

async function atomically(path: string, bytes: Uint8Array): Promise<void> {
  const { writeFile: write } = await import('atomically');
  await write(path, Buffer.from(bytes));
}

/** Ways to save a file: Outlay's, and the usual ones as they come. */
export const savers = {
  Outlay: outlay,
  'write-file-atomic': (path: string, bytes: Uint8Array) => saidBy(writeFileAtomic(path, bytes)),
  atomically: (path: string, bytes: Uint8Array) => saidBy(atomically(path, bytes)),
  'fs.writeFile': (path: string, bytes: Uint8Array) => saidBy(writeFile(path, bytes)),
};
export type Saver = keyof typeof savers;

export const isSaver = (name: string | undefined): name is Saver => name !== undefined && name in savers;
