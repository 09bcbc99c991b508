import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotHere } from './cannot-here.ts';
import type { Cuts } from './cut-power.ts';
import type { FileSystem } from './cuttable-disk.ts';
import type { Saver } from './savers.ts';
import type { Ending } from './versions.ts';

const program = join(import.meta.dirname, 'cut-power.ts');

export interface PowerCuts {
  readonly fileSystem: FileSystem;
  readonly saver: Saver;
  readonly cuts: number;
}

/** What a disk holds after each cut, all of them in mid-save. Its mounts are the program's own, so they end with it, however it ends. */
export async function cutPower({ fileSystem, saver, cuts }: PowerCuts, folder: string): Promise<readonly Ending[]> {
  const own = await mkdtemp(join(folder, 'power-'));
  const args = ['--mount', process.execPath, program, own, fileSystem, saver, String(cuts)];
  const child = spawn('unshare', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const [output, complaint] = [collected(child.stdout), collected(child.stderr)];
  const failure = new Promise<never>((_, reject) =>
    child.once('error', (error) => reject(new CannotHere(error.message))),
  );
  const [code] = await Promise.race([once(child, 'close'), failure]);
  if (complaint().startsWith('unshare: ')) throw new CannotHere(complaint().trim());
  if (code !== 0) throw new Error(complaint());
  const result: Cuts = JSON.parse(output());
  if ('refused' in result) throw new CannotHere(result.refused);
  return result.endings;
}

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (part) => {
    text += part;
  });
  return () => text;
}
