import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExportTargets } from '../../../electron/files/export-targets.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let targets: ExportTargets;
beforeEach(async () => {
  folder = await temporaryFolder();
  targets = new ExportTargets();
});
afterEach(() => folder.remove());

const bytes = (text: string) => new TextEncoder().encode(text);
const unknown = (name: string) => ({ kind: 'failed', problem: { kind: 'unknown-file', name, code: '' } });

test('a chosen file is written once; a made-up id writes nothing', async () => {
  const path = join(folder.path, 'memo.pdf');
  const file = targets.hold(path);
  expect(file).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'memo.pdf' });
  expect(await targets.write(file, bytes('one'))).toEqual({ kind: 'saved', file: null, name: 'memo.pdf' });
  expect(await targets.write(file, bytes('two'))).toEqual(unknown('memo.pdf'));
  expect(await targets.write({ id: 'x', name: 'passwd' }, bytes('three'))).toEqual(unknown('passwd'));
  expect(await readFile(path, 'utf8')).toBe('one');
});

test('a file that could not be written may be tried again, once its folder is there', async () => {
  const path = join(folder.path, 'later', 'memo.pdf');
  const file = targets.hold(path);
  expect(await targets.write(file, bytes('one'))).toMatchObject({ kind: 'failed', problem: { kind: 'not-found' } });
  await mkdir(join(folder.path, 'later'));
  expect(await targets.write(file, bytes('one'))).toMatchObject({ kind: 'saved' });
});

test('a folder takes several files, in place of those with their names, until it is given up', async () => {
  const memos = targets.hold(folder.path);
  expect(await targets.writeInto(memos, 'a.pdf', bytes('one'))).toEqual({ kind: 'saved', file: null, name: 'a.pdf' });
  await targets.writeInto(memos, 'b.xlsx', bytes('two'));
  await targets.writeInto(memos, 'a.pdf', bytes('three'));
  expect(await readdir(folder.path)).toEqual(['a.pdf', 'b.xlsx']);
  expect(await readFile(join(folder.path, 'a.pdf'), 'utf8')).toBe('three');
  targets.leave(memos);
  expect(await targets.writeInto(memos, 'c.pdf', bytes('four'))).toEqual(unknown(memos.name));
});
