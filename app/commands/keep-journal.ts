import { answerSentence, plainText } from '../answer/answer-sentence.ts';
import { projectionOf } from '../answer/projections.ts';
import { caseBytes } from '../document/case-bytes.ts';
import type { CaseDocument } from '../document/case-document.ts';
import type { Host, KeepOutcome } from '../host.ts';
import { fileProblemSentence } from '../messages/file-problems.ts';
import { formatWords } from '../messages/format.ts';
import { told } from '../messages/language.ts';
import { recoveryWords } from '../messages/recovery.ts';
import type { Session } from '../session/session.ts';
import { activeScenario, documentOf, isDirty, type SessionState } from '../session/session-state.ts';
import { tell } from './file-commands.ts';

/** How far the journal may be behind. With the time that a slow disk takes to write it, what a crash costs stays under two seconds. */
const keepMs = 1000;

/** Does something so many milliseconds later, unless it is cancelled by what it gives back. */
export type After = (milliseconds: number, work: () => void) => () => void;

/**
 * Keeps the host's journal no older than `keepMs` for as long as the case has changes that are in no file, and clears it when it has
 * none. Gives back what ends it.
 */
export function keepJournal(session: Session, host: Host, after: After): () => void {
  let cancel: (() => void) | null = null;
  let dirty = false;
  /** What is in the journal, and beside which file's content: a save changes that, too. */
  let kept: (Pick<SessionState, 'saved'> & { readonly document: CaseDocument }) | null = null;

  const isKept = (state: SessionState) => kept?.document === documentOf(state) && kept.saved === state.saved;

  const keep = async () => {
    cancel = null;
    const state = session.getState();
    if (!isDirty(state) || isKept(state)) return;
    const outcome = await send(host, state);
    if (outcome.kind === 'kept') kept = { document: documentOf(state), saved: state.saved };
    // Said once, and again only after it has worked in between: it is tried every second.
    if (outcome.kind === 'failed' && !state.keepingFails) {
      const details = [fileProblemSentence(outcome.problem)];
      tell(session, { tone: 'problem', text: recoveryWords.notKept, details });
    }
    const keepingFails = outcome.kind === 'failed';
    if (keepingFails !== state.keepingFails) session.setState({ keepingFails });
    follow();
  };

  const follow = () => {
    const state = session.getState();
    if (isDirty(state)) {
      dirty = true;
      if (!isKept(state)) cancel ??= after(keepMs, () => void keep());
    } else if (dirty) {
      dirty = false;
      kept = null;
      cancel?.();
      cancel = null;
      void host.forgetUnsaved();
    }
  };

  const stop = session.subscribe(follow);
  follow();
  return () => {
    cancel?.();
    stop();
  };
}

async function send(host: Host, state: SessionState): Promise<KeepOutcome> {
  const document = documentOf(state);
  const { title } = document;
  try {
    const bytes = caseBytes(document);
    return await host.keepUnsaved({ file: state.file, title, answer: answerOf(state), bytes });
  } catch {
    // Refused, or the host is not there: to the user it is the same as a disk that takes nothing.
    return { kind: 'failed', problem: { kind: 'io', name: title, code: '' } };
  }
}

function answerOf(state: SessionState): string {
  const { assumptions, name } = activeScenario(state);
  const money = { currency: documentOf(state).currency, cnyPerUsd: assumptions.economics.cnyPerUsd };
  const answer = plainText(answerSentence(assumptions, projectionOf(assumptions), money));
  return formatWords.noted(told(name), answer).slice(0, 500);
}
