import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './electron-here.ts';

/** What Electron's executable has its fuses behind. */
const marker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** An executable with so many fuses, all on, and nothing else of Electron's. */
export async function fakeExecutable(path: string, fuses: number): Promise<void> {
  const wire = Buffer.concat([Buffer.from([1, fuses]), Buffer.from('1'.repeat(fuses))]);
  await writeFile(path, Buffer.concat([Buffer.from('#!/bin/sh\n# '), Buffer.from(marker), wire, Buffer.from('\n')]));
  await chmod(path, 0o755);
}

/** A folder that electron-builder copies as if it were Electron's: the packing is real, the executable is not. */
export async function fakeElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await fakeExecutable(join(folder, 'electron'), 9);
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) await writeFile(join(folder, licence), '');
  const { version } = JSON.parse(await readFile(join(repository, 'node_modules/electron/package.json'), 'utf8'));
  await writeFile(join(folder, 'version'), version);
}
