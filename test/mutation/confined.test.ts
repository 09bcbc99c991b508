import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { skip } from '../support/cannot-here.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { confined, isRoot, reachesBeyond } from './confined.ts';

let folder: TemporaryFolder;
let own: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  own = join(folder.path, 'own');
  await mkdir(own);
});
afterEach(() => folder.remove());

test('what is confined can write to its folder and to temporary files, and to nothing beside it', async (context) => {
  if (!isRoot()) return skip(context, 'only root has to be confined');
  await writeFile(join(folder.path, 'beside'), 'old');
  const script = 'echo new > own/file; echo new > beside; rm -f beside; echo x > "$TMPDIR/x" && cat "$TMPDIR/x"';
  const [program = '', ...rest] = confined({ folder: own, passing: [] }, ['sh', '-c', script]);
  const run = spawnSync(program, rest, { cwd: folder.path, encoding: 'utf8' });
  if (run.stderr.includes('unshare')) return skip(context, run.stderr);
  expect(run.stdout).toBe('x\n');
  expect(await readFile(join(folder.path, 'beside'), 'utf8')).toBe('old');
  expect(await readFile(join(own, 'file'), 'utf8')).toBe('new\n');
  expect(await readdir(join(own, 'temporary'))).toEqual([]);
  expect(reachesBeyond({ folder: own, passing: [] })).toBe(false);
});
