import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPath } from '../../../electron/files/open-path.ts';
import { RecentFiles } from '../../../electron/files/recent-files.ts';
import { theOpenWindow } from '../../../electron/windows/open-windows.ts';
import { recorded, userData } from '../../support/checklist/source-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** Files that come from outside the page: a second start, the file manager, the menu. */
let folder: TemporaryFolder;
let file: string;
let recent: RecentFiles;
beforeAll(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
  await writeFile(file, 'content');
});
afterAll(async () => {
  await folder.remove();
  await rm(userData, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const window of recorded.windows) if (!window.isClosed) window.close();
  recorded.windows.length = 0;
  recent = await RecentFiles.load(join(folder.path, randomUUID()));
});

test('where there is no window one is made, which is given the file when it asks', async () => {
  await openPath(file, recent);
  expect(recorded.windows).toHaveLength(1);
  expect(theOpenWindow()?.startFile).toBe(file);
});

test('a window that has not asked yet is brought to the front and given the file when it asks', async () => {
  await openPath('/cases/first.outlay', recent);
  await openPath(file, recent);
  expect(recorded.windows.map(({ moves }) => moves)).toEqual([['show', 'focus']]);
  expect(theOpenWindow()?.startFile).toBe(file);
  expect(recorded.windows[0]?.webContents.sent).toEqual([]);
});

test('a window that has asked is told of the file, and it is among the recent ones, Outlay’s and the system’s', async () => {
  await openPath(file, recent);
  const opened = theOpenWindow();
  if (opened === null) throw new Error('no window');
  opened.askedForStartFile = true;
  opened.startFile = null;
  recorded.windows[0]?.moves.push('minimize');
  await openPath(file, recent);
  expect(recorded.windows).toHaveLength(1);
  expect(recorded.windows[0]?.moves).toEqual(['minimize', 'restore', 'show', 'focus']);
  const bytes = new TextEncoder().encode('content');
  expect(recorded.windows[0]?.webContents.sent).toMatchObject([
    ['event:fileOpened', { kind: 'opened', file: { name: 'case.outlay' }, bytes }],
  ]);
  expect(opened.startFile).toBeNull();
  expect(recent.list().map(({ name }) => name)).toEqual(['case.outlay']);
  expect(recorded.calls).toContain(`recent ${file}`);
});

test('a file that can’t be opened is told to the window too, and is not among the recent ones', async () => {
  await openPath(file, recent);
  const opened = theOpenWindow();
  if (opened === null) throw new Error('no window');
  opened.askedForStartFile = true;
  await openPath(join(folder.path, 'gone.outlay'), recent);
  expect(recorded.windows[0]?.webContents.sent).toMatchObject([
    ['event:fileOpened', { kind: 'failed', problem: { kind: 'not-found' } }],
  ]);
  expect(recent.list()).toEqual([]);
});
