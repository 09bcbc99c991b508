import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExportFolders } from '../../../electron/files/export-folders.ts';
import { RecentFiles } from '../../../electron/files/recent-files.ts';
import { setupHostCalls } from '../../../electron/ipc/host-calls.ts';
import { StoredPreferences } from '../../../electron/preferences/stored-preferences.ts';
import { registerAppScheme, setupAppScheme } from '../../../electron/protection/app-scheme.ts';
import { setupNavigationLock } from '../../../electron/protection/navigation.ts';
import { setupNetworkLock } from '../../../electron/protection/network.ts';
import { setupPermissions } from '../../../electron/protection/permissions.ts';
import { setupSandbox } from '../../../electron/protection/sandbox.ts';
import { createWindow } from '../../../electron/windows/create-window.ts';
import type { OpenWindow } from '../../../electron/windows/open-windows.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { RecordedElectron, RecordedWindow } from './recorded-electron.ts';
import { recorded, userData } from './source-electron.ts';

export interface SourceShell {
  readonly electron: RecordedElectron;
  readonly opened: OpenWindow;
  readonly window: RecordedWindow;
  readonly recent: RecentFiles;
  /** Has the page that is served, and goes away at the end. */
  readonly folder: string;
  /** Calls the host as the page does. */
  readonly call: (name: string, ...payload: unknown[]) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** The sources of the main process on an Electron that only takes notes: its parts, put together as in electron/main.ts. */
export async function sourceShell(): Promise<SourceShell> {
  const folder = await temporaryFolder();
  await writeFile(join(folder.path, 'index.html'), '<title>Outlay</title>');
  setupSandbox();
  registerAppScheme();
  setupNavigationLock();
  recorded.calls.push('ready');
  setupAppScheme(folder.path);
  setupPermissions();
  setupNetworkLock();
  const recent = await RecentFiles.load(join(userData, 'recent-files.json'));
  const folders = await ExportFolders.load(join(userData, 'export-folders.json'));
  const preferences = await StoredPreferences.load(join(userData, 'preferences.json'));
  setupHostCalls({ recent, folders, preferences });
  const opened = createWindow(null);
  const [window] = recorded.windows;
  if (window === undefined) throw new Error('no window was made');
  const event = { sender: window.webContents, senderFrame: { parent: null, origin: 'app://outlay' } };
  return {
    electron: recorded,
    opened,
    window,
    recent,
    folder: folder.path,
    call: async (name, ...payload) => recorded.handlers.get(`call:${name}`)?.(event, ...payload),
    end: async () => {
      await folder.remove();
      await rm(userData, { recursive: true, force: true });
    },
  };
}
