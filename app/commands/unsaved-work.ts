import { parseCaseFile } from '../case-file/parse.ts';
import type { CaseDocument } from '../document/case-document.ts';
import type { Host, Journal, RecoverOutcome } from '../host.ts';
import { caseProblemSentence } from '../messages/case-problems.ts';
import { fileProblemSentence } from '../messages/file-problems.ts';
import { recoveryWords } from '../messages/recovery.ts';
import { startHistory } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { startState } from '../session/session-state.ts';
import { keptChoices, tell } from './file-commands.ts';

/** At the start: what was left by a crash is offered, nothing is done of itself. */
export function offerLeftWork(session: Session, journal: Journal): void {
  session.setState({ journal });
  if (journal.left.length > 0) session.setState({ dialog: 'recovery' });
  if (journal.problem !== null) {
    tell(session, { tone: 'problem', text: recoveryWords.noJournal, details: [fileProblemSentence(journal.problem)] });
  } else if (journal.unreadable > 0) {
    const text = recoveryWords.unreadable(journal.unreadable, journal.place);
    tell(session, { tone: 'problem', text, details: [] });
  }
}

/**
 * Shows what was left as unsaved changes: of its file, where that still holds what they began with, so that they can be undone. What can't
 * be read stays where it is, and so does the case that is open.
 */
export async function recoverWork(session: Session, host: Host, id: string): Promise<void> {
  const outcome = await host.recoverWork(id);
  if (outcome.kind === 'failed') {
    session.setState(({ journal }) => ({ journal: without(journal, id) }));
    tell(session, { tone: 'problem', text: recoveryWords.gone, details: [] });
    return;
  }
  const parsed = parseCaseFile(outcome.bytes);
  if (parsed.kind === 'refused') {
    const details = parsed.problems.map(caseProblemSentence);
    tell(session, { tone: 'problem', text: recoveryWords.notRecovered, details });
    return;
  }
  // Before it is shown: from the first moment that it is, it belongs to this window.
  if (!(await host.takeWork(id))) {
    tell(session, { tone: 'problem', text: recoveryWords.gone, details: [] });
    return;
  }
  const { journal } = session.getState();
  // At once: between two steps the case would seem to be saved, and the journal be cleared.
  session.setState({ ...unsaved(parsed.document, outcome), ...keptChoices(session), journal: without(journal, id) });
  tell(session, { tone: 'info', text: recoveryWords.recovered, details: [] });
}

function unsaved(document: CaseDocument, { file, saved }: Extract<RecoverOutcome, { readonly kind: 'recovered' }>) {
  const began = saved === null ? null : parseCaseFile(saved);
  const state = startState(document);
  if (began === null || began.kind === 'refused') return { ...state, file, saved: null };
  const history = { ...startHistory(document), past: [began.document] };
  return { ...state, file, history, saved: began.document };
}

/** The user does not want it. */
export async function discardWork(session: Session, host: Host, id: string): Promise<void> {
  await host.discardWork(id);
  session.setState(({ journal }) => ({ journal: without(journal, id) }));
}

const without = (journal: Journal | null, id: string): Journal | null =>
  journal === null ? null : { ...journal, left: journal.left.filter((one) => one.id !== id) };
