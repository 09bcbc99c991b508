import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renameOver } from '../../../../app/terminal/saving/rename-over.ts';
import { asNobody } from '../../../support/as-nobody.ts';
import { skip } from '../../../support/cannot-here.ts';
import { smallDisk } from '../../../support/small-disk.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let from: string;
let to: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  from = join(folder.path, 'from');
  to = join(folder.path, 'to');
});
afterEach(() => folder.remove());

test('a file takes another’s place', async () => {
  await writeFile(from, 'new');
  await writeFile(to, 'old');
  await renameOver(from, to);
  expect(await readFile(to, 'utf8')).toBe('new');
});

test('what stays refused is told at once, and not tried again', async () => {
  await writeFile(from, 'new');
  await mkdir(to);
  const told = renameOver(from, to).catch((error) => error.code);
  expect(await Promise.race([told, wait(1000, 'waits')])).toBe('EISDIR');
  await chmod(folder.path, 0o555);
  const denied = asNobody(() => renameOver(from, join(folder.path, 'other')).catch((error) => error.code));
  expect(await Promise.race([denied, wait(1000, 'waits')])).toBe('EACCES');
  await chmod(folder.path, 0o755);
});

// A folder that a disk is mounted at is busy, which a file on Linux never is; a rename knows no difference.
test('what is busy for a moment is tried again, and what stays busy is told after a second and a half', async (context) => {
  const disk = await smallDisk(from);
  if (disk.kind === 'refused') return skip(context, disk.why);
  const told = await renameOver(from, to).catch((error) => error.code);
  const again = renameOver(from, to);
  await wait(40);
  disk.unmount();
  await again;
  expect(told).toBe('EBUSY');
});
