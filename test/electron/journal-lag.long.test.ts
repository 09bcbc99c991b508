import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { parseCaseFile } from '../../app/case-file/parse.ts';
import { readEntry } from '../../electron/journal/journal-entry.ts';
import { launchOutlay } from '../support/launch-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeDriver } from '../support/window-actions.ts';

const kills = 6;

interface Edit {
  readonly at: number;
  readonly rate: number;
}

/** Edits on and on, kills the main process after a while, and gives the age of what the journal has lost. */
async function lostBy(killAfter: number, userData: string): Promise<number> {
  const outlay = await launchOutlay({ userData });
  const edits: Edit[] = [];
  const editing = (async () => {
    for (let step = 1; ; step++) {
      const rate = 20 + (step % 200) / 10;
      await typeDriver(outlay.page, 'demand.growth.rate', rate.toFixed(1));
      edits.push({ at: performance.now(), rate });
    }
  })().catch(() => undefined);
  await wait(killAfter);
  outlay.app.process().kill('SIGKILL');
  const killed = performance.now();
  await outlay.ended;
  await editing;
  await outlay.close();
  const kept = await keptRate(userData);
  const last = edits.findLastIndex(({ rate }) => Math.abs(rate - kept) < 0.01);
  // What came after the edit that was kept is lost, from the first of it on.
  const firstLost = edits[last + 1]?.at ?? killed;
  return Math.max(0, killed - firstLost);
}

async function keptRate(userData: string): Promise<number> {
  const folder = join(userData, 'unsaved-work');
  const names = await readdir(folder).catch(() => []);
  const name = names.find((one) => one.endsWith('.journal')) ?? '';
  const entry = name === '' ? null : readEntry(await readFile(join(folder, name)));
  const parsed = parseCaseFile(new TextEncoder().encode(entry?.case ?? ''));
  const growth = parsed.kind === 'ok' ? parsed.document.scenarios[0]?.assumptions.demand.growth : undefined;
  return growth?.kind === 'fade' ? growth.rate * 100 : Number.NaN;
}

test(`killed ${kills} times while its user edits without a pause, Outlay loses at most two seconds of work`, async () => {
  const lost: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const folder = await temporaryFolder();
    lost.push(await lostBy(2500 + ((kill * 337) % 1500), folder.path));
    await folder.remove();
  }
  const sorted = lost.map(Math.round).sort((one, other) => one - other);
  console.log(`Work lost by each of ${kills} kills, in milliseconds: ${sorted.join(', ')}.`);
  for (const milliseconds of sorted) expect(milliseconds).toBeLessThanOrEqual(2000);
});
