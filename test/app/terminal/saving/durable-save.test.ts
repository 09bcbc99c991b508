import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { durableSave } from '../../../../app/terminal/saving/durable-save.ts';
import { fingerprint } from '../../../../app/terminal/saving/fingerprint.ts';
import { asNobody } from '../../../support/as-nobody.ts';
import { skip } from '../../../support/cannot-here.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

const save = (text: string, expected: string | null = null, path = file) =>
  durableSave({ path, bytes: bytesOf(text), expected: expected === null ? null : fingerprint(bytesOf(expected)) });
const content = () => readFile(file, 'utf8');

test('a new file holds what was saved, and nothing else is left beside it', async () => {
  expect(await save('new')).toEqual({ kind: 'saved', code: '', written: fingerprint(bytesOf('new')) });
  expect(await content()).toBe('new');
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

test('a new file gets the permissions that the user’s new files get', async () => {
  const usual = join(folder.path, 'usual');
  await writeFile(usual, '');
  await save('new');
  expect((await stat(file)).mode).toBe((await stat(usual)).mode);
});

test('an empty file and one of several megabytes are saved whole', async () => {
  const large = new Uint8Array(5 * 1024 * 1024).map((_, index) => index % 251);
  expect(await durableSave({ path: file, bytes: large, expected: null })).toMatchObject({ kind: 'saved' });
  expect(fingerprint(await readFile(file))).toBe(fingerprint(large));
  expect(await save('')).toMatchObject({ kind: 'saved' });
  expect(await content()).toBe('');
});

test('a file keeps its permissions when it is saved over', async () => {
  await writeFile(file, 'old');
  for (const mode of [0o600, 0o640, 0o664]) {
    await chmod(file, mode);
    await save('new');
    expect((await stat(file)).mode & 0o7777).toBe(mode);
  }
});

test('a file that is another user’s stays theirs when root saves it', async (context) => {
  if (process.getuid?.() !== 0) return skip(context, 'only root can give a file away');
  await writeFile(file, 'old');
  for (const [uid, gid] of [
    [65534, 0],
    [0, 65534],
    [65534, 65534],
  ] as const) {
    await chown(file, uid, gid);
    await chmod(file, 0o640);
    expect(await save('new')).toMatchObject({ kind: 'saved' });
    const { mode, ...owner } = await stat(file);
    expect([owner.uid, owner.gid, mode & 0o7777]).toEqual([uid, gid, 0o640]);
  }
});

test('whoever may write another’s file can save it, and it becomes their own', async (context) => {
  if (process.getuid?.() !== 0) return skip(context, 'only root can be two users');
  await writeFile(file, 'old');
  await chmod(file, 0o666);
  await chmod(folder.path, 0o777);
  expect(await asNobody(() => save('new'))).toMatchObject({ kind: 'saved' });
  const { uid, mode } = await stat(file);
  expect([uid, mode & 0o7777]).toEqual([65534, 0o666]);
  expect(await content()).toBe('new');
});

test('links that lead to each other, or through a file, are told, and nothing is written', async () => {
  await symlink('case.outlay', file);
  expect(await save('new')).toMatchObject({ problem: { kind: 'io', code: 'ELOOP' } });
  await writeFile(join(folder.path, 'plain'), 'x');
  expect(await save('new', null, join(folder.path, 'plain', 'case.outlay'))).toMatchObject({
    problem: { kind: 'not-found', name: 'case.outlay', code: 'ENOTDIR' },
  });
  expect((await readdir(folder.path)).sort()).toEqual(['case.outlay', 'plain']);
});

test('saving through a symbolic link keeps the link and writes the file behind it', async () => {
  const real = join(folder.path, 'elsewhere');
  await mkdir(real);
  await writeFile(join(real, 'real.outlay'), 'old');
  await symlink(join('elsewhere', 'real.outlay'), file);
  expect(await save('new', 'old')).toMatchObject({ kind: 'saved' });
  expect((await lstat(file)).isSymbolicLink()).toBe(true);
  expect(await readFile(join(real, 'real.outlay'), 'utf8')).toBe('new');
  expect(await readdir(real)).toEqual(['real.outlay']);
});

test('saving through a link to a link writes the file behind both', async () => {
  await mkdir(join(folder.path, 'elsewhere'));
  await writeFile(join(folder.path, 'elsewhere', 'real.outlay'), 'old');
  await symlink('real.outlay', join(folder.path, 'elsewhere', 'second.outlay'));
  await symlink(join('elsewhere', 'second.outlay'), file);
  expect(await save('new', 'old')).toMatchObject({ kind: 'saved' });
  expect((await lstat(join(folder.path, 'elsewhere', 'second.outlay'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder.path, 'elsewhere', 'real.outlay'), 'utf8')).toBe('new');
});

test('saving through a link to a file that is not there yet makes that file', async () => {
  await symlink('later.outlay', file);
  expect(await save('new')).toMatchObject({ kind: 'saved' });
  expect((await lstat(file)).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder.path, 'later.outlay'), 'utf8')).toBe('new');
});

test('a change by someone else is not written over, even one of the same size and time', async () => {
  await writeFile(file, 'ours');
  const { atime, mtime } = await stat(file);
  await writeFile(file, 'them');
  await utimes(file, atime, mtime);
  expect(await save('next', 'ours')).toEqual({
    kind: 'failed',
    problem: { kind: 'changed-outside', name: 'case.outlay', code: '' },
    found: fingerprint(new TextEncoder().encode('them')),
  });
  expect(await content()).toBe('them');
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

test('what killed saves left behind is swept by the next one: only what is stale, a plain file and ours by name', async () => {
  const old = new Date(Date.now() - 11 * 60_000);
  const inFolder = (name: string) => join(folder.path, name);
  const [stale, fresh] = ['.outlay-0123456789abcdef.tmp', '.outlay-fedcba9876543210.tmp'];
  const lately = new Date(Date.now() - 9 * 60_000);
  const others = ['.outlay-0123456789abcdeg.tmp', 'x.outlay-0123456789abcdef.tmp', '.outlay-00.tmp'];
  const locks = ['.outlay-0123456789abcdef.lock', `.outlay-0123456789abcdef.lock-${randomUUID()}`];
  others.push('.outlay-0123456789abcdef.lockx', '.outlay-0123456789abcdef.tmp.old', '.outlay-0123456789abcdef.lock-');
  for (const name of [stale, fresh, ...locks, ...others]) await writeFile(inFolder(name), 'left');
  for (const name of [stale, ...locks, ...others]) await utimes(inFolder(name), old, old);
  await utimes(inFolder(fresh), lately, lately);
  await mkdir(inFolder('.outlay-aaaaaaaaaaaaaaaa.tmp'));
  await utimes(inFolder('.outlay-aaaaaaaaaaaaaaaa.tmp'), old, old);
  expect(await save('next', null)).toMatchObject({ kind: 'saved' });
  expect((await readdir(folder.path)).sort()).toEqual(
    ['case.outlay', fresh, '.outlay-aaaaaaaaaaaaaaaa.tmp', ...others].sort(),
  );
});

test('a file that was replaced by one too large to be a case counts as changed', async () => {
  await writeFile(file, new Uint8Array(21 * 1024 * 1024));
  expect(await save('next', 'ours')).toMatchObject({ problem: { kind: 'changed-outside' } });
});

test('a file that is gone is not made anew behind the user’s back', async () => {
  expect(await save('next', 'ours')).toMatchObject({ problem: { kind: 'not-found', code: 'ENOENT' } });
  expect(await readdir(folder.path)).toEqual([]);
});

test('a folder that is gone is told', async () => {
  await rm(folder.path, { recursive: true });
  expect(await save('new')).toMatchObject({ problem: { kind: 'not-found', code: 'ENOENT' } });
});

test('a folder in the file’s place is never replaced', async () => {
  await mkdir(file);
  expect(await save('new')).toMatchObject({ problem: { kind: 'not-a-file', code: 'EISDIR' } });
  expect((await stat(file)).isDirectory()).toBe(true);
});

// One of its own: this machine's /dev/null would not survive the mistake that the test looks for.
test('a device in the file’s place is never replaced', async (context) => {
  const made = spawnSync('mknod', [file, 'c', '1', '3'], { encoding: 'utf8' });
  if (made.status !== 0) return skip(context, made.error?.message ?? made.stderr.trim());
  expect(await save('new')).toMatchObject({ problem: { kind: 'not-a-file' } });
  expect((await stat(file)).isCharacterDevice()).toBe(true);
});

test('in a folder where the user may not write nothing happens', async () => {
  await writeFile(file, 'old');
  await chmod(file, 0o666);
  await chmod(folder.path, 0o555);
  expect(await asNobody(() => save('new'))).toMatchObject({ problem: { kind: 'denied', code: 'EACCES' } });
  await chmod(folder.path, 0o755);
  expect(await content()).toBe('old');
});

test('a file made read-only stays as it is, though its folder would allow a rename', async () => {
  await writeFile(file, 'old');
  await chmod(file, 0o444);
  await chmod(folder.path, 0o777);
  expect(await asNobody(() => save('new'))).toMatchObject({ problem: { kind: 'denied', code: 'EACCES' } });
  expect(await content()).toBe('old');
});

test('a name of 255 bytes, the longest there is, can be saved', async () => {
  const longest = join(folder.path, `${'é'.repeat(124)}.outlay`);
  expect(Buffer.byteLength(`${'é'.repeat(124)}.outlay`)).toBe(255);
  expect(await save('new', null, longest)).toMatchObject({ kind: 'saved' });
  expect(await save('newer', 'new', longest)).toMatchObject({ kind: 'saved' });
  expect(await readFile(longest, 'utf8')).toBe('newer');
});

test('whoever has the old file open still reads it whole', async () => {
  await writeFile(file, 'old');
  const reader = await open(file, constants.O_RDONLY);
  await save('new');
  expect(await reader.readFile('utf8')).toBe('old');
  await reader.close();
});
