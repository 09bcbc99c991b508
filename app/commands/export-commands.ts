import { failureOf } from '../failure.ts';
import type { Copied, ExportRequest, Host } from '../host.ts';
import { sessionWords } from '../messages/session.ts';
import type { Session } from '../session/session.ts';
import { fileFailure, tell } from './file-commands.ts';

/** Makes the bytes of a file; null when it was cancelled on the way. */
export type MakeFile = (onStep: (step: string) => void) => Promise<Uint8Array | null>;

/**
 * Asks where a file is to go, has it made, and writes it: the whole of it or nothing. Cancelled or failed, nothing stays behind, and
 * the user is told why.
 */
export async function exportTo(session: Session, host: Host, request: ExportRequest, make: MakeFile): Promise<boolean> {
  const chosen = await host.chooseExport(request);
  if (chosen.kind === 'cancelled') return false;
  if (chosen.kind === 'failed') {
    tell(session, fileFailure(sessionWords.notExported(chosen.problem.name), chosen.problem));
    return false;
  }
  const { file } = chosen;
  const { name } = file;
  session.setState({ exporting: { name, step: '' }, notice: null });
  try {
    const bytes = await make((step) => session.setState({ exporting: { name, step } }));
    if (bytes === null) {
      tell(session, { tone: 'info', text: sessionWords.cancelled(name), details: [] });
      return leave();
    }
    const outcome = await host.writeExport(file, bytes);
    if (outcome.kind === 'saved')
      tell(session, { tone: 'info', text: sessionWords.exported(outcome.name), details: [] });
    if (outcome.kind !== 'failed') return true;
    tell(session, fileFailure(sessionWords.notExported(outcome.problem.name), outcome.problem));
    return leave();
  } catch (error) {
    tellUnmade(session, host, name, error);
    return leave();
  } finally {
    session.setState({ exporting: null });
  }

  async function leave(): Promise<false> {
    await host.leaveExport(file);
    return false;
  }
}

/** Makes files and hands each over as soon as it is there; `write` says whether to go on. Null when it was cancelled on the way. */
export type MakeSet = (
  onStep: (step: string) => void,
  write: (name: string, bytes: Uint8Array) => Promise<boolean>,
) => Promise<unknown>;

/** The same for a set of files in a folder: each is there as a whole or not at all. A failure ends the set, and says how far it came. */
export async function exportSet(session: Session, host: Host, again: boolean, make: MakeSet): Promise<void> {
  const chosen = await host.chooseExportFolder(session.getState().file, again);
  if (chosen.kind === 'cancelled') return;
  if (chosen.kind === 'failed') {
    tell(session, fileFailure(sessionWords.notExported(chosen.problem.name), chosen.problem));
    return;
  }
  const folder = chosen.file;
  const written: string[] = [];
  let isComplete = true;
  session.setState({ exporting: { name: sessionWords.memoSet, step: '' }, notice: null });
  const write = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    const outcome = await host.writeExportInto(folder, name, bytes);
    if (outcome.kind === 'saved') written.push(name);
    if (outcome.kind === 'failed') {
      isComplete = false;
      const failure = fileFailure(sessionWords.notExported(outcome.problem.name), outcome.problem);
      tell(session, { ...failure, details: [...failure.details, ...written.map(sessionWords.exported)] });
    }
    return outcome.kind === 'saved';
  };
  try {
    const made = await make((step) => session.setState({ exporting: { name: sessionWords.memoSet, step } }), write);
    if (!isComplete) return;
    const text = made === null ? sessionWords.setCancelled : sessionWords.setExported(folder.name);
    if (made !== null || written.length > 0) tell(session, { tone: 'info', text, details: written });
  } catch (error) {
    tellUnmade(session, host, sessionWords.memoSet, error);
  } finally {
    session.setState({ exporting: null });
    await host.leaveExport(folder);
  }
}

/** A writer failed: a bug of ours, which the user hears of and the log keeps. */
function tellUnmade(session: Session, host: Host, name: string, error: unknown): void {
  tell(session, { tone: 'problem', text: sessionWords.notMade(name), details: [] });
  void host.reportFailure(failureOf(error)).catch(() => undefined);
}

export async function copyTo(session: Session, host: Host, content: Copied): Promise<void> {
  const copied = await host.copy(content);
  const text = copied ? sessionWords.copied : sessionWords.notCopied;
  tell(session, { tone: copied ? 'info' : 'problem', text, details: [] });
}
