import type { WritingTask } from '../../app/exports/write.ts';
import type { Written } from './messages.ts';

/** Has a file made away from the page; an abort ends the worker in the midst of it. */
export function writtenByWorker(task: WritingTask, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: 'export' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessageerror = () => reject(new Error('the worker’s answer could not be read'));
    worker.onmessage = ({ data }: MessageEvent<Written>) => {
      if (data.kind === 'written') resolve(data.bytes);
      else reject(new Error(data.why));
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
