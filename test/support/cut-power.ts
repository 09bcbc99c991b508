// Run as a program with mounts of its own, which go with it: cuts the power of a disk so many times while a program saves to it, and
// prints what was on the disk after each cut.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotHere } from './cannot-here.ts';
import { type CuttableDisk, cuttableDisk, type FileSystem, isFileSystem } from './cuttable-disk.ts';
import { isSaver, type Saver } from './savers.ts';
import { momentOf, startSaving } from './saving-program.ts';
import { bytesOfVersion, type Ending, endingOf } from './versions.ts';

/** What the program prints. */
export type Cuts = { readonly refused: string } | { readonly endings: readonly Ending[] };

// Whoever started it is gone when this ends: nobody is left to print for.
process.stdin.on('end', () => process.exit(1)).resume();
const [folder = '', kind, saver, cuts] = process.argv.slice(2);
if (!isFileSystem(kind) || !isSaver(saver)) throw new Error(`no such file system or saver: ${kind}, ${saver}`);
const disk = await diskOrRefusal(kind, folder);
const result: Cuts =
  disk instanceof CannotHere ? { refused: disk.message } : { endings: await cutWhileSaving(disk, saver, Number(cuts)) };
console.log(JSON.stringify(result));
process.exit();

async function diskOrRefusal(kind: FileSystem, folder: string): Promise<CuttableDisk | CannotHere> {
  try {
    return await cuttableDisk(kind, folder);
  } catch (error) {
    if (error instanceof CannotHere) return error;
    throw error;
  }
}

/** Each time it begins with a whole file that is safe on the disk: what the last cut left, if it left one. */
async function cutWhileSaving(disk: CuttableDisk, saver: Saver, cuts: number): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  const folder = join(disk.path, 'cases');
  const file = join(folder, 'case.outlay');
  await mkdir(folder);
  let onDisk: Ending['found'] = 'missing';
  for (let cut = 0; cut < cuts; cut++) {
    const old = typeof onDisk === 'number' ? onDisk : 0;
    if (onDisk !== old) await writeFile(file, bytesOfVersion(old));
    const others = (await readdir(folder)).filter((name) => name !== 'case.outlay');
    await Promise.all(others.map((name) => rm(join(folder, name))));
    await disk.flush();
    const program = await startSaving(saver, file, old + 1);
    const power = disk.holdTheSwitch();
    await wait(momentOf(cut));
    // What it says from here on may have been said after the cut.
    const acknowledged = program.acknowledged();
    await power.cut();
    await program.kill();
    await disk.unmount();
    await disk.mount();
    const ending = await endingOf(file, acknowledged);
    endings.push(ending);
    onDisk = ending.found;
  }
  return endings;
}
