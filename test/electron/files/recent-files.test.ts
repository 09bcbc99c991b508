import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecentFiles } from '../../../electron/files/recent-files.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let store: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  store = join(folder.path, 'recent-files.json');
});
afterEach(() => folder.remove());

const names = (recent: RecentFiles) => recent.list().map((file) => file.name);

test('the newest file comes first, each file once, ten at most', async () => {
  const recent = await RecentFiles.load(store);
  for (let number = 1; number <= 12; number++) await recent.add(`/cases/${number}.outlay`);
  await recent.add('/cases/5.outlay');
  expect(names(recent)).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `${number}.outlay`));
});

test('the list is kept between starts', async () => {
  const before = await RecentFiles.load(store);
  await before.add('/cases/a.outlay');
  await before.add('/other/a.outlay');
  const after = await RecentFiles.load(store);
  expect(names(after)).toEqual(['a.outlay', 'a.outlay']);
  expect(after.list().map((file) => after.pathOf(file.id))).toEqual(['/other/a.outlay', '/cases/a.outlay']);
});

test('a file keeps its id while the app runs; a made-up id names none', async () => {
  const recent = await RecentFiles.load(store);
  await recent.add('/cases/a.outlay');
  const [first] = recent.list();
  await recent.add('/cases/b.outlay');
  await recent.add('/cases/a.outlay');
  expect(recent.list()[0]).toEqual(first);
  expect(recent.pathOf(first?.id ?? '')).toBe('/cases/a.outlay');
  expect(recent.pathOf('/etc/passwd')).toBeUndefined();
});

test.each([
  ['is empty', ''],
  ['is cut off', '{"version":1,"paths":["/a.outl'],
  ['is of another version', '{"version":2,"paths":["/a.outlay"]}'],
  ['holds something else', '[1,2,3]'],
  ['is not text', '\u0000\u0001\u0002'],
  ['has a path that is none', '{"version":1,"paths":["/a.outlay",""]}'],
  ['has a field too many', '{"version":1,"paths":["/a.outlay"],"more":1}'],
  ['is longer than any of ours', JSON.stringify({ version: 1, paths: new Array(101).fill('/a.outlay') })],
])('a list that %s is an empty one, and is written anew', async (_what, text) => {
  await writeFile(store, text);
  const recent = await RecentFiles.load(store);
  expect(names(recent)).toEqual([]);
  await recent.add('/cases/a.outlay');
  expect(JSON.parse(await readFile(store, 'utf8'))).toEqual({ version: 1, paths: ['/cases/a.outlay'] });
});

test('of a longer list that an earlier version kept the ten newest are shown', async () => {
  const paths = Array.from({ length: 100 }, (_, number) => `/cases/${number}.outlay`);
  await writeFile(store, JSON.stringify({ version: 1, paths }));
  const recent = await RecentFiles.load(store);
  expect(names(recent)).toEqual(Array.from({ length: 10 }, (_, number) => `${number}.outlay`));
  expect(new Set(recent.list().map(({ id }) => id)).size).toBe(10);
});

test('a list that nobody listens to can be added to', async () => {
  const recent = await RecentFiles.load(store);
  await recent.add('/cases/a.outlay');
  await recent.add('/cases/a.outlay');
  expect(names(recent)).toEqual(['a.outlay']);
});

test('where the list can’t be kept it still serves until the app is closed', async () => {
  await chmod(folder.path, 0o555);
  const recent = await RecentFiles.load(store);
  await asNobody(() => recent.add('/cases/a.outlay'));
  expect(names(recent)).toEqual(['a.outlay']);
  await chmod(folder.path, 0o755);
});

test('whoever shows the list is told when it changes', async () => {
  const recent = await RecentFiles.load(store);
  let told = 0;
  recent.onChange(() => {
    told += 1;
  });
  await recent.add('/cases/a.outlay');
  expect(told).toBe(1);
});
