import { existsSync } from 'node:fs';
import { join } from 'node:path';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const inWindows = (path: string) =>
  windowsFolders.flatMap((folder) => (folder === undefined ? [] : [join(folder, path)]));

const usual: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    ...inWindows('Chromium\\Application\\chrome.exe'),
    ...inWindows('Google\\Chrome\\Application\\chrome.exe'),
    ...inWindows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
};

/** A Chromium, Chrome or Edge of this machine; OUTLAY_CHROMIUM, then CHROMIUM_PATH, names one. */
export function installedBrowser(): string | null {
  const named = process.env.OUTLAY_CHROMIUM ?? process.env.CHROMIUM_PATH;
  // A browser that was named and is not there is a mistake to be told, not a reason to take another.
  if (named !== undefined) return existsSync(named) ? named : null;
  return usual[process.platform]?.find((path) => existsSync(path)) ?? null;
}
