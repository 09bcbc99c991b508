import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, type TestContext, test } from 'vitest';
import { durableSave } from '../../../../app/terminal/saving/durable-save.ts';
import { skip } from '../../../support/cannot-here.ts';
import { smallDisk } from '../../../support/small-disk.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

// Faults of the system below, made for real. Where this machine can't make one, the run says so.

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
  await writeFile(file, 'old');
});
afterEach(() => folder.remove());

const child = join(import.meta.dirname, '../../../support/save-once.ts');

/** Saves in a process of its own, run by a program that hinders it. */
function saveUnder(context: TestContext, [program = '', ...args]: string[], size: number): unknown {
  // One thread for all file calls, because strace counts them by thread.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const run = spawnSync(program, [...args, process.execPath, child, file, String(size)], { encoding: 'utf8', env });
  if (run.error) return skip(context, run.error.message);
  // The hindering program itself may be forbidden here (in a container, say); anything else is a failure.
  if (run.stderr.startsWith(`${program}: `)) return skip(context, run.stderr);
  return JSON.parse(run.stdout);
}

test('a disk that fills up in mid-write leaves the old file, and no fragment', async (context) => {
  const mount = join(folder.path, 'disk');
  const disk = await smallDisk(mount);
  if (disk.kind === 'refused') skip(context, disk.why);
  try {
    const onDisk = join(mount, 'case.outlay');
    await writeFile(onDisk, 'old');
    expect(await durableSave({ path: onDisk, bytes: new Uint8Array(200_000), expected: null })).toEqual({
      kind: 'failed',
      problem: { kind: 'disk-full', name: 'case.outlay', code: 'ENOSPC' },
    });
    expect(await readFile(onDisk, 'utf8')).toBe('old');
    expect(await readdir(mount)).toEqual(['case.outlay']);
    expect(await durableSave({ path: onDisk, bytes: new Uint8Array(20_000), expected: null })).toMatchObject({
      kind: 'saved',
    });
  } finally {
    if (disk.kind === 'mounted') disk.unmount();
  }
});

test('a limit on the size of files reads as a full disk and leaves the old file', async (context) => {
  const result = saveUnder(context, ['prlimit', '--fsize=8192'], 200_000);
  expect(result).toMatchObject({ kind: 'failed', problem: { kind: 'disk-full', code: 'EFBIG' } });
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

const injecting = (...faults: string[]) => [
  'strace',
  '-f',
  '-qq',
  '-o',
  '/dev/null',
  ...faults.flatMap((f) => ['-e', f]),
];

test('a disk that reports an error on writing out leaves the old file', async (context) => {
  const result = saveUnder(context, injecting('inject=fsync:error=EIO:when=1'), 1000);
  expect(result).toMatchObject({ kind: 'failed', problem: { kind: 'io', code: 'EIO' } });
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

test('an error on writing out the folder is told apart: the new file is there', async (context) => {
  const result = saveUnder(context, injecting('inject=fsync:error=EIO:when=2+'), 1000);
  expect(result).toMatchObject({ kind: 'not-durable', code: 'EIO' });
  expect(await readFile(file, 'utf8')).toBe('n'.repeat(1000));
});

test('a rename that is refused for a moment is tried again', async (context) => {
  const result = saveUnder(context, injecting('inject=rename:error=EBUSY:when=1..2'), 1000);
  expect(result).toMatchObject({ kind: 'saved' });
  expect(await readFile(file, 'utf8')).toBe('n'.repeat(1000));
});
