// The part of the `electron` main-process module that Outlay uses, on Node and an installed Chromium.
// What is not here fails: a missing name does not link, an unknown option or event throws.
import { app } from './app.ts';
import { type Config, setConfig } from './state.ts';

export { app } from './app.ts';
export { ClipboardItem, clipboard } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu, MenuItem } from './menu.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export { shell } from './shell.ts';
export { webContents } from './web-contents.ts';
export { BrowserWindow } from './windows.ts';

export const start = (config: Config) => {
  setConfig(config);
  app.setup();
  return () => app.launch();
};
process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());
