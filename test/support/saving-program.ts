import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Saver } from './savers.ts';

const program = join(import.meta.dirname, 'save-for-ever.ts');

export interface SavingProgram {
  /** The last version that it has said is saved. */
  readonly acknowledged: () => number;
  readonly kill: () => Promise<void>;
}

/** A program that saves version after version; it has saved one when this returns. */
export async function startSaving(saver: Saver, file: string, first = 0): Promise<SavingProgram> {
  const child = spawn(process.execPath, [program, file, saver, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  await Promise.race([once(child.stdout, 'data'), closed]);
  if (said === '') throw new Error(`nothing was saved: ${complaint}`);
  return {
    acknowledged: () => {
      if (child.exitCode !== null) throw new Error(`it stopped saving by itself: ${complaint}`);
      return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Milliseconds to wait before the stop of that number: spread over some saves of a few milliseconds each. */
export const momentOf = (stop: number): number => (stop * 7.3) % 60;
