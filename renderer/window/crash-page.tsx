import { Component, type ErrorInfo, type ReactNode } from 'react';
import { type Failure, failureOf } from '../../app/failure.ts';
import type { Host } from '../../app/host.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import type { Session } from '../../app/session/session.ts';
import { isDirty } from '../../app/session/session-state.ts';

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
    const unsavedIn = isDirty(state) ? (state.journal?.place ?? '') : null;
    return <CrashPage failure={failure} unsavedIn={unsavedIn} onRestart={() => void this.restart()} />;
  }

  private async restart(): Promise<void> {
    // Nobody is to be asked whether the page may be left.
    await this.props.host.setWindow({ title: '', dirty: false, disabledCommands: [] });
    location.reload();
  }
}

interface PageProps {
  readonly failure: Failure;
  /** Where unsaved work is kept; null when there is none. */
  readonly unsavedIn: string | null;
  readonly onRestart: () => void;
}

/** Plain elements only: whatever failed may be one of our own. */
function CrashPage({ failure, unsavedIn, onRestart }: PageProps) {
  return (
    <main className="crash" role="alert">
      <h1>{words.title}</h1>
      <p>{words.what(failure.name)}</p>
      <p>{unsavedIn === null ? words.clean : words.unsaved(unsavedIn)}</p>
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
