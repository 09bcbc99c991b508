import { spawnSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { maximumFileSize, readRegularFile } from '../../../app/terminal/read-file.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { openFilesIn } from '../../support/open-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

const failed = (kind: string, code: string) => ({ kind: 'failed', problem: { kind, name: 'case.outlay', code } });

test('a file is read whole', async () => {
  const content = new Uint8Array(700_001).map((_, index) => index % 256);
  await writeFile(file, content);
  const result = await readRegularFile(file);
  expect(result.kind === 'read' && Buffer.from(result.bytes).equals(content)).toBe(true);
});

test('an empty file is read as such', async () => {
  await writeFile(file, '');
  expect(await readRegularFile(file)).toEqual({ kind: 'read', bytes: new Uint8Array() });
});

test('a file behind a link is read', async () => {
  await writeFile(join(folder.path, 'real'), 'x');
  await symlink('real', file);
  expect(await readRegularFile(file)).toMatchObject({ kind: 'read' });
});

test('20 MB are read, one byte more is not', async () => {
  await writeFile(file, '');
  await truncate(file, maximumFileSize);
  expect(await readRegularFile(file)).toMatchObject({ kind: 'read' });
  await truncate(file, maximumFileSize + 1);
  expect(await readRegularFile(file)).toEqual(failed('too-large', 'EFBIG'));
});

test('a file that says it has 0 bytes and has more is read up to the limit', async () => {
  expect(await readRegularFile('/proc/self/status', 10)).toMatchObject({ problem: { kind: 'too-large' } });
  expect(await readRegularFile('/proc/self/status')).toMatchObject({ kind: 'read' });
});

test('a FIFO that nobody writes to is refused at once', { timeout: 2000 }, async () => {
  spawnSync('mkfifo', [file]);
  expect(await readRegularFile(file)).toEqual(failed('not-a-file', 'ENXIO'));
});

test('a folder, a device and a socket are no files', async () => {
  await mkdir(file);
  expect(await readRegularFile(file)).toEqual(failed('not-a-file', 'EISDIR'));
  expect(await readRegularFile('/dev/zero')).toMatchObject({ problem: { kind: 'not-a-file' } });
  const socket = join(folder.path, 's');
  const server = createServer().listen(socket);
  await new Promise((listening) => server.once('listening', listening));
  expect(await readRegularFile(socket)).toMatchObject({ problem: { kind: 'not-a-file', code: 'ENXIO' } });
  server.close();
});

test('what is not there, or lies under a file, is not found', async () => {
  expect(await readRegularFile(file)).toEqual(failed('not-found', 'ENOENT'));
  await symlink('nowhere', file);
  expect(await readRegularFile(file)).toEqual(failed('not-found', 'ENOENT'));
  await writeFile(join(folder.path, 'f'), '');
  expect(await readRegularFile(join(folder.path, 'f', 'g'))).toMatchObject({ problem: { kind: 'not-found' } });
});

test('what the user may not read is denied', async () => {
  await writeFile(file, 'x');
  await chmod(file, 0);
  await chmod(folder.path, 0o755);
  expect(await asNobody(() => readRegularFile(file))).toEqual(failed('denied', 'EACCES'));
});

test('links in a circle are an error of their own', async () => {
  await symlink('case.outlay', file);
  expect(await readRegularFile(file)).toEqual(failed('io', 'ELOOP'));
});

test('whether it was read or not, no file stays open', async () => {
  await writeFile(file, 'text');
  for (const path of [file, folder.path])
    for (const maximum of [4, 3]) {
      await readRegularFile(path, maximum);
      expect(await openFilesIn(folder.path)).toEqual([]);
    }
});
