import { dialog } from 'electron';
import { failureOf } from '../../app/failure.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { log } from '../failures/log.ts';
import { unsavedWork } from '../journal/unsaved-work.ts';
import { type OpenWindow, tell } from './open-windows.ts';

const { shell } = commandWords;

/** A window with unsaved changes asks before it closes. */
export function guardClosing(opened: OpenWindow): void {
  let asking = false;
  opened.window.on('close', (event) => {
    if (opened.mayClose || !opened.state.dirty) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask(opened).finally(() => {
      asking = false;
    });
  });
}

async function ask(opened: OpenWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(opened.window, {
    type: 'warning',
    message: shell.unsaved(opened.state.title),
    detail: shell.unsavedDetail,
    buttons: [shell.save, shell.discard, shell.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  // The page saves, because it has the document, and then calls closeWindow. If the save fails the window stays.
  if (response === 0) tell(opened, 'saveAndClose', null);
  if (response !== 1) return;
  // Given up by the user: it must not be offered to them again.
  try {
    await opened.journal.end();
  } catch (error) {
    // Then it will be offered once more; that is no reason to keep the window.
    log.write('journal not cleared', { ...failureOf(error) });
  }
  await closeForGood(opened);
}

/** The process may end with its last window: what the journal was told has to be done by then. */
export async function closeForGood(opened: OpenWindow): Promise<void> {
  await unsavedWork.settled();
  opened.mayClose = true;
  opened.window.close();
}
