import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from '../../../../app/terminal/saving/one-at-a-time.ts';
import { asNobody } from '../../../support/as-nobody.ts';
import { skip } from '../../../support/cannot-here.ts';
import { smallDisk } from '../../../support/small-disk.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

/** Within one process; two-processes.test.ts has several. */
let folder: TemporaryFolder;
let file: string;
let lock: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
  const [name = ''] = await oneAtATime(file, () => readdir(folder.path));
  lock = join(folder.path, name);
});
afterEach(() => folder.remove());

/** Where the number of this process means this process; on Linux a container has numbers of its own. */
const space = `${hostname()}/${await readlink('/proc/self/ns/pid').catch(() => '')}`;

const nothing = async () => 'done';
/** What the work came to, or that it still waits after so many milliseconds. */
const within = (milliseconds: number, work: Promise<unknown>) => Promise.race([work, wait(milliseconds, 'waits')]);

test('while the work goes on a lock beside the file says whose it is; afterwards it is gone', async () => {
  const content = await oneAtATime(file, () => readFile(lock, 'utf8'));
  expect(content).toMatch(/ [0-9a-f-]{36}$/);
  expect(content.slice(0, -37)).toBe(`${space} ${process.pid}`);
  expect(lock).toMatch(/\/\.outlay-[0-9a-f]{16}\.lock$/);
  expect(await readdir(folder.path)).toEqual([]);
});

test('what the work comes to is passed on, a failure too, which leaves no lock', async () => {
  expect(await oneAtATime(file, nothing)).toBe('done');
  await expect(oneAtATime(file, () => Promise.reject(new Error('the work failed')))).rejects.toThrow('the work failed');
  expect(await readdir(folder.path)).toEqual([]);
});

test('works on one file go one after the other; on two they do not wait', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await wait(30);
    order.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(file, work('one')), oneAtATime(file, work('two'))]);
  const [first, second] = order[0]?.startsWith('one') ? ['one', 'two'] : ['two', 'one'];
  expect(order).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  await oneAtATime(file, async () => {
    expect(await within(1000, oneAtATime(join(folder.path, 'other.outlay'), nothing))).toBe('done');
  });
});

test('of many works on one file no two ever overlap, and one that fails holds up no other', async () => {
  let [works, most, failed] = [0, 0, 0];
  const work = async (turn: number) => {
    works++;
    most = Math.max(most, works);
    await wait(1);
    works--;
    if (turn % 10 === 0) throw new Error('the work failed');
  };
  const many = Array.from({ length: 8 }, async () => {
    for (let turn = 0; turn < 20; turn++)
      await oneAtATime(file, () => work(turn)).catch(() => {
        failed++;
      });
  });
  await Promise.all(many);
  expect([works, most, failed]).toEqual([0, 1, 16]);
  expect(await readdir(folder.path)).toEqual([]);
});

test('a lock is waited for as long as it is held, however long that takes', async () => {
  const first = oneAtATime(file, () => wait(150, 'first'));
  await wait(20);
  const second = oneAtATime(file, nothing);
  expect(await within(60, second)).toBe('waits');
  expect([await first, await second]).toEqual(['first', 'done']);
});

test('a lock that this process does not hold, or a dead one, was left, and is taken away at once', async () => {
  const dead = spawn('true');
  await once(dead, 'close');
  for (const pid of [process.pid, dead.pid]) {
    await writeFile(lock, `${space} ${pid} 0`);
    expect(await within(1000, oneAtATime(file, nothing))).toBe('done');
    expect(await readdir(folder.path)).toEqual([]);
  }
});

test('what this process held and gave back is not its own any more', async () => {
  const content = await oneAtATime(file, () => readFile(lock, 'utf8'));
  await writeFile(lock, content);
  expect(await within(1000, oneAtATime(file, nothing))).toBe('done');
});

test.each([
  ['a process that lives', `${space} 1 0`],
  ['a process of another machine', `another-machine ${process.pid} 0`],
  ['a process of another container on this machine', `${hostname()}/pid:[1] ${process.pid} 0`],
  ['somebody who has only begun to write it', ''],
  ['nobody that can be made out', space],
])('the lock of %s is respected, until nobody can be behind it', async (_whose, content) => {
  await writeFile(lock, content);
  const work = oneAtATime(file, nothing, 300);
  expect(await within(150, work)).toBe('waits');
  expect(await readFile(lock, 'utf8')).toBe(content);
  expect(await within(3000, work)).toBe('done');
  expect(await readdir(folder.path)).toEqual([]);
});

test('time begins anew with each lock that is somebody else’s', async () => {
  await writeFile(lock, 'elsewhere 1 0');
  const work = oneAtATime(file, nothing, 300);
  for (let other = 1; other <= 4; other++) {
    await wait(120);
    await writeFile(lock, `elsewhere 1 ${other}`);
  }
  expect(await within(100, work)).toBe('waits');
  await rm(lock);
  expect(await work).toBe('done');
});

test('where a lock can’t be made or read, that is told', async () => {
  await expect(oneAtATime(join(folder.path, 'nowhere', 'case.outlay'), nothing)).rejects.toThrow('ENOENT');
  await mkdir(lock);
  const unreadable = oneAtATime(file, nothing).catch((error) => error.code);
  expect(await within(1000, unreadable)).toBe('EISDIR');
  await chmod(folder.path, 0o755);
  const denied = asNobody(() => oneAtATime(join(folder.path, 'other.outlay'), nothing).catch((error) => error.code));
  expect(await within(1000, denied)).toBe('EACCES');
});

test('a lock that a full disk did not take is told, and holds nobody up', async (context) => {
  const mount = join(folder.path, 'disk');
  const disk = await smallDisk(mount);
  if (disk.kind === 'refused') return skip(context, disk.why);
  try {
    await writeFile(join(mount, 'filling'), new Uint8Array(64 * 1024));
    await expect(oneAtATime(join(mount, 'case.outlay'), nothing)).rejects.toThrow('ENOSPC');
    expect(await readdir(mount)).toEqual(['filling']);
  } finally {
    disk.unmount();
  }
});

test('a lock that may not be read holds up for a while, and not for ever', async () => {
  await writeFile(lock, 'another-machine 1 0', { mode: 0o600 });
  await chmod(folder.path, 0o777);
  const began = performance.now();
  expect(await asNobody(() => oneAtATime(file, nothing, 300))).toBe('done');
  expect(performance.now() - began).toBeGreaterThanOrEqual(300);
  expect(await readdir(folder.path)).toEqual([]);
});

// A link to nowhere is in the way and can't be read, as a lock that goes between the attempt to make one and the look at it.
test('a lock that is gone when it is looked at is tried for again', async () => {
  await symlink('nowhere', lock);
  const work = oneAtATime(file, nothing, 30);
  expect(await within(100, work)).toBe('waits');
  await rm(lock);
  expect(await within(1000, work)).toBe('done');
});

test('whoever holds a lock for too long gives back only what is still theirs', async () => {
  const others = 'another-machine 1 0';
  expect(await oneAtATime(file, () => writeFile(lock, others).then(nothing))).toBe('done');
  expect(await readFile(lock, 'utf8')).toBe(others);
});

test('a lock that somebody has taken away meanwhile is missed by nobody', async () => {
  expect(await oneAtATime(file, () => rm(lock).then(nothing))).toBe('done');
});
