import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotHere } from './cannot-here.ts';

export const fileSystems = ['ext4', 'XFS'] as const;
export type FileSystem = (typeof fileSystems)[number];
export const isFileSystem = (name: string | undefined): name is FileSystem => fileSystems.some((kind) => kind === name);

const plans: Readonly<Record<FileSystem, { make: readonly string[]; megabytes: number; options: string }>> = {
  // By default ext4 takes a rename over a file, or the emptying of one, as a hint to write the content out, and so mends what a
  // program forgot to ask for. Other file systems do no such favour.
  ext4: { make: ['mkfs.ext4', '-q', '-F'], megabytes: 48, options: 'loop,noauto_da_alloc' },
  // The smallest that mkfs.xfs makes.
  XFS: { make: ['mkfs.xfs', '-q'], megabytes: 300, options: 'loop' },
};

export interface CuttableDisk {
  readonly path: string;
  readonly mount: () => Promise<void>;
  readonly unmount: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly holdTheSwitch: () => Switch;
}

export interface Switch {
  /** What has not reached the disk by now never does; every call fails until it is mounted anew. */
  readonly cut: () => Promise<void>;
}

/** A disk in an image, made in an empty folder. It has been cut once already: whatever that needs is here. */
export async function cuttableDisk(kind: FileSystem, folder: string): Promise<CuttableDisk> {
  const { make, megabytes, options } = plans[kind];
  const path = join(folder, 'disk');
  const image = join(folder, 'image');
  const anchor = join(path, 'anchor');
  const disk: CuttableDisk = {
    path,
    mount: () => run(['mount', '-t', kind.toLowerCase(), '-o', options, image, path]),
    unmount: () => whenFree(['umount', path]),
    flush: () => run(['sync', '-f', anchor]),
    holdTheSwitch: () => holdTheSwitch(anchor),
  };
  await mkdir(path);
  await writeFile(image, '');
  await truncate(image, megabytes * 1024 * 1024);
  await run([...make, image]);
  await disk.mount();
  await writeFile(anchor, '');
  await disk.flush();
  await disk.holdTheSwitch().cut();
  await disk.unmount();
  await disk.mount();
  return disk;
}

/** Its program is started beforehand: the less time to the cut, the less can be saved between the last acknowledgement and it. */
function holdTheSwitch(anchor: string): Switch {
  // A tool for XFS that can do it to ext4 too. It does not write the journal out before, unless told `-f`.
  const tool = spawn('xfs_io', ['-x', anchor], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = success(tool, 'xfs_io');
  return {
    cut: async () => {
      tool.stdin.end('shutdown\n');
      await ended;
    },
  };
}

const run = ([program = '', ...args]: readonly string[]): Promise<void> =>
  success(spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] }), program);

function success(child: ChildProcess, program: string): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new CannotHere(error.message)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new CannotHere(`${program}: ${complaint.trim()}`));
    });
  });
}

/** A process that was killed can hold on to its files for a moment. */
async function whenFree(command: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      return await run(command);
    } catch {
      await wait(25);
    }
  }
  await run(command);
}
