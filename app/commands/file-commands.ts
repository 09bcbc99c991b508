import { parseCaseFile } from '../case-file/parse.ts';
import { caseBytes } from '../document/case-bytes.ts';
import type { CaseDocument } from '../document/case-document.ts';
import { workedCase } from '../document/worked-case.ts';
import { type ExampleId, examples } from '../examples/examples.ts';
import type { FileProblem, Host, OpenOutcome, SaveOutcome } from '../host.ts';
import { caseProblemSentence } from '../messages/case-problems.ts';
import { fileProblemSentence } from '../messages/file-problems.ts';
import { sessionWords } from '../messages/session.ts';
import { asPreferred } from '../preferences/preferences.ts';
import type { Session } from '../session/session.ts';
import { documentOf, type Notice, startState } from '../session/session-state.ts';

const caseEnding = '.outlay';

/** A new case is the worked case under no name: there is always a sound base to change. */
export const newDocument = (session: Session): CaseDocument => ({
  ...asPreferred(workedCase, session.getState().preferences),
  title: sessionWords.newCaseTitle,
});

export const showDocument = (session: Session, document: CaseDocument): void =>
  session.setState({ ...startState(document), ...keptChoices(session) });

/** An example takes the window as a case in no file, at the view where there is something to see in it. */
export function showExample(session: Session, id: ExampleId): void {
  const { document, view, tab } = examples[id];
  showDocument(session, asPreferred(document(), session.getState().preferences));
  session.setState(({ sources }) => ({ view, sources: { ...sources, tab: tab ?? sources.tab } }));
}

/** What stays when another case is shown: it is the window's, and not the case's. */
export function keptChoices(session: Session) {
  const { preferences, view, chartsAsTables, journal, keepingFails } = session.getState();
  return { preferences, view, chartsAsTables, journal, keepingFails };
}

/** Shows what a host opened. Whatever is wrong, the case that is open stays. */
export function receive(session: Session, outcome: OpenOutcome): void {
  if (outcome.kind === 'cancelled') return;
  if (outcome.kind === 'failed') {
    tell(session, fileFailure(sessionWords.notOpened(outcome.problem.name), outcome.problem));
    return;
  }
  const parsed = parseCaseFile(outcome.bytes);
  if (parsed.kind === 'refused') {
    const text = sessionWords.notOpened(outcome.file.name);
    tell(session, { tone: 'problem', text, details: parsed.problems.map(caseProblemSentence) });
    return;
  }
  showDocument(session, parsed.document);
  session.setState({ file: outcome.file });
  if (parsed.integrity !== 'valid') {
    const say = parsed.integrity === 'mismatch' ? sessionWords.openedDamaged : sessionWords.openedUnsealed;
    tell(session, { tone: 'problem', text: say(outcome.file.name), details: [] });
  }
}

/** Saves in place, or asks where when there is no file yet. True once the bytes are safe. */
export async function save(session: Session, host: Host): Promise<boolean> {
  const { file } = session.getState();
  if (file === null) return saveAs(session, host);
  return write(session, (bytes) => host.saveCase(file, bytes));
}

/** The file was changed by someone else, and the user wants what is here in its place. */
export async function keepMine(session: Session, host: Host): Promise<boolean> {
  const { file } = session.getState();
  return file === null ? saveAs(session, host) : write(session, (bytes) => host.saveCaseOver(file, bytes));
}

/** The user wants what someone else has put there; the changes here are given up. What can't be read changes nothing. */
export async function takeTheirs(session: Session, host: Host): Promise<void> {
  const { file } = session.getState();
  if (file !== null) receive(session, await host.reopenCase(file));
}

export function saveAs(session: Session, host: Host): Promise<boolean> {
  const { file } = session.getState();
  const name = file?.name ?? suggestedName(documentOf(session.getState()).title);
  return write(session, (bytes) => host.saveCaseAs({ suggestedName: name, bytes }));
}

async function write(session: Session, send: (bytes: Uint8Array) => Promise<SaveOutcome>): Promise<boolean> {
  const { opened } = session.getState();
  const document = documentOf(session.getState());
  session.setState({ busy: true });
  const outcome = await send(caseBytes(document)).finally(() => session.setState({ busy: false }));
  if (outcome.kind === 'cancelled') return false;
  if (outcome.kind === 'failed') {
    // A question, and not a failure: the user says which of the two versions stays.
    if (outcome.problem.kind === 'changed-outside') {
      session.setState({ dialog: 'changed-outside', notice: null });
      return false;
    }
    tell(session, fileFailure(sessionWords.notSaved(outcome.problem.name), outcome.problem));
    return false;
  }
  // Edits made while the file was being written stay unsaved: what was written is the document of then. And a case that was
  // opened meanwhile has a file of its own, or none.
  if (session.getState().opened === opened) session.setState({ saved: document, file: outcome.file });
  const text = outcome.file === null ? sessionWords.downloaded(outcome.name) : sessionWords.saved(outcome.name);
  tell(session, { tone: 'info', text, details: [] });
  return true;
}

export const tell = (session: Session, notice: Notice): void => session.setState({ notice });

/** What was written and not confirmed is no failure to be headed as one; its sentence says both. */
export function fileFailure(text: string, problem: FileProblem): Notice {
  const sentence = fileProblemSentence(problem);
  return problem.kind === 'not-durable'
    ? { tone: 'problem', text: `${sentence}.`, details: [] }
    : { tone: 'problem', text, details: [sentence] };
}

/** "alibaba-rmb-380bn.outlay" of "Alibaba RMB 380bn". */
export const suggestedName = (title: string): string => `${slug(title) || 'case'}${caseEnding}`;

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
