import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogFile } from '../../../electron/failures/log-file.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

test('each record is a line that says when and what, for its owner to read', async () => {
  const path = join(folder.path, 'logs', 'outlay.log');
  const log = new LogFile(path);
  log.write('page gone', { reason: 'crashed', exitCode: 5 });
  log.write('page failed', { name: 'TypeError', frames: ['at a', 'at b'] });
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { what: 'page gone', reason: 'crashed', exitCode: 5 },
    { what: 'page failed', name: 'TypeError', frames: ['at a', 'at b'] },
  ]);
  expect(Date.now() - Date.parse(JSON.parse(lines[0] ?? '').at)).toBeLessThan(60_000);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('it takes no more than half a megabyte, however much is written, and the newest is always there', async () => {
  const path = join(folder.path, 'outlay.log');
  const log = new LogFile(path);
  const frames = Array.from({ length: 20 }, () => `at ${'x'.repeat(280)}`);
  // 200 records of some 6 kB: 1.1 MB.
  for (let record = 0; record < 200; record++) {
    log.write('page failed', { name: 'TypeError', frames, record });
    for (const name of await readdir(folder.path))
      expect((await stat(join(folder.path, name))).size).toBeLessThanOrEqual(256 * 1024);
  }
  expect((await readdir(folder.path)).sort()).toEqual(['outlay.log', 'outlay.log.old']);
  const last = (await readFile(path, 'utf8')).trimEnd().split('\n').at(-1);
  expect(JSON.parse(last ?? '')).toMatchObject({ record: 199 });
});

test('where it can’t be written nothing happens', async () => {
  await chmod(folder.path, 0o555);
  const path = join(folder.path, 'outlay.log');
  await asNobody(async () => new LogFile(path).write('page gone', {}));
  await chmod(folder.path, 0o755);
  expect(await readdir(folder.path)).toEqual([]);
});
