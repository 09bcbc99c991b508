import { app } from 'electron';
import { createWindow } from '../windows/create-window.ts';
import { theOpenWindow } from '../windows/open-windows.ts';

/** On a Mac an app stays when its window is closed, unless the user is quitting it. */
export function setupQuitting(): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('activate', () => {
    quitting = false;
    if (theOpenWindow() === null && app.isReady()) createWindow(null);
  });
}
