import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { type LaunchedOutlay, launchOutlay } from './launch-electron.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { field, typeDriver } from './window-actions.ts';

const growth = 'demand.growth.rate';

/** One installation of Outlay that ends in all ways and starts again: its settings stay. */
export interface Desk {
  readonly folder: string;
  readonly outlay: () => LaunchedOutlay;
  readonly change: (percent: string) => Promise<void>;
  readonly growth: () => Promise<string>;
  readonly journal: () => Promise<readonly string[]>;
  /** Waits as long as the journal may be behind, and no longer. */
  readonly isKept: () => Promise<void>;
  readonly log: () => Promise<string>;
  readonly offer: () => Locator;
  /** By its words: what the offer has for a piece of work. */
  readonly answer: (name: string) => Promise<void>;
  readonly killMain: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

export async function deskThatEnds(): Promise<Desk> {
  const { path: folder, remove } = await temporaryFolder();
  const start = () => launchOutlay({ userData: folder });
  let outlay = await start();
  const journal = async () => {
    const names = await readdir(join(folder, 'unsaved-work')).catch(() => []);
    return names.filter((name) => name.endsWith('.journal'));
  };
  const offer = () => outlay.page.getByRole('alertdialog', { name: recoveryWords.title(1) });
  return {
    folder,
    outlay: () => outlay,
    change: (percent) => typeDriver(outlay.page, growth, percent),
    growth: () => field(outlay.page, growth).inputValue(),
    journal,
    isKept: async () => void (await expect.poll(journal, { timeout: 2000 }).toHaveLength(1)),
    log: () => readFile(join(folder, 'outlay.log'), 'utf8').catch(() => ''),
    offer,
    answer: (name) => offer().getByRole('button', { name }).click(),
    killMain: async () => {
      outlay.app.process().kill('SIGKILL');
      await outlay.ended;
    },
    startAgain: async () => {
      await outlay.close();
      outlay = await start();
    },
    clear: async () => {
      await outlay.close();
      await remove();
    },
  };
}
