import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Saver } from './savers.ts';
import { momentOf, startSaving } from './saving-program.ts';
import { type Ending, endingOf } from './versions.ts';

/** Programs that save version after version are killed, each a while after its first one. */
export async function killWhileSaving(saver: Saver, kills: number, folder: string): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const own = await mkdtemp(join(folder, 'kill-'));
    const file = join(own, 'case.outlay');
    const program = await startSaving(saver, file);
    await wait(momentOf(kill));
    await program.kill();
    endings.push(await endingOf(file, program.acknowledged()));
    await rm(own, { recursive: true });
  }
  return endings;
}
