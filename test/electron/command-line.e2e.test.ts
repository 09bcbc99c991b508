import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

let files: TemporaryFolder;
let outlay: ShellAlone;
beforeAll(async () => {
  files = await temporaryFolder();
  await writeFile(join(files.path, 'case.outlay'), 'content');
});
afterAll(() => files.remove());
afterEach(() => outlay?.close());

async function started(...args: string[]) {
  outlay = await launchShellAlone({ folder: files.path, args });
  const take = () => outlay.host.evaluate((host) => host.takeStartFile());
  return [await take(), await take()];
}

test('a file named on the command line is handed to the page, once', async () => {
  expect(await started('case.outlay')).toMatchObject([
    { kind: 'opened', file: { name: 'case.outlay' } },
    { kind: 'cancelled' },
  ]);
});

test('without a file there is none to take', async () => {
  expect(await started()).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
});

test('a file that is not there is told, not ignored', async () => {
  expect(await started('missing.outlay')).toMatchObject([
    { kind: 'failed', problem: { kind: 'not-found', name: 'missing.outlay' } },
    { kind: 'cancelled' },
  ]);
});
