import { parseCaseFile } from '../case-file/parse.ts';
import type { Host, Journal } from '../host.ts';
import { caseProblemSentence } from '../messages/case-problems.ts';
import { fileProblemSentence } from '../messages/file-problems.ts';
import { recoveryWords } from '../messages/recovery.ts';
import { edit, type Session } from '../session/session.ts';
import { documentOf, isDirty } from '../session/session-state.ts';
import { caseBytes, showDocument, tell } from './file-commands.ts';

/** How far the journal may be behind. With the time that a slow disk takes to write it, what a crash costs stays under two seconds. */
const keepMs = 1000;

/** Does something so many milliseconds later, unless it is cancelled by what it gives back. */
export type After = (milliseconds: number, work: () => void) => () => void;

/**
 * Keeps the host's journal no older than `keepMs` for as long as the case has changes that are in no file, and clears it when it has none. Gives
 * back what ends it.
 */
export function keepJournal(session: Session, host: Host, after: After): () => void {
  let cancel: (() => void) | null = null;
  let dirty = false;
  let kept: unknown = null;
  let told = false;

  const keep = async () => {
    cancel = null;
    const state = session.getState();
    const document = documentOf(state);
    if (!isDirty(state) || document === kept) return;
    kept = document;
    const title = state.file?.name ?? document.title;
    const outcome = await host.keepUnsaved({ file: state.file, title, bytes: caseBytes(document) });
    // Once, and again only after it has worked in between: it would come every second.
    if (outcome.kind === 'failed' && !told) {
      const details = [fileProblemSentence(outcome.problem)];
      tell(session, { tone: 'problem', text: recoveryWords.notKept, details });
    }
    told = outcome.kind === 'failed';
  };

  const follow = () => {
    const state = session.getState();
    if (isDirty(state)) {
      dirty = true;
      if (documentOf(state) !== kept) cancel ??= after(keepMs, () => void keep());
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

/** At the start: what was left by a crash is offered, nothing is done of itself. */
export async function offerLeftWork(session: Session, host: Host): Promise<void> {
  const journal = await host.readJournal();
  session.setState({ journal });
  if (journal.left.length > 0) session.setState({ dialog: 'recovery' });
}

/** Shows what was left as unsaved changes: of its file, where that still holds what they began with, so that they can be undone. */
export async function recoverWork(session: Session, host: Host, id: string): Promise<void> {
  const outcome = await host.recoverWork(id);
  if (outcome.kind === 'failed') {
    tell(session, {
      tone: 'problem',
      text: recoveryWords.notRecovered,
      details: [fileProblemSentence(outcome.problem)],
    });
    return;
  }
  const parsed = parseCaseFile(outcome.bytes);
  if (parsed.kind === 'refused') {
    const details = parsed.problems.map(caseProblemSentence);
    tell(session, { tone: 'problem', text: recoveryWords.notRecovered, details });
    return;
  }
  const { journal } = session.getState();
  const began = outcome.saved === null ? null : parseCaseFile(outcome.saved);
  const isFile = began !== null && began.kind === 'ok';
  showDocument(session, isFile ? began.document : parsed.document);
  session.setState({ file: outcome.file, journal: without(journal, id) });
  if (isFile) edit(session, () => parsed.document);
  else session.setState({ saved: null });
  tell(session, { tone: 'info', text: recoveryWords.recovered, details: [] });
}

/** The user does not want it; what can't be removed now is offered again another time. */
export async function discardWork(session: Session, host: Host, id: string): Promise<void> {
  await host.discardWork(id);
  session.setState(({ journal }) => ({ journal: without(journal, id) }));
}

const without = (journal: Journal | null, id: string): Journal | null =>
  journal === null ? null : { ...journal, left: journal.left.filter((one) => one.id !== id) };
