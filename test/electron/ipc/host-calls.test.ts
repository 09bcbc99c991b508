import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPreferences } from '../../../app/preferences/preferences.ts';
import { userData } from '../../support/checklist/source-electron.ts';
import { type SourceShell, sourceShell } from '../../support/checklist/source-shell.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** What each call of the page does, from the payload to the disk and the dialog; the built shell does it in files.e2e.test.ts. */
let shell: SourceShell;
let folder: TemporaryFolder;
let file: string;
beforeAll(async () => {
  shell = await sourceShell();
});
afterAll(() => shell.end());
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
  return () => folder.remove();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const answer = (path: string | null) => shell.electron.dialogs.answers.push(path);
const asked = () => shell.electron.dialogs.asked.at(-1);
const log = () => readFile(join(userData, 'outlay.log'), 'utf8');

async function opened(): Promise<{ readonly id: string; readonly name: string }> {
  answer(file);
  const outcome = await shell.call('openCase');
  return Object(outcome).file;
}

test('a case is opened by the dialog, saved in place and read again', async () => {
  await writeFile(file, 'old');
  answer(file);
  const outcome = await shell.call('openCase');
  expect(asked()).toMatchObject({ filters: [{ extensions: ['outlay'] }], properties: ['openFile'] });
  expect(outcome).toMatchObject({ kind: 'opened', file: { name: 'case.outlay' }, bytes: bytesOf('old') });
  const ref = Object(outcome).file;
  expect(await shell.call('saveCase', ref, bytesOf('new'))).toEqual({ kind: 'saved', file: ref, name: 'case.outlay' });
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await shell.call('reopenCase', ref)).toMatchObject({ kind: 'opened', bytes: bytesOf('new') });
});

test('preferences are kept and read again, and those of another shape are not', async () => {
  const dark = { ...startPreferences, theme: 'dark' };
  await shell.call('keepPreferences', dark);
  expect(await shell.call('readPreferences')).toEqual(dark);
  await expect(shell.call('keepPreferences', { ...dark, theme: 'pink' })).rejects.toThrow();
  expect(await shell.call('readPreferences')).toEqual(dark);
});

test('a dialog that is cancelled does nothing', async () => {
  for (const _ of [1, 2, 3]) answer(null);
  expect(await shell.call('openCase')).toEqual({ kind: 'cancelled' });
  const request = { suggestedName: 'a', bytes: bytesOf('x') };
  expect(await shell.call('saveCaseAs', request)).toEqual({ kind: 'cancelled' });
  const picture = { suggestedName: 'a', mediaType: 'image/png' };
  expect(await shell.call('chooseExport', picture)).toEqual({ kind: 'cancelled' });
});

test('a change by someone else is refused, and written over when the user says so', async () => {
  await writeFile(file, 'old');
  const ref = await opened();
  await writeFile(file, 'theirs');
  expect(await shell.call('saveCase', ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  expect(await shell.call('saveCaseOver', ref, bytesOf('mine'))).toMatchObject({ kind: 'saved' });
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('a new case is saved where the user says; it is the newest of the recent files then, and opens from there', async () => {
  answer(file);
  const saved = await shell.call('saveCaseAs', { suggestedName: 'Case', bytes: bytesOf('new') });
  expect(asked()).toMatchObject({ defaultPath: 'Case', filters: [{ extensions: ['outlay'] }] });
  expect(saved).toMatchObject({ kind: 'saved', name: 'case.outlay', file: { name: 'case.outlay' } });
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(shell.electron.calls).toContain(`recent ${file}`);
  const recent = Object(await shell.call('recentFiles'));
  expect(recent[0].name).toBe('case.outlay');
  expect(await shell.call('openRecent', recent[0].id)).toMatchObject({ kind: 'opened', bytes: bytesOf('new') });
});

test('a case that could not be saved is not among the recent files, nor is a picture', async () => {
  const before = await shell.call('recentFiles');
  await mkdir(file);
  answer(file);
  expect(await shell.call('saveCaseAs', { suggestedName: 'Case', bytes: bytesOf('x') })).toMatchObject({
    kind: 'failed',
    problem: { kind: 'not-a-file' },
  });
  const picture = join(folder.path, 'chart.png');
  answer(picture);
  const chosen = Object(await shell.call('chooseExport', { suggestedName: 'Chart', mediaType: 'image/png' }));
  expect(chosen).toMatchObject({ kind: 'chosen', file: { name: 'chart.png' } });
  const saved = { kind: 'saved', file: null, name: 'chart.png' };
  expect(await shell.call('writeExport', chosen.file, bytesOf('png'))).toEqual(saved);
  expect(asked()).toMatchObject({ defaultPath: 'Chart', filters: [{ extensions: ['png'] }] });
  expect(await readFile(picture, 'utf8')).toBe('png');
  expect(await shell.call('recentFiles')).toEqual(before);
});

test('a file is written once to where the user said, and not at all when it was given up', async () => {
  const path = join(folder.path, 'memo.pdf');
  const choose = () => {
    answer(path);
    return chosen();
  };
  const chosen = async () =>
    Object(await shell.call('chooseExport', { suggestedName: 'memo', mediaType: 'application/pdf' })).file;
  const once = await choose();
  await shell.call('writeExport', once, bytesOf('one'));
  const unknown = { kind: 'failed', problem: { kind: 'unknown-file', name: 'memo.pdf', code: '' } };
  expect(await shell.call('writeExport', once, bytesOf('two'))).toEqual(unknown);
  const given = await choose();
  await shell.call('leaveExport', given);
  expect(await shell.call('writeExport', given, bytesOf('three'))).toEqual(unknown);
  expect(await readFile(path, 'utf8')).toBe('one');
});

test('a set goes to a folder that is asked for, and without a question to the one before', async () => {
  await writeFile(file, 'old');
  const ref = await opened();
  const memos = join(folder.path, 'memos');
  await mkdir(memos);
  answer(memos);
  const chosen = Object(await shell.call('chooseExportFolder', ref, true));
  expect(asked()).toMatchObject({ properties: ['openDirectory', 'createDirectory'] });
  expect(chosen).toMatchObject({ kind: 'chosen', file: { name: 'memos' } });
  const saved = { kind: 'saved', file: null, name: 'a.pdf' };
  expect(await shell.call('writeExportInto', chosen.file, 'a.pdf', bytesOf('one'))).toEqual(saved);
  expect(await shell.call('chooseExportFolder', ref, true)).toMatchObject({ kind: 'chosen', file: { name: 'memos' } });
  answer(null);
  expect(await shell.call('chooseExportFolder', ref, false)).toEqual({ kind: 'cancelled' });
  answer(null);
  expect(await shell.call('chooseExportFolder', null, true)).toEqual({ kind: 'cancelled' });
  // A window that never opened this file asks, and remembers nothing.
  answer(memos);
  const unknown = { id: 'x', name: 'case.outlay' };
  expect(await shell.call('chooseExportFolder', unknown, true)).toMatchObject({ kind: 'chosen' });
  expect(JSON.parse(await readFile(join(userData, 'export-folders.json'), 'utf8')).folders).toEqual([[file, memos]]);
  expect(await readFile(join(memos, 'a.pdf'), 'utf8')).toBe('one');
});

test('a copy is one thing in all its forms', async () => {
  expect(await shell.call('copy', { png: bytesOf('png'), html: '<b>', text: 'b' })).toBe(true);
  const [forms = {}] = shell.electron.copied;
  expect(Object.keys(forms)).toEqual(['image/png', 'text/html', 'text/plain']);
  expect([forms['text/html'], forms['text/plain']]).toEqual(['<b>', 'b']);
  const picture = forms['image/png'] as Blob;
  expect([await picture.text(), picture.type]).toEqual(['png', 'image/png']);
  expect(await shell.call('copy', { png: bytesOf('png') })).toBe(true);
  expect(shell.electron.copied.map(Object.keys)).toEqual([['image/png']]);
  await shell.call('copy', { text: 'b' });
  expect(shell.electron.copied).toEqual([{ 'text/plain': 'b' }]);
  shell.electron.opensNothing = true;
  expect(await shell.call('copy', { text: 'b' })).toBe(false);
  shell.electron.opensNothing = false;
});

test('an id that names no recent file opens nothing', async () => {
  expect(await shell.call('openRecent', file)).toEqual({
    kind: 'failed',
    problem: { kind: 'unknown-file', name: '', code: '' },
  });
});

test('the file that the app was started with is taken once; from then on the window is told of files', async () => {
  await writeFile(file, 'old');
  shell.opened.startFile = file;
  shell.opened.askedForStartFile = false;
  expect(await shell.call('takeStartFile')).toMatchObject({ kind: 'opened', bytes: bytesOf('old') });
  expect(shell.opened.askedForStartFile).toBe(true);
  expect(await shell.call('takeStartFile')).toEqual({ kind: 'cancelled' });
});

test('unsaved work is kept, recovered and taken by the next page, and forgotten or discarded', async () => {
  const work = (text: string) => ({ file: null, title: 'Untitled', answer: '', bytes: bytesOf(text) });
  const left = async (): Promise<{ id: string }[]> => Object(await shell.call('readJournal')).left;
  const place = join(userData, 'unsaved-work');
  expect(await shell.call('readJournal')).toEqual({ place, left: [], unreadable: 0, problem: null });
  expect(await shell.call('keepUnsaved', work('one'))).toEqual({ kind: 'kept' });
  const [first] = await left();
  expect(await shell.call('recoverWork', first?.id)).toMatchObject({ kind: 'recovered', bytes: bytesOf('one') });
  await shell.call('forgetUnsaved');
  expect(await left()).toEqual([first]);
  expect(await shell.call('takeWork', first?.id)).toBe(true);
  await shell.call('forgetUnsaved');
  expect(await left()).toEqual([]);
  await shell.call('keepUnsaved', work('two'));
  const [second] = await left();
  await shell.call('discardWork', second?.id);
  expect(await left()).toEqual([]);
});

test('what the page says of its window is shown: title and mark, and which commands are possible', async () => {
  const state = { title: 'Case', dirty: true, disabledCommands: ['edit.undo'] };
  const { items } = shell.electron;
  for (const id of ['edit.undo', 'edit.redo']) items.set(id, { enabled: id === 'edit.undo' });
  await shell.call('setWindow', state);
  expect(shell.opened.state).toEqual(state);
  expect(shell.window.title).toContain('Case');
  expect([...items]).toEqual([
    ['edit.undo', { enabled: false }],
    ['edit.redo', { enabled: true }],
  ]);
});

test('a fact is opened at its own address, which is told; where nothing opens it, that is told', async () => {
  expect(await shell.call('openSource', 'P-PLAN-03')).toBe(true);
  expect(shell.electron.opened).toHaveLength(1);
  expect(await shell.call('openSource', 'P-NONE-01')).toBe(false);
  shell.electron.opensNothing = true;
  expect(await shell.call('openSource', 'P-PLAN-03')).toBe(false);
  expect(shell.electron.opened).toHaveLength(1);
});

test('what went wrong is in the log by call, kind and code, and without a name', async () => {
  answer(file);
  expect(await shell.call('openCase')).toEqual({
    kind: 'failed',
    problem: { kind: 'not-found', name: 'case.outlay', code: 'ENOENT' },
  });
  const line = (await log()).trimEnd().split('\n').at(-1) ?? '';
  const { at, ...facts } = JSON.parse(line);
  expect(facts).toEqual({ what: 'call failed', call: 'openCase', kind: 'not-found', code: 'ENOENT' });
  expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
  await writeFile(file, 'old');
  await opened();
  expect((await log()).trimEnd().split('\n').at(-1)).toBe(line);
});

test('a failure of the page is in the log', async () => {
  await shell.call('reportFailure', {
    ...{ name: 'TypeError', code: '' },
    frames: ['at draw (app://outlay/assets/index.js:10:7)'],
  });
  const [, facts] = /^\{"at":"[^"]*",(.*)\}$/.exec((await log()).trimEnd().split('\n').at(-1) ?? '') ?? [];
  expect(facts).toBe(
    '"what":"page failed","name":"TypeError","code":"","frames":["at draw (app://outlay/assets/index.js:10:7)"]',
  );
});

test('a refusal says which call and why, and does not repeat what was sent', async () => {
  await expect(shell.call('openRecent', 'secret'.repeat(100))).rejects.toThrow(
    /^openRecent: refused, the payload does not fit the contract$/,
  );
  const stranger = { sender: {}, senderFrame: null };
  await expect(shell.electron.handlers.get('call:recentFiles')?.(stranger)).rejects.toThrow(
    /^recentFiles: refused, not a page of ours$/,
  );
});

test('the window closes when the page says so, though its case is unsaved: the user has been asked', async () => {
  shell.opened.state = { ...shell.opened.state, dirty: true };
  await shell.call('closeWindow');
  expect(shell.window.isClosed).toBe(true);
  await expect(shell.call('recentFiles')).rejects.toThrow('refused, not a page of ours');
});
