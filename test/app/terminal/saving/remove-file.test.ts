import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFile } from '../../../../app/terminal/saving/remove-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a file is removed, one that is not there is removed already, and anything else is told', async () => {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  await removeFile(file);
  await removeFile(file);
  expect(await readdir(folder.path)).toEqual([]);
  await mkdir(file);
  await expect(removeFile(file)).rejects.toThrow();
  expect(await readdir(folder.path)).toEqual(['file']);
  await folder.remove();
});
