import { BrowserWindow } from 'electron';
import { commandWords } from '../../app/messages/commands.ts';
import { pageAddress } from '../page-address.ts';
import { guardClosing } from './guard-closing.ts';
import { addOpenWindow, type OpenWindow } from './open-windows.ts';
import { guardAgainstCrash } from './page-crash.ts';
import { webPreferences } from './web-preferences.ts';
import { lastPlace, rememberPlace } from './window-place.ts';

export function createWindow(startFile: string | null): OpenWindow {
  const last = lastPlace();
  const window = new BrowserWindow({
    title: commandWords.shell.productName,
    width: last?.width ?? 1280,
    height: last?.height ?? 800,
    ...(last === null ? {} : { x: last.x, y: last.y }),
    minWidth: 1024,
    minHeight: 680,
    // Shown when the page has something to show: no white flash.
    show: false,
    // A copy, because Electron adds to what it is given.
    webPreferences: { ...webPreferences },
  });
  const opened = addOpenWindow(window, startFile);
  if (last?.maximised) window.maximize();
  rememberPlace(window);
  window.once('ready-to-show', () => window.show());
  // The title is ours to write (window-state.ts), not the page's <title>.
  window.on('page-title-updated', (event) => event.preventDefault());
  guardClosing(opened);
  guardAgainstCrash(opened);
  void window.loadURL(pageAddress);
  return opened;
}

export function bringToFront({ window }: OpenWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
