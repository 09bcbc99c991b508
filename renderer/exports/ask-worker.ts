import type { CaseDocument } from '../../app/document/case-document.ts';
import type { Study } from '../../app/exports/study.ts';
import type { WritingTask } from '../../app/exports/write.ts';
import { spokenLanguage } from '../../app/messages/language.ts';
import type { Answered, Asked, Question } from './messages.ts';

/** Has a file made away from the page; an abort ends the worker in the midst of it. */
export async function writtenByWorker(task: WritingTask, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await answerOf({ kind: 'write', task }, signal);
  if (answer.kind !== 'written') throw new Error(`the worker answered ${answer.kind}`);
  return answer.bytes;
}

/** The trials and sensitivities of a scenario, made away from the page. */
export async function studiedByWorker(
  document: CaseDocument,
  scenarioId: string,
  signal: AbortSignal,
  onTrials: (done: number, of: number) => void,
): Promise<Study> {
  const answer = await answerOf({ kind: 'study', document, scenarioId }, signal, onTrials);
  if (answer.kind !== 'studied') throw new Error(`the worker answered ${answer.kind}`);
  return answer.study;
}

function answerOf(
  question: Question,
  signal: AbortSignal,
  onTrials?: (done: number, of: number) => void,
): Promise<Answered> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: 'export' });
  return new Promise<Answered>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker could not be loaded'));
    worker.onmessageerror = () => reject(new Error('the worker’s answer could not be read'));
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === 'trials') onTrials?.(data.done, data.of);
      else if (data.kind === 'failed') reject(new Error(data.why));
      else resolve(data);
    };
    worker.postMessage({ ...question, language: spokenLanguage() } satisfies Asked);
  }).finally(() => worker.terminate());
}
