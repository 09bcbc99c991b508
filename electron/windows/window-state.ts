import type { WindowState } from '../../app/host.ts';
import { commandWords } from '../../app/messages/commands.ts';
import type { OpenWindow } from './open-windows.ts';

/** Title bar and dirty mark. A Mac marks the close button instead of the title. */
export function showState(opened: OpenWindow, state: WindowState): void {
  opened.state = state;
  const { window } = opened;
  if (process.platform === 'darwin') {
    window.setTitle(state.title);
    window.setDocumentEdited(state.dirty);
  } else {
    window.setTitle(commandWords.shell.windowTitle(state.title, state.dirty));
  }
}
