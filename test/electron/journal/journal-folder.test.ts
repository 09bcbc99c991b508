import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fingerprint, fingerprint } from '../../../app/terminal/saving/fingerprint.ts';
import { entryBytes, type JournalEntry, readEntry } from '../../../electron/journal/journal-entry.ts';
import { JournalFolder } from '../../../electron/journal/journal-folder.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let place: string;
let journal: JournalFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
  place = join(folder.path, 'deep', 'unsaved-work');
  journal = new JournalFolder(place);
});
afterEach(() => folder.remove());

const kept = (text: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  ...{ keptAt: '2026-11-22T09:00:00.000Z', title: 'Case', answer: '', file: null, case: text, ...more },
});
const ofFile = { path: '/cases/a.outlay', onDisk: fingerprint(new Uint8Array(1)) };

test('what is asked for is done in turn; a failure holds up nothing that comes after', async () => {
  const id = randomUUID();
  const results = [journal.keep(id, kept('one')), journal.remove(id), journal.keep(id, kept('two')), journal.read(id)];
  expect(await Promise.all(results)).toEqual([null, undefined, null, { journal: 1, ...kept('two') }]);
  await mkdir(join(place, 'folder.journal'));
  const failed = journal.remove('folder').catch(() => 'failed');
  const after = journal.keep(id, kept('three'));
  expect([await failed, await after]).toEqual(['failed', null]);
  void journal.keep(id, kept('four'));
  await journal.settled();
  expect(await readFile(join(place, `${id}.journal`), 'utf8')).toContain('four');
  expect(await journal.read(id)).toMatchObject(kept('four'));
});

test('only entries are listed, newest first; a folder that is not there yet has none', async () => {
  expect(await journal.list()).toEqual({ entries: [], unreadable: 0 });
  await journal.keep('older', kept('one', { keptAt: '2026-11-21T09:00:00.000Z', file: ofFile }));
  await journal.keep('newer', kept('two'));
  await writeFile(join(place, 'other.txt'), entryBytes(kept('three')));
  await writeFile(join(place, 'newer-journal'), entryBytes(kept('three')));
  await mkdir(join(place, 'folder.journal'));
  const { entries, unreadable } = await journal.list();
  expect(entries).toMatchObject([
    { id: 'newer', ...kept('two') },
    { id: 'older', ...kept('one', { keptAt: '2026-11-21T09:00:00.000Z', file: ofFile }) },
  ]);
  // The folder of an entry's name is none that can be read.
  expect(unreadable).toBe(1);
  expect((await readdir(place)).filter((name) => name.endsWith('.journal')).sort()).toEqual([
    'folder.journal',
    'newer.journal',
    'older.journal',
  ]);
});

test('entries come by their times, in whatever order they were kept and whatever they are called', async () => {
  const hours = [3, 1, 4, 2, 0, 5];
  for (const hour of hours)
    await journal.keep(`${hours.indexOf(hour)}`, kept('', { keptAt: `2026-11-22T0${hour}:00:00Z` }));
  expect((await journal.list()).entries.map(({ id }) => hours[Number(id)])).toEqual([5, 4, 3, 2, 1, 0]);
});

test('the largest case, all quotes, is kept and read', async () => {
  const text = '"'.repeat(20 * 1024 * 1024);
  expect(await journal.keep('large', kept(text))).toBeNull();
  expect((await journal.read('large'))?.case.length).toBe(text.length);
});

test('a folder that can’t be made or read is told, by the case’s title', async () => {
  await writeFile(join(folder.path, 'deep'), '');
  expect(await journal.keep('x', kept('one'))).toEqual({ kind: 'not-found', name: 'Case', code: 'ENOTDIR' });
  await expect(journal.list()).rejects.toThrow('ENOTDIR');
  const other = new JournalFolder(join(folder.path, 'closed', 'unsaved-work'));
  await mkdir(join(folder.path, 'closed'), { mode: 0o700 });
  await chmod(folder.path, 0o755);
  expect(await asNobody(() => other.keep('x', kept('one')))).toEqual({ kind: 'denied', name: 'Case', code: 'EACCES' });
});

test('an entry is read as it was written, and nothing else is one', () => {
  const good = kept('text', { file: ofFile, title: 'x'.repeat(500) });
  expect(readEntry(entryBytes(good))).toMatchObject(good);
  const bad: Partial<JournalEntry>[] = [
    { title: 'x'.repeat(501) },
    { keptAt: 'yesterday' },
    { file: { ...ofFile, path: '' } },
    ...['', 'x'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), ` ${'a'.repeat(64)}`].map((onDisk) => ({
      file: { ...ofFile, onDisk: onDisk as Fingerprint },
    })),
    { file: { ...ofFile, more: 1 } as JournalEntry['file'] },
    { file: { ...ofFile, onDisk: [ofFile.onDisk] as unknown as Fingerprint } },
  ];
  for (const more of bad) expect([more, readEntry(entryBytes(kept('text', more)))]).toEqual([more, null]);
  expect(readEntry(new Uint8Array([0xff]))).toBeNull();
  const latin = Buffer.from(JSON.stringify({ journal: 1, ...kept('caf\u00e9') }), 'latin1');
  expect(readEntry(latin)).toBeNull();
});
