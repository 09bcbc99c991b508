import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExportFolders } from '../../../electron/files/export-folders.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let store: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  store = join(folder.path, 'export-folders.json');
});
afterEach(() => folder.remove());

const made = async (name: string): Promise<string> => {
  const path = join(folder.path, name);
  await mkdir(path);
  return path;
};

test('the folder of a case file is known at the next start, each file’s its own', async () => {
  const [one, other] = [await made('one'), await made('other')];
  const before = await ExportFolders.load(store);
  await before.remember('/a.outlay', one);
  await before.remember('/b.outlay', other);
  const after = await ExportFolders.load(store);
  expect([after.of('/a.outlay'), after.of('/b.outlay'), after.of('/c.outlay')]).toEqual([one, other, null]);
  await after.remember('/a.outlay', other);
  expect((await ExportFolders.load(store)).of('/a.outlay')).toBe(other);
});

test('a folder that is gone, or has become a file, is asked for again', async () => {
  const path = await made('memos');
  const folders = await ExportFolders.load(store);
  await folders.remember('/a.outlay', path);
  await rm(path, { recursive: true });
  expect(folders.of('/a.outlay')).toBeNull();
  await writeFile(path, 'a file');
  expect(folders.of('/a.outlay')).toBeNull();
});

test.each(['', '{', '{"version":2,"folders":[]}', '{"version":1,"folders":[["/a.outlay",""]]}', '{"version":1}'])(
  'a damaged list is an empty one: %s',
  async (text) => {
    await writeFile(store, text);
    const folders = await ExportFolders.load(store);
    expect(folders.of('/a.outlay')).toBeNull();
    await folders.remember('/a.outlay', folder.path);
    expect((await ExportFolders.load(store)).of('/a.outlay')).toBe(folder.path);
  },
);

test('the fifty that were used last are kept, the oldest goes first', async () => {
  const folders = await ExportFolders.load(store);
  for (let index = 0; index < 51; index++) await folders.remember(`/${index}.outlay`, folder.path);
  await folders.remember('/1.outlay', folder.path);
  const kept: readonly (readonly [string, string])[] = JSON.parse(await readFile(store, 'utf8')).folders;
  expect([kept.length, kept[0]?.[0], kept.at(-1)?.[0]]).toEqual([50, '/2.outlay', '/1.outlay']);
});
