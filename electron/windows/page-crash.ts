import { dialog, type MessageBoxOptions } from 'electron';
import { english } from '../../app/messages/english.ts';
import { log, logPath } from '../failures/log.ts';
import { unsavedWork } from '../journal/unsaved-work.ts';
import { closeForGood } from './guard-closing.ts';
import type { OpenWindow } from './open-windows.ts';

const { shell } = english;

/** When the page's process dies, the document goes with it, but not the journal: say so, and offer to start it again. */
export function guardAgainstCrash(opened: OpenWindow): void {
  const { window } = opened;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write('page gone', { reason, exitCode });
    // Nobody is left to save it.
    opened.state = { ...opened.state, dirty: false };
    void offerReload(opened, reason);
  });
  window.on('unresponsive', () => {
    log.write('page does not answer', {});
    void offerEnd(opened);
  });
}

async function offerReload(opened: OpenWindow, reason: string): Promise<void> {
  const answer = await ask(opened, {
    message: shell.pageCrashed,
    detail: shell.failedDetail(reason, unsavedWork.path, logPath),
    buttons: [shell.restart, shell.close],
  });
  if (answer === 0) opened.window.webContents.reload();
  else await closeForGood(opened);
}

/** Ending the page's process leads to the question above. */
async function offerEnd(opened: OpenWindow): Promise<void> {
  const answer = await ask(opened, {
    message: shell.pageHangs,
    detail: shell.pageHangsDetail(unsavedWork.path),
    buttons: [shell.wait, shell.endPage],
  });
  if (answer === 1) opened.window.webContents.forcefullyCrashRenderer();
}

async function ask(opened: OpenWindow, options: MessageBoxOptions): Promise<number> {
  const common = { type: 'error', defaultId: 0, cancelId: 1, noLink: true } as const;
  return (await dialog.showMessageBox(opened.window, { ...common, ...options })).response;
}
