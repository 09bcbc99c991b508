import { join } from 'node:path';
import { app } from 'electron';
import { setupMainFailure } from './failures/main-failure.ts';
import { ExportFolders } from './files/export-folders.ts';
import { lastFile } from './files/last-file.ts';
import { openPath } from './files/open-path.ts';
import { RecentFiles } from './files/recent-files.ts';
import { setupHostCalls } from './ipc/host-calls.ts';
import { IncomingFiles } from './launch/incoming-files.ts';
import { setupQuitting } from './launch/quitting.ts';
import { selfCheck } from './launch/self-check.ts';
import { isSelfCheck } from './launch/self-check-asked.ts';
import { isFirstInstance, startFile } from './launch/single-instance.ts';
import { setupMenu } from './menu/setup-menu.ts';
import { speakAsPreferred } from './preferences/speak-as-preferred.ts';
import { StoredPreferences } from './preferences/stored-preferences.ts';
import { registerAppScheme, setupAppScheme } from './protection/app-scheme.ts';
import { setupNavigationLock } from './protection/navigation.ts';
import { setupNetworkLock } from './protection/network.ts';
import { setupPermissions } from './protection/permissions.ts';
import { setupSandbox } from './protection/sandbox.ts';
import { bringToFront, createWindow } from './windows/create-window.ts';
import { theOpenWindow } from './windows/open-windows.ts';
import { setupWindowPlace } from './windows/window-place.ts';

// Everything up to whenReady has to happen now: Electron becomes ready only after this file has run to its end.
setupMainFailure();
setupSandbox();
registerAppScheme();
setupNavigationLock();
setupQuitting();

const incoming = new IncomingFiles();
app.on('open-file', (event, path) => {
  event.preventDefault();
  incoming.arrived(path);
});
const isFirst = isFirstInstance((file) => {
  const opened = theOpenWindow();
  if (file !== null) incoming.arrived(file);
  else if (opened !== null) bringToFront(opened);
});

async function start(): Promise<void> {
  await app.whenReady();
  setupAppScheme(join(import.meta.dirname, 'renderer'));
  setupPermissions();
  setupNetworkLock();
  const settings = (name: string) => join(app.getPath('userData'), name);
  const preferences = await StoredPreferences.load(settings('preferences.json'));
  await speakAsPreferred(preferences.now);
  const recent = await RecentFiles.load(settings('recent-files.json'));
  const folders = await ExportFolders.load(settings('export-folders.json'));
  await setupWindowPlace(settings('window-place.json'));
  setupHostCalls({ recent, folders, preferences });
  setupMenu(recent, preferences);
  const early = incoming.listen((path) => void openPath(path, recent));
  const opened = createWindow(early ?? startFile ?? lastFile(recent, preferences.now));
  if (isSelfCheck) void selfCheck(opened);
}

if (isFirst) void start();
// One that runs already can't be checked by a second: the check has failed.
else if (isSelfCheck) app.exit(1);
else app.quit();
