import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FileRef, OpenOutcome, SaveOutcome } from '../../app/host.ts';
import { answerOpen, answerSave } from '../support/dialogs.ts';
import { electronHere } from '../support/electron-here.ts';
import { listen } from '../support/host-events.ts';
import { electronArguments } from '../support/launch-electron.ts';
import { bytesOf, launchShellAlone, type ShellAlone, textOf } from '../support/shell-alone.ts';

let outlay: ShellAlone;
let folder: string;
let file: string;
beforeAll(async () => {
  outlay = await launchShellAlone();
  // The page has started: from now on files that come from outside are told to it.
  await outlay.host.evaluate((host) => host.takeStartFile());
});
afterAll(() => outlay?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(outlay.folder, 'test-'));
  file = join(folder, 'case.outlay');
});

const saveAs = (text: string): Promise<SaveOutcome> =>
  outlay.host.evaluate(
    (host, bytes) => host.saveCaseAs({ suggestedName: 'case.outlay', bytes: new Uint8Array(bytes) }),
    bytesOf(text),
  );
const save = (ref: FileRef, text: string): Promise<SaveOutcome> =>
  outlay.host.evaluate((host, [to, bytes]) => host.saveCase(to, new Uint8Array(bytes)), [ref, bytesOf(text)] as const);
/** Bytes come as text, which is easier to compare. */
const asText = (outcome: OpenOutcome) =>
  outcome.kind === 'opened' ? { ...outcome, bytes: new TextDecoder().decode(outcome.bytes) } : outcome;
const open = () => outlay.host.evaluate((host) => host.openCase()).then(asText);
const recent = () => outlay.host.evaluate((host) => host.recentFiles());

function refOf(outcome: SaveOutcome): FileRef {
  if (outcome.kind !== 'saved' || outcome.file === null) throw new Error(JSON.stringify(outcome));
  return outcome.file;
}

test('a new case is written where the user says, then again in place', async () => {
  await answerSave(outlay.app, file);
  const saved = await saveAs('first');
  expect(saved).toMatchObject({ kind: 'saved', name: 'case.outlay' });
  expect(await textOf(file)).toBe('first');
  expect(await save(refOf(saved), 'second')).toEqual(saved);
  expect(await textOf(file)).toBe('second');
  expect(JSON.stringify(saved)).not.toContain(folder);
});

test('a name without an ending gets one', async () => {
  await answerSave(outlay.app, join(folder, 'plain'));
  expect(await saveAs('x')).toMatchObject({ name: 'plain.outlay' });
  expect(await textOf(join(folder, 'plain.outlay'))).toBe('x');
});

test('a file that someone else changed meanwhile is not written over', async () => {
  await answerSave(outlay.app, file);
  const ref = refOf(await saveAs('first'));
  await writeFile(file, 'other');
  expect(await save(ref, 'second')).toMatchObject({ kind: 'failed', problem: { kind: 'changed-outside' } });
  expect(await textOf(file)).toBe('other');
});

test('a handle that the page made up writes nothing', async () => {
  await writeFile(file, 'theirs');
  for (const id of [file, '../case.outlay', '00000000-0000-4000-8000-000000000000'])
    expect(await save({ id, name: 'case.outlay' }, 'mine')).toMatchObject({ problem: { kind: 'unknown-file' } });
  expect(await textOf(file)).toBe('theirs');
});

test('a file is opened by the dialog, and can then be saved', async () => {
  await writeFile(file, 'there before');
  await answerOpen(outlay.app, file);
  const opened = await open();
  expect(opened).toMatchObject({ kind: 'opened', file: { name: 'case.outlay' }, bytes: 'there before' });
  if (opened.kind === 'opened') await save(opened.file, 'changed');
  expect(await textOf(file)).toBe('changed');
});

test('a dialog that is cancelled does nothing', async () => {
  await answerOpen(outlay.app, null);
  await answerSave(outlay.app, null);
  expect([await open(), await saveAs('x')]).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
});

test('a file that can’t be opened says why', async () => {
  await answerOpen(outlay.app, file);
  expect(await open()).toEqual({
    kind: 'failed',
    problem: { kind: 'not-found', name: 'case.outlay', code: 'ENOENT' },
  });
  await answerOpen(outlay.app, folder);
  expect(await open()).toMatchObject({ problem: { kind: 'not-a-file' } });
});

test('a picture is exported whole, and is no document afterwards', async () => {
  const before = await recent();
  const picture = join(folder, 'chart.png');
  await answerSave(outlay.app, picture);
  const exported = await outlay.host.evaluate(async (host) => {
    const chosen = await host.chooseExport({ suggestedName: 'chart.png', mediaType: 'image/png' });
    return chosen.kind === 'chosen' ? host.writeExport(chosen.file, new Uint8Array(1_000_000).fill(97)) : chosen;
  });
  expect(exported).toEqual({ kind: 'saved', file: null, name: 'chart.png' });
  expect(await textOf(picture)).toBe('a'.repeat(1_000_000));
  expect(await recent()).toEqual(before);
});

test('what was opened or saved is among the recent files, and opens from there', async () => {
  await answerSave(outlay.app, file);
  await saveAs('content');
  const [newest] = await recent();
  expect(newest?.name).toBe('case.outlay');
  const id = newest?.id ?? '';
  const opened = await outlay.host.evaluate((host, which) => host.openRecent(which), id);
  expect(asText(opened)).toMatchObject({ kind: 'opened', bytes: 'content' });
  expect(await outlay.host.evaluate((host) => host.openRecent('/etc/passwd'))).toMatchObject({
    problem: { kind: 'unknown-file' },
  });
});

test('a recent file opens from the menu', async () => {
  await answerSave(outlay.app, file);
  await saveAs('content');
  const opened = await listen(outlay.host, 'fileOpened');
  await outlay.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click();
  });
  expect(await opened(1)).toMatchObject([{ kind: 'opened', file: { name: 'case.outlay' } }]);
});

test('a second start hands its file over and ends', async () => {
  await writeFile(file, 'from elsewhere');
  const opened = await listen(outlay.host, 'fileOpened');
  const app = await outlay.app.evaluate(({ app: running }) => running.getAppPath());
  const second = spawn(electronHere().executable, electronArguments(outlay.userData, { app, args: ['case.outlay'] }), {
    cwd: folder,
    stdio: 'ignore',
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
  expect(await opened(1)).toMatchObject([{ kind: 'opened', file: { name: 'case.outlay' } }]);
  expect(await outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
