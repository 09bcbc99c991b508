import { useEffect } from 'react';
import { commandIds } from '../../app/commands/command-list.ts';
import { receive, save } from '../../app/commands/file-commands.ts';
import { type CommandContext, isPossible, perform } from '../../app/commands/perform.ts';
import { offerLeftWork } from '../../app/commands/unsaved-work.ts';
import { failureOf } from '../../app/failure.ts';
import { told as inWords } from '../../app/messages/language.ts';
import { documentOf, isDirty, type SessionState } from '../../app/session/session-state.ts';
import { commandOfKey } from '../window/keys.ts';

/** How long the shell may lag behind the window. */
const settleMs = 60;

/** A command works on what is on the screen: a number still being typed is taken first, as on leaving its field. */
function takeDraft(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('[data-draft]')) field.blur();
}

/** The file that the window was opened for, and over it what a crash has left. */
async function start({ session, host }: CommandContext): Promise<void> {
  // Read first of all: what this window keeps from now on is not left work.
  const journal = await host.readJournal();
  receive(session, await host.takeStartFile());
  offerLeftWork(session, journal);
}

/** Keys, menu items and files that come from outside; and what the shell shows of the case in turn. */
export function useHostEvents(context: CommandContext): void {
  const { session, host } = context;

  useEffect(() => {
    const run = (id: string) => {
      const command = commandIds.find((one) => one === id);
      if (command === undefined) return;
      takeDraft();
      void perform(command, context);
    };
    const onKey = (event: KeyboardEvent) => {
      const { preferences, dialog } = session.getState();
      const command = commandOfKey(event, { platform: host.platform, plainKeys: preferences.plainKeys });
      if (command === undefined || dialog !== null) return;
      // A field takes back its own unfinished text before the document takes back anything.
      if (command === 'edit.undo' && event.target instanceof Element && event.target.matches('[data-draft]')) return;
      // The browser would save the page, or open a window of its own.
      event.preventDefault();
      takeDraft();
      void perform(command, context);
    };
    // While it goes down: controls keep keys to themselves on the way up.
    window.addEventListener('keydown', onKey, { capture: true });
    // One that can't be reported is no failure to be reported.
    const report = (error: unknown) => void host.reportFailure(failureOf(error)).catch(() => undefined);
    const onError = (event: ErrorEvent) => report(event.error);
    const onRejection = (event: PromiseRejectionEvent) => report(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    const stop = [
      host.on('command', run),
      host.on('fileOpened', async (outcome) => {
        if (!isDirty(session.getState()) || (await context.confirmDiscard())) receive(session, outcome);
      }),
      host.on('saveAndClose', async () => {
        if (await save(session, host)) await host.closeWindow();
      }),
    ];
    void start(context);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
      for (const end of stop) end();
    };
  }, [context, session, host]);

  useEffect(() => {
    let told = '';
    const tell = (state: SessionState) => {
      const shown = {
        title: state.file?.name ?? inWords(documentOf(state).title),
        dirty: isDirty(state),
        disabledCommands: commandIds.filter((id) => !isPossible(id, state)),
      };
      const text = JSON.stringify(shown);
      if (text === told) return;
      told = text;
      void host.setWindow(shown);
    };
    tell(session.getState());
    // Not at every frame of a drag: what is possible takes longer to find out than a frame has to spare.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        tell(session.getState());
      }, settleMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, host]);
}
