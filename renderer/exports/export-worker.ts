import { scenarioOf } from '../../app/document/scenarios.ts';
import { studyOf } from '../../app/exports/study.ts';
import { write } from '../../app/exports/write.ts';
import { speak } from '../../app/messages/language.ts';
import type { Answered, Asked } from './messages.ts';
import { writerParts } from './writer-parts.ts';

const tell = (answer: Answered, transfer: Transferable[] = []) => postMessage(answer, { transfer });

/** One question for each worker: it is ended when it has answered, or is no longer wanted. */
globalThis.onmessage = async ({ data }: MessageEvent<Asked>) => {
  try {
    await speak(data.language);
    if (data.kind === 'write') {
      const bytes = new Uint8Array(await write(data.task, writerParts));
      tell({ kind: 'written', bytes }, [bytes.buffer]);
      return;
    }
    const scenario = scenarioOf(data.document, data.scenarioId);
    if (scenario === undefined) throw new Error('a study is of a scenario of the case');
    const onTrials = (done: number, of: number) => tell({ kind: 'trials', done, of });
    tell({ kind: 'studied', study: await studyOf(data.document, scenario, undefined, onTrials) });
  } catch (error) {
    tell({ kind: 'failed', why: String(error) });
  }
};
