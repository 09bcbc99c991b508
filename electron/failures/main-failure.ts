import { app, dialog } from 'electron';
import { failureOf } from '../../app/failure.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { keptWords } from '../journal/kept-words.ts';
import { isSelfCheck } from '../launch/self-check-asked.ts';
import { log, logPath } from './log.ts';

const { shell } = commandWords;

/** An error that nobody foresaw in the main process: what it did not finish is unknown, so it does not go on. */
export function setupMainFailure(): void {
  let asked = false;
  const failed = (error: unknown) => {
    const failure = failureOf(error);
    log.write('main process failed', { ...failure });
    // Its own message goes where a developer looks, and not into the log.
    console.error(error);
    if (asked) return;
    asked = true;
    if (isSelfCheck) {
      // Nobody is there to answer.
      app.exit(1);
      return;
    }
    void offerRestart(failure.name);
  };
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
}

/** An AppImage runs from an image that goes when it ends: what is started again is the file itself. */
function relaunch(): void {
  const image = process.env.APPIMAGE;
  app.relaunch(image === undefined ? {} : { execPath: image, args: ['--appimage-extract-and-run'] });
}

async function offerRestart(reason: string): Promise<void> {
  await app.whenReady();
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: shell.appFailed,
    detail: shell.failedDetail(reason, keptWords(), logPath),
    buttons: [shell.restart, shell.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) relaunch();
  // Without asking anything: the journal has what is unsaved, and this process can't be trusted with a save.
  app.exit(1);
}
