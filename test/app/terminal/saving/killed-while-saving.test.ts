import { afterAll, beforeAll, expect, test } from 'vitest';
import { killWhileSaving } from '../../../support/kill-while-saving.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { unsound } from '../../../support/versions.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

test('killed at 12 moments, the file is always whole, and never older than what was reported as saved', async () => {
  expect(unsound(await killWhileSaving('Outlay', 12, folder.path))).toEqual([]);
}, 30_000);
