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
    if (bytes === null) return leave();
    const outcome = await host.writeExport(file, bytes);
    if (outcome.kind === 'saved')
      tell(session, { tone: 'info', text: sessionWords.exported(outcome.name), details: [] });
    if (outcome.kind !== 'failed') return true;
    tell(session, fileFailure(sessionWords.notExported(outcome.problem.name), outcome.problem));
    return leave();
  } catch (error) {
    await leave();
    throw error;
  } finally {
    session.setState({ exporting: null });
  }

  async function leave(): Promise<false> {
    await host.leaveExport(file);
    return false;
  }
}

export async function copyTo(session: Session, host: Host, content: Copied): Promise<void> {
  const copied = await host.copy(content);
  const text = copied ? sessionWords.copied : sessionWords.notCopied;
  tell(session, { tone: copied ? 'info' : 'problem', text, details: [] });
}
