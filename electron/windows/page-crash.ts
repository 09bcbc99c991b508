import { dialog } from 'electron';
import { english } from '../../app/messages/english.ts';
import { closeForGood } from './guard-closing.ts';
import type { OpenWindow } from './open-windows.ts';

const { shell } = english;

/** When the page's process dies, the document went with it: say so and offer to start afresh. */
export function guardAgainstCrash(opened: OpenWindow): void {
  opened.window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || opened.window.isDestroyed()) return;
    // Nobody is left to save it.
    opened.state = { ...opened.state, dirty: false };
    void offerReload(opened, reason);
  });
}

async function offerReload(opened: OpenWindow, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox(opened.window, {
    type: 'error',
    message: shell.pageCrashed,
    detail: shell.pageCrashedDetail(reason),
    buttons: [shell.reload, shell.close],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) opened.window.webContents.reload();
  else closeForGood(opened);
}
