import { Component, type ErrorInfo, type ReactNode } from 'react';
import { type Failure, failureOf } from '../../app/failure.ts';
import type { Host } from '../../app/host.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import type { Session } from '../../app/session/session.ts';
import { isDirty, type SessionState } from '../../app/session/session-state.ts';

const words = recoveryWords.crash;

interface Props {
  readonly session: Session;
  readonly host: Host;
  readonly children: ReactNode;
}

/** Stands in for the window when drawing it has failed. The session lives on without it, and so does the journal. */
export class CrashGuard extends Component<Props, { readonly failure: Failure | null }> {
  override state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: failureOf(error) };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    void this.props.host.reportFailure(failureOf(error));
  }

  override render() {
    const { failure } = this.state;
    const state = this.props.session.getState();
    if (failure === null) return this.props.children;
    return <CrashPage failure={failure} unsaved={unsavedWords(state)} onRestart={() => void this.restart()} />;
  }

  private async restart(): Promise<void> {
    // Nobody is to be asked whether the page may be left.
    await this.props.host.setWindow({ title: '', dirty: false, disabledCommands: [] });
    location.reload();
  }
}

function unsavedWords(state: SessionState): string {
  const { journal, keepingFails } = state;
  if (!isDirty(state)) return words.clean;
  return journal === null || journal.problem !== null || keepingFails ? words.lost : words.unsaved(journal.place);
}

interface PageProps {
  readonly failure: Failure;
  /** What becomes of unsaved work. */
  readonly unsaved: string;
  readonly onRestart: () => void;
}

/** Plain elements only: whatever failed may be one of our own. */
function CrashPage({ failure, unsaved, onRestart }: PageProps) {
  return (
    <main className="crash" role="alert">
      <h1>{words.title}</h1>
      <p>{words.what(failure.name)}</p>
      <p>{unsaved}</p>
      <button type="button" className="button primary" onClick={onRestart}>
        {words.restart}
      </button>
      <details>
        <summary>{words.where}</summary>
        <pre>{failure.frames.join('\n')}</pre>
      </details>
    </main>
  );
}
