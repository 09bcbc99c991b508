import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';

const program = join(import.meta.dirname, 'save-for-ever.ts');

/** Kills a program that saves version after version, a while after its first one; the last version that it said was saved. */
async function killAfter(milliseconds: number, file: string): Promise<number> {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(said.trim().split('\n').at(-1));
}

/** Killed at so many moments, the file is whole each time, and not older than what was reported as saved. */
export async function expectWholeAfter(kills: number, folder: string): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    const file = join(folder, `${kill}.outlay`);
    // Spread over some saves of a few milliseconds each.
    const reported = await killAfter((kill * 7.3) % 60, file);
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines).toHaveLength(10_001);
    expect(new Set(lines.slice(0, -1)).size).toBe(1);
    expect(Number(lines[0])).toBeGreaterThanOrEqual(reported);
  }
}
