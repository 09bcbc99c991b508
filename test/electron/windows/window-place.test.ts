import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWindow } from '../../../electron/windows/create-window.ts';
import { setupWindowPlace } from '../../../electron/windows/window-place.ts';
import { recorded, userData } from '../../support/checklist/source-electron.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterAll(() => rm(userData, { recursive: true, force: true }));

const optionsOf = (index: number) => recorded.windows[index]?.options;

test('a window opens where the last one was closed, maximised if it was', async () => {
  createWindow(null).window.close();
  expect(optionsOf(0)).toMatchObject({ width: 1280, height: 800 });
  createWindow(null);
  expect(optionsOf(1)).toMatchObject({ x: 40, y: 30, width: 1300, height: 820 });
});

test('a place on a screen that is gone, or one that makes no sense, is not taken', async () => {
  const folder = await temporaryFolder();
  const store = join(folder.path, 'window-place.json');
  for (const [index, place] of [
    { x: 5000, y: 30, width: 1300, height: 820, maximised: false },
    { x: 40, y: 30, width: 3, height: 820, maximised: false },
    'nonsense',
  ].entries()) {
    await writeFile(store, JSON.stringify(place));
    await setupWindowPlace(store);
    createWindow(null);
    expect(optionsOf(2 + index)).toMatchObject({ width: 1280, height: 800 });
    expect(optionsOf(2 + index)).not.toHaveProperty('x');
  }
  await folder.remove();
});

test('the place of one start is there at the next', async () => {
  const folder = await temporaryFolder();
  const store = join(folder.path, 'window-place.json');
  await writeFile(store, JSON.stringify({ x: 10, y: 20, width: 1400, height: 900, maximised: true }));
  await setupWindowPlace(store);
  createWindow(null);
  expect(recorded.windows.at(-1)?.options).toMatchObject({ x: 10, y: 20, width: 1400, height: 900 });
  expect(recorded.windows.at(-1)?.moves).toContain('maximize');
  await folder.remove();
});
