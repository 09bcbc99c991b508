import { spawnSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { maximumFileSize } from '../../../../app/terminal/read-file.ts';

/** Something that is no file to be read: how it comes to be at a path, and what is said of it. */
export interface NotAFile {
  readonly name: string;
  /** Makes it, and gives the path to be opened where that is another one. */
  readonly make: (path: string) => Promise<string | undefined>;
  readonly says: string;
  readonly asNobody?: true;
}

const make = (work: (path: string) => Promise<unknown>) => async (path: string) => {
  await work(path);
  return undefined;
};

const noFile = 'is a pipe, a socket or a device, not a file that can be kept';
const notThere = 'is not there; it was moved, renamed or deleted';

export const notFiles: readonly NotAFile[] = [
  { name: 'nothing', make: async () => undefined, says: `case.outlay ${notThere}` },
  { name: 'a link to nothing', make: make((path) => symlink('nowhere', path)), says: `case.outlay ${notThere}` },
  {
    name: 'a path through a file',
    make: async (path) => {
      await writeFile(path, '');
      return join(path, 'inside.outlay');
    },
    says: `inside.outlay ${notThere}`,
  },
  { name: 'a folder', make: make((path) => mkdir(path)), says: 'case.outlay is a folder; choose a file in it' },
  {
    name: 'a link to a folder',
    make: make((path) => symlink('.', path)),
    says: 'case.outlay is a folder; choose a file in it',
  },
  {
    name: 'a link in a circle',
    make: make((path) => symlink('case.outlay', path)),
    says: 'case.outlay is a link that leads back to itself; choose the file that it was meant for',
  },
  {
    name: 'a pipe that nobody writes to',
    make: make(async (path) => spawnSync('mkfifo', [path])),
    says: `case.outlay ${noFile}`,
  },
  {
    name: 'a socket',
    make: make(async (path) => {
      const server = createServer().listen(path);
      await new Promise((listening) => server.once('listening', listening));
      server.unref();
    }),
    says: `case.outlay ${noFile}`,
  },
  { name: 'a device without end', make: async () => '/dev/zero', says: `zero ${noFile}` },
  {
    name: 'a file that says that it is empty and is not',
    make: async () => '/proc/self/status',
    says: 'status: not an Outlay case: there is no "format": "outlay-case" in it',
  },
  {
    name: 'a file of 3 GB',
    make: make(async (path) => {
      await writeFile(path, '');
      await truncate(path, 3 * 1024 ** 3);
    }),
    says: 'case.outlay is larger than 20 MB, which no case file is',
  },
  {
    name: 'one byte more than is read',
    make: make(async (path) => {
      await writeFile(path, '');
      await truncate(path, maximumFileSize + 1);
    }),
    says: 'case.outlay is larger than 20 MB, which no case file is',
  },
  {
    name: 'a name of 300 letters',
    make: async (path) => join(dirname(path), 'x'.repeat(300)),
    says: `${'x'.repeat(130)}…${'x'.repeat(29)} is too long a name for this disk; choose a shorter one`,
  },
  {
    name: 'a name that turns the line around',
    make: async (path) => join(dirname(path), '\u202eyaltuo.exe'),
    says: `\\u202eyaltuo.exe ${notThere}`,
  },
  {
    name: 'a file that is not the user’s to read',
    make: make(async (path) => {
      await writeFile(path, '{}');
      await chmod(path, 0);
      await chmod(dirname(path), 0o755);
    }),
    says: 'case.outlay may not be opened or changed by you; ask its owner for permission, or choose another place',
    asNobody: true,
  },
];
