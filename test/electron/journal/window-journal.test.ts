import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Documents } from '../../../electron/files/documents.ts';
import { JournalFolder } from '../../../electron/journal/journal-folder.ts';
import { WindowJournal } from '../../../electron/journal/window-journal.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: TemporaryFolder;
let place: string;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  place = join(folder.path, 'unsaved-work');
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

/** A start of the app: a window with its documents and its journal. */
function started() {
  const documents = new Documents();
  return { documents, journal: new WindowJournal(new JournalFolder(place), documents) };
}
const unsaved = (text: string) => ({ file: null, title: 'Untitled case', answer: 'Pays back.', bytes: bytesOf(text) });

test('what a window kept last is there at the next start, with its title and the time', async () => {
  const before = Date.now();
  const first = started();
  await first.journal.read();
  for (const text of ['one', 'two', 'three é 阿里'])
    expect(await first.journal.keep(unsaved(text))).toEqual({ kind: 'kept' });
  const { journal } = started();
  const { place: told, left } = await journal.read();
  expect(told).toBe(place);
  expect(left).toMatchObject([{ title: 'Untitled case', fileName: null }]);
  const keptAt = Date.parse(left[0]?.keptAt ?? '');
  expect(keptAt).toBeGreaterThanOrEqual(before);
  expect(keptAt).toBeLessThanOrEqual(Date.now());
  const recovered = await journal.recover(left[0]?.id ?? '');
  expect(recovered).toEqual({ kind: 'recovered', bytes: bytesOf('three é 阿里'), file: null, saved: null });
});

test('only its owner may read the journal', async () => {
  await started().journal.keep(unsaved('one'));
  expect((await stat(place)).mode & 0o777).toBe(0o700);
});

test('forgotten work is not offered, nor is what another page of the same window forgot', async () => {
  const { journal } = started();
  await journal.keep(unsaved('one'));
  await journal.forget();
  await journal.forget();
  expect((await journal.read()).left).toEqual([]);
  expect(await readdir(place)).toEqual([]);
});

test('a page that begins anew in the same window is offered what the one before it kept, and does not write over it', async () => {
  const { journal } = started();
  await journal.read();
  await journal.keep(unsaved('of the page that died'));
  const { left } = await journal.read();
  await journal.keep(unsaved('of the new page'));
  expect(left).toHaveLength(1);
  expect(await journal.recover(left[0]?.id ?? '')).toMatchObject({ bytes: bytesOf('of the page that died') });
  expect(await readdir(place)).toHaveLength(2);
});

test('work that is only looked at stays where it is, beside the window’s own', async () => {
  await started().journal.keep(unsaved('left'));
  const { journal } = started();
  const [left] = (await journal.read()).left;
  await journal.keep(unsaved('own'));
  await journal.recover(left?.id ?? '');
  await journal.keep(unsaved('own, changed'));
  await journal.forget();
  expect((await started().journal.read()).left).toEqual([left]);
});

test('work that is taken goes when the window has kept its own, or forgets it, and not before', async () => {
  for (const act of ['keep', 'forget'] as const) {
    await started().journal.keep(unsaved('left'));
    const { journal } = started();
    const [left] = (await journal.read()).left;
    expect([journal.take(left?.id ?? ''), journal.take('made up')]).toEqual([true, false]);
    expect((await started().journal.read()).left).toEqual([left]);
    await journal.discard(left?.id ?? '');
    expect((await started().journal.read()).left).toEqual([left]);
    if (act === 'keep') await journal.keep(unsaved('recovered'));
    else await journal.forget();
    expect(journal.take(left?.id ?? '')).toBe(false);
    const now = (await started().journal.read()).left;
    expect(now.map(({ id }) => id)).not.toContain(left?.id);
    expect(now).toHaveLength(act === 'keep' ? 1 : 0);
    await journal.forget();
  }
});

test('work that is taken while other work is being kept stays taken, until the next is kept', async () => {
  for (const text of ['one', 'two']) await started().journal.keep(unsaved(text));
  const { journal } = started();
  const [first = '', second = ''] = (await journal.read()).left.map(({ id }) => id);
  journal.take(first);
  const keeping = journal.keep(unsaved('own'));
  journal.take(second);
  await keeping;
  await journal.discard(second);
  const names = await readdir(place);
  expect([names.length, names.includes(`${first}.journal`), names.includes(`${second}.journal`)]).toEqual([
    2,
    false,
    true,
  ]);
  await journal.keep(unsaved('own, changed'));
  expect(await readdir(place)).toHaveLength(1);
});

test('what a crash would leave is known at any time: nothing, what was kept, or that it failed', async () => {
  const { journal } = started();
  expect(journal.keeping).toBe('nothing');
  await journal.keep(unsaved('one'));
  expect(journal.keeping).toBe('kept');
  await journal.read();
  expect(journal.keeping).toBe('nothing');
  await journal.keep(unsaved('two'));
  await journal.forget();
  expect(journal.keeping).toBe('nothing');
});

test('once the user has given up what is unsaved, nothing is kept any more', async () => {
  const { journal } = started();
  await journal.keep(unsaved('one'));
  await journal.end();
  expect([await journal.keep(unsaved('two')), journal.keeping]).toEqual([{ kind: 'kept' }, 'nothing']);
  expect(await readdir(place)).toEqual([]);
});

test('work of a file comes back with the file: what it holds, if that is what the work began with', async () => {
  await writeFile(file, 'old');
  const first = started();
  const opened = await first.documents.open(file);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  await first.journal.keep({ file: opened.file, title: 'A case', answer: '', bytes: bytesOf('changed') });
  const second = started();
  const [left] = (await second.journal.read()).left;
  expect(left).toMatchObject({ title: 'A case', fileName: 'case.outlay', folder: folder.path });
  const recovered = await second.journal.recover(left?.id ?? '');
  if (recovered.kind !== 'recovered' || recovered.file === null) throw new Error(recovered.kind);
  expect([recovered.saved, recovered.bytes]).toEqual([new Uint8Array(bytesOf('old')), bytesOf('changed')]);
  expect(await second.documents.save(recovered.file, bytesOf('changed'))).toMatchObject({ kind: 'saved' });
  expect(await readFile(file, 'utf8')).toBe('changed');
});

test('a file that was changed after the crash is not written over by recovered work: the save is refused', async () => {
  await writeFile(file, 'old');
  const first = started();
  const opened = await first.documents.open(file);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  await first.journal.keep({ file: opened.file, title: 'A case', answer: '', bytes: bytesOf('changed') });
  await writeFile(file, 'someone else’s');
  const second = started();
  const [left] = (await second.journal.read()).left;
  const recovered = await second.journal.recover(left?.id ?? '');
  if (recovered.kind !== 'recovered' || recovered.file === null) throw new Error(recovered.kind);
  expect(recovered.saved).toBeNull();
  expect(await second.documents.save(recovered.file, bytesOf('changed'))).toMatchObject({
    problem: { kind: 'changed-outside' },
  });
  expect(await readFile(file, 'utf8')).toBe('someone else’s');
});

test('work that was saved, by a process that died before it could say so, is not offered', async () => {
  await writeFile(file, 'old');
  const first = started();
  const opened = await first.documents.open(file);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  await first.journal.keep({ file: opened.file, title: 'A case', answer: '', bytes: bytesOf('new') });
  await first.documents.save(opened.file, bytesOf('new'));
  expect((await started().journal.read()).left).toEqual([]);
  expect(await readdir(place)).toEqual([]);
});

test.each(['changed', ''])('work of a file that is gone is offered all the same: %j', async (text) => {
  await writeFile(file, 'old');
  const first = started();
  const opened = await first.documents.open(file);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  await first.journal.keep({ file: opened.file, title: 'A case', answer: '', bytes: bytesOf(text) });
  await rm(file);
  const second = started();
  const [left] = (await second.journal.read()).left;
  expect(await second.journal.recover(left?.id ?? '')).toMatchObject({
    kind: 'recovered',
    bytes: bytesOf(text),
    saved: null,
    file: { name: 'case.outlay' },
  });
});

test('the newest work comes first', async () => {
  for (const text of ['one', 'two', 'three']) {
    await started().journal.keep({ ...unsaved(text), title: text });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await started().journal.read()).left.map(({ title }) => title)).toEqual(['three', 'two', 'one']);
});

test.each([
  ['an empty file', ''],
  ['half an entry', '{"journal":1,"keptAt":"2026-11-22T09:00:00.000Z","ti'],
  [
    'one of a later version',
    '{"journal":2,"keptAt":"2026-11-22T09:00:00.000Z","title":"x","answer":"","file":null,"case":"y"}',
  ],
  ['one whose time is none', '{"journal":1,"keptAt":"yesterday","title":"x","answer":"","file":null,"case":"y"}'],
  [
    'one with a field too many',
    '{"journal":1,"keptAt":"2026-11-22T09:00:00.000Z","title":"x","answer":"","file":null,"case":"y","z":1}',
  ],
])('%s in the journal is left alone, and does not keep the rest from being offered', async (_what, text) => {
  const { journal } = started();
  await journal.keep(unsaved('one'));
  await writeFile(join(place, 'other.journal'), text);
  const { left, unreadable } = await journal.read();
  expect([left.length, unreadable]).toEqual([1, 1]);
  expect(await journal.recover('other')).toMatchObject({ kind: 'failed', problem: { kind: 'unknown-file' } });
  expect(await readFile(join(place, 'other.journal'), 'utf8')).toBe(text);
});

test('a page can name only what it was told of', async () => {
  await started().journal.keep(unsaved('one'));
  const { journal } = started();
  const [name = ''] = await readdir(place);
  const id = name.replace('.journal', '');
  for (const made of [id, '../case', '']) {
    expect(await journal.recover(made)).toEqual({
      kind: 'failed',
      problem: { kind: 'unknown-file', name: '', code: '' },
    });
    await journal.discard(made);
  }
  expect(await readdir(place)).toEqual([name]);
  await journal.read();
  await journal.discard(id);
  expect(await readdir(place)).toEqual([]);
});

test('a journal that can’t be written says so, and what it held before is still there', async () => {
  const { journal } = started();
  await journal.keep(unsaved('one'));
  await chmod(folder.path, 0o755);
  await chmod(place, 0o555);
  expect(await asNobody(() => journal.keep(unsaved('two')))).toEqual({
    kind: 'failed',
    problem: { kind: 'denied', name: 'Untitled case', code: 'EACCES' },
  });
  await chmod(place, 0o700);
  const again = started();
  const [left] = (await again.journal.read()).left;
  expect(await again.journal.recover(left?.id ?? '')).toMatchObject({ bytes: bytesOf('one') });
});

test('a journal that is no folder is told of, and what is unsaved can’t be kept', async () => {
  await writeFile(place, 'a file');
  const { journal } = started();
  expect(await journal.read()).toMatchObject({ left: [], problem: { kind: 'not-found', code: 'ENOTDIR' } });
  expect(await journal.keep(unsaved('one'))).toMatchObject({ kind: 'failed' });
  expect(journal.keeping).toBe('failed');
});
