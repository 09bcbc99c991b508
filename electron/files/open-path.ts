import { app } from 'electron';
import type { OpenOutcome } from '../../app/host.ts';
import { bringToFront, createWindow } from '../windows/create-window.ts';
import { type OpenWindow, tell, theOpenWindow } from '../windows/open-windows.ts';
import type { RecentFiles } from './recent-files.ts';

/** Reads the file into the window and puts it on top of the recent ones. */
export async function openIn(opened: OpenWindow, path: string, recent: RecentFiles): Promise<OpenOutcome> {
  const outcome = await opened.documents.open(path);
  if (outcome.kind === 'opened') await rememberPath(path, recent);
  return outcome;
}

export async function rememberPath(path: string, recent: RecentFiles): Promise<void> {
  app.addRecentDocument(path);
  await recent.add(path);
}

/** A file from outside the page: a second start, the file manager, the menu. */
export async function openPath(path: string, recent: RecentFiles): Promise<void> {
  const opened = theOpenWindow();
  if (opened === null) {
    createWindow(path);
    return;
  }
  bringToFront(opened);
  if (opened.askedForStartFile) tell(opened, 'fileOpened', await openIn(opened, path, recent));
  else opened.startFile = path;
}
