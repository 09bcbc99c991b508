import { type WritingTask, write } from '../../app/exports/write.ts';
import type { Written } from './messages.ts';
import { writerParts } from './writer-parts.ts';

/** One file for each worker: it is ended when the file is made, or no longer wanted. */
globalThis.onmessage = async ({ data }: MessageEvent<WritingTask>) => {
  try {
    const bytes = new Uint8Array(await write(data, writerParts));
    postMessage({ kind: 'written', bytes } satisfies Written, { transfer: [bytes.buffer] });
  } catch (error) {
    postMessage({ kind: 'failed', why: String(error) } satisfies Written);
  }
};
