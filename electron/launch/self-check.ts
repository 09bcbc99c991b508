import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';
import { removeFile } from '../../app/terminal/saving/remove-file.ts';
import type { OpenWindow } from '../windows/open-windows.ts';

const patienceMs = 60_000;

/** What the packaged program could do here; printed as one line. */
interface Findings {
  readonly version: string;
  readonly packaged: boolean;
  /** The page was served, its preload ran, its script drew, and its first message came through: the case's title. */
  readonly title: string;
  readonly address: string;
  /** A file was written, flushed, read back and put in its place. */
  readonly saved: string;
}

/** Ends the app: with 0 when the window came up with a case in it and a file could be saved. */
export async function selfCheck(opened: OpenWindow): Promise<void> {
  const end = Date.now() + patienceMs;
  while (opened.state.title === '' && Date.now() < end) await wait(50);
  const path = join(app.getPath('userData'), `self-check-${randomUUID()}.outlay`);
  const { kind } = await durableSave({ path, bytes: new Uint8Array(100_000).fill(48), expected: null });
  await removeFile(path);
  const findings: Findings = {
    version: app.getVersion(),
    packaged: app.isPackaged,
    title: opened.state.title,
    address: opened.window.webContents.getURL(),
    saved: kind,
  };
  console.log(JSON.stringify(findings));
  app.exit(findings.title !== '' && kind === 'saved' ? 0 : 1);
}
