import type { Answers, QuestionKind, Questions } from '../../app/sensitivity/questions.ts';
import type { Asked } from './sensitivity-worker.ts';

interface Job {
  readonly asked: Asked;
  readonly onAnswer: (answer: Answers[QuestionKind]) => void;
  readonly onFailure: () => void;
  readonly isRepeat: boolean;
}

/** The newest question of each kind waits here; the others were overtaken. */
const waiting = new Map<QuestionKind, Job>();
let worker: Worker | null = null;
let busy: Job | null = null;

/** Asks in the background. Of several questions of one kind only the newest is answered after the one that runs. */
export function ask<Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind],
  listener: { readonly onAnswer: (answer: Answers[Kind]) => void; readonly onFailure: () => void },
): void {
  const { onAnswer, onFailure } = listener;
  // The answer is of the kind that was asked: one place where that is known and the compiler can't see it.
  const take = (answer: Answers[QuestionKind]) => onAnswer(answer as Answers[Kind]);
  waiting.delete(kind);
  waiting.set(kind, { asked: { kind, question }, onAnswer: take, onFailure, isRepeat: false });
  next();
}

function next(): void {
  if (busy !== null) return;
  const [job] = waiting.values();
  if (job === undefined) return;
  waiting.delete(job.asked.kind);
  run(job);
}

function run(job: Job): void {
  busy = job;
  worker ??= started();
  worker.postMessage(job.asked);
}

function started(): Worker {
  const made = new Worker(new URL('sensitivity-worker.ts', import.meta.url), { type: 'module', name: 'sensitivity' });
  made.onmessage = ({ data }: MessageEvent<Answers[QuestionKind]>) => {
    const done = busy;
    busy = null;
    done?.onAnswer(data);
    next();
  };
  made.onerror = onDeath;
  made.onmessageerror = onDeath;
  return made;
}

/** A worker that dies is replaced and its question asked once more; then it is said that there is no answer. */
function onDeath(): void {
  worker?.terminate();
  worker = null;
  const job = busy;
  busy = null;
  if (job === null) return;
  if (job.isRepeat) {
    job.onFailure();
    next();
  } else run({ ...job, isRepeat: true });
}
