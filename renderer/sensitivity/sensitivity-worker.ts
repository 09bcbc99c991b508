import { type Answers, answerTo, type QuestionKind, type Questions } from '../../app/sensitivity/questions.ts';

/** To the worker: one question at a time. */
export interface Asked<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind;
  readonly question: Questions[Kind];
}

// One question after the other; the page asks the next when it has the answer.
self.onmessage = ({ data: { kind, question } }: MessageEvent<Asked>) => {
  const answer: Answers[QuestionKind] = answerTo(kind, question);
  self.postMessage(answer);
};
