import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syncFolder, writeNewFile } from '../../../../app/terminal/saving/write-new-file.ts';
import { openFilesIn } from '../../../support/open-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a new file has all of the bytes and the rights that it is made with; one that is there is not touched', async () => {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'file');
  await writeNewFile(file, new Uint8Array(300_000).fill(97), 0o600);
  expect(await readFile(file, 'utf8')).toBe('a'.repeat(300_000));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'old');
  await expect(writeNewFile(file, new Uint8Array(1), 0o600)).rejects.toThrow('EEXIST');
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await openFilesIn(folder.path)).toEqual([]);
  await folder.remove();
});

test('a folder that can’t be asked to be on the disk is told by its reason', async () => {
  const folder = await temporaryFolder();
  expect(await syncFolder(folder.path)).toEqual({ kind: 'saved', code: '' });
  expect(await openFilesIn(folder.path)).toEqual([]);
  await folder.remove();
  expect(await syncFolder(folder.path)).toEqual({ kind: 'not-durable', code: 'ENOENT' });
});
