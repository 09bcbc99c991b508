import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { durableSave } from '../../../../app/terminal/saving/durable-save.ts';
import { oneAtATime } from '../../../../app/terminal/saving/one-at-a-time.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

const program = join(import.meta.dirname, '../../../support/count-in-a-file.ts');

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

async function count(times: number): Promise<number> {
  const child = spawn(process.execPath, [program, file, String(times)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect(child.exitCode).toBe(0);
  return Number(said);
}

test('three processes that save over each other 100 times each lose none of the 300 saves', {
  timeout: 60_000,
}, async () => {
  await writeFile(file, '0');
  const refused = await Promise.all([count(100), count(100), count(100)]);
  expect(await readFile(file, 'utf8')).toBe('300');
  // Otherwise they were never in each other's way, and this has shown nothing.
  expect(refused.reduce((sum, one) => sum + one)).toBeGreaterThan(10);
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

/** What a process would leave that is killed between its look at the file and the rename. */
async function lockLeftBy(pid: number): Promise<void> {
  await durableSave({ path: file, bytes: new Uint8Array(1), expected: null });
  const lockName = async () => (await readdir(folder.path)).find((name) => name.endsWith('.lock')) ?? '';
  const lock = await oneAtATime(file, async () => join(folder.path, await lockName()));
  const [ours] = (await oneAtATime(file, () => readFile(lock, 'utf8'))).split(' ');
  await writeFile(lock, `${ours} ${pid} 0`);
}

test('the lock of a process that is dead holds nobody up', async () => {
  const dead = spawn('true');
  await once(dead, 'close');
  await lockLeftBy(dead.pid ?? 0);
  const saving = durableSave({ path: file, bytes: new Uint8Array(3), expected: null });
  const early = new Promise((resolve) => setTimeout(resolve, 2000, 'waits'));
  expect(await Promise.race([saving, early])).toMatchObject({ kind: 'saved' });
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});
