import { useLayoutEffect, useState } from 'react';
import type { Answers, QuestionKind, Questions } from '../../app/sensitivity/questions.ts';
import { ask } from './sensitivity-client.ts';

interface Answered<Kind extends QuestionKind> {
  readonly question: Questions[Kind];
  readonly answer: Answers[Kind];
}

interface AnswerState<Kind extends QuestionKind> {
  /** The newest answer that there is; it stands until the next. */
  readonly last: Answered<Kind> | null;
  readonly isStale: boolean;
  readonly failed: boolean;
}

/** The answer to a question that changes while a hand moves. `question` must be the same object while it is the same; null waits. */
export function useAnswer<Kind extends QuestionKind>(kind: Kind, question: Questions[Kind] | null): AnswerState<Kind> {
  const [last, setLast] = useState<Answered<Kind> | null>(null);
  const [failed, setFailed] = useState(false);
  // Not after the paint of what moved: a frame would be lost.
  useLayoutEffect(() => {
    if (question === null) return;
    let gone = false;
    setFailed(false);
    ask(kind, question, {
      // An answer to an older question than the newest is still shown: while a hand moves there is always a newer one.
      onAnswer: (answer) => setLast({ question, answer }),
      onFailure: () => {
        if (!gone) setFailed(true);
      },
    });
    return () => {
      gone = true;
    };
  }, [kind, question]);
  return { last, isStale: last !== null && last.question !== question, failed };
}
