import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const program = join(import.meta.dirname, '../../support/save-for-ever.ts');
const kills = 100;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** Kills the program a while after its first save; the last version it said was saved. */
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

test(`killed at ${kills} moments, the file is always whole, and never older than what was reported as saved`, async () => {
  for (let kill = 0; kill < kills; kill++) {
    const file = join(folder.path, `${kill}.outlay`);
    // Spread over some saves of a few milliseconds each.
    const reported = await killAfter((kill * 7.3) % 60, file);
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines).toHaveLength(10_001);
    expect(new Set(lines.slice(0, -1)).size).toBe(1);
    expect(Number(lines[0])).toBeGreaterThanOrEqual(reported);
  }
});
