import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askWhereToExport, askWhereToSaveCase, askWhichCase } from '../../../electron/files/case-dialogs.ts';
import { recorded } from '../../support/checklist/source-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const { dialogs } = recorded;
const window = {} as BrowserWindow;
const cases = { name: 'Outlay case', extensions: ['outlay'] };
const pictures = { name: 'PNG picture', extensions: ['png'] };

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
  dialogs.asked.length = 0;
});
afterEach(() => folder.remove());

test('the user is shown case files to open, and may choose one', async () => {
  dialogs.answers.push('/cases/a.outlay');
  expect(await askWhichCase(window)).toBe('/cases/a.outlay');
  expect(dialogs.asked).toEqual([{ filters: [cases], properties: ['openFile'] }]);
  expect(await askWhichCase(window)).toBeNull();
});

test('a dialog that is closed without a file, or without a name, is cancelled', async () => {
  dialogs.odd.push(
    { canceled: false, filePaths: [], filePath: '' },
    { canceled: true, filePaths: ['/x'], filePath: '/x' },
  );
  expect(await askWhichCase(window)).toBeNull();
  expect(await askWhichCase(window)).toBeNull();
  dialogs.odd.push(
    { canceled: false, filePaths: [], filePath: '' },
    { canceled: true, filePaths: ['/x'], filePath: '/x' },
  );
  expect(await askWhereToSaveCase(window, 'a')).toBeNull();
  expect(await askWhereToSaveCase(window, 'a')).toBeNull();
});

test('a name with an ending is taken as it is, whatever the ending', async () => {
  for (const path of ['/cases/a.outlay', '/cases/a.txt']) {
    dialogs.answers.push(path);
    expect(await askWhereToSaveCase(window, 'Case')).toBe(path);
  }
  expect(dialogs.asked[0]).toEqual({ defaultPath: 'Case', filters: [cases] });
});

test('a name without one gets that of its kind', async () => {
  const path = join(folder.path, 'plain');
  dialogs.answers.push(path, path);
  expect(await askWhereToSaveCase(window, 'Case')).toBe(`${path}.outlay`);
  expect(await askWhereToExport(window, 'Chart', 'image/png')).toBe(`${path}.png`);
  expect(dialogs.asked[1]).toEqual({ defaultPath: 'Chart', filters: [pictures] });
});

test('where the ending makes it the name of a file that is there, the user is asked once more, for that name', async () => {
  const path = join(folder.path, 'plain');
  await writeFile(`${path}.outlay`, 'somebody’s');
  dialogs.answers.push(path, `${path}.outlay`);
  expect(await askWhereToSaveCase(window, 'Case')).toBe(`${path}.outlay`);
  expect(dialogs.asked.map(({ defaultPath }) => defaultPath)).toEqual(['Case', `${path}.outlay`]);
  dialogs.answers.push(path, null);
  expect(await askWhereToSaveCase(window, 'Case')).toBeNull();
});
