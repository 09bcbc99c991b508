import { dialog, type MessageBoxOptions } from 'electron';
import { commandWords } from '../../app/messages/commands.ts';
import { log, logPath } from '../failures/log.ts';
import { keptWords } from '../journal/kept-words.ts';
import { closeForGood } from './guard-closing.ts';
import type { OpenWindow } from './open-windows.ts';

const { shell } = commandWords;

interface Gone {
  readonly reason: string;
  /** What was true of unsaved work when it went. */
  readonly kept: string;
}

/** When the page's process dies, the document goes with it, but not the journal: say so, and offer to start it again. */
export function guardAgainstCrash(opened: OpenWindow): void {
  const { window } = opened;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (opened.endsPage) {
      // As the user has asked, who was told what becomes of their work.
      opened.endsPage = false;
      window.webContents.reload();
      return;
    }
    log.write('page gone', { reason, exitCode });
    const kept = keptWords();
    // Nobody is left to save it.
    opened.state = { ...opened.state, dirty: false };
    void offerReload(opened, { reason, kept });
  });
  let asking = false;
  window.on('unresponsive', () => {
    log.write('page does not answer', {});
    if (asking) return;
    asking = true;
    void offerEnd(opened).finally(() => {
      asking = false;
    });
  });
}

async function offerReload(opened: OpenWindow, { reason, kept }: Gone): Promise<void> {
  const answer = await ask(opened, {
    message: shell.pageCrashed,
    detail: shell.failedDetail(reason, kept, logPath),
    buttons: [shell.restart, shell.close],
    cancelId: 1,
  });
  if (answer === 0) opened.window.webContents.reload();
  else await closeForGood(opened);
}

async function offerEnd(opened: OpenWindow): Promise<void> {
  const answer = await ask(opened, {
    message: shell.pageHangs,
    detail: shell.pageHangsDetail(keptWords()),
    buttons: [shell.wait, shell.endPage],
    // Who closes the question has not asked for the end.
    cancelId: 0,
  });
  if (answer !== 1) return;
  opened.endsPage = true;
  opened.window.webContents.forcefullyCrashRenderer();
}

async function ask(opened: OpenWindow, options: MessageBoxOptions): Promise<number> {
  const common = { type: 'error', defaultId: 0, noLink: true } as const;
  return (await dialog.showMessageBox(opened.window, { ...common, ...options })).response;
}
