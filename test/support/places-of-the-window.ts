import type { Page } from 'playwright-core';
import { sourcesWords } from '../../app/messages/sources.ts';
import { windowWords } from '../../app/messages/window.ts';
import { viewIds } from '../../app/session/session-state.ts';
import { sourcesTabs } from '../../app/session/sources-choices.ts';

/** A state of the window that a user can be in. */
export interface Place {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);

const dialog = (name: string, key: string): Place => ({
  name: `dialog ${name}`,
  go: async (page) => {
    await leaveDialog(page);
    await page.keyboard.press(key);
    await page.getByRole('dialog').first().waitFor();
  },
});

async function leaveDialog(page: Page): Promise<void> {
  if ((await page.locator('.veil').count()) === 0) return;
  await page.keyboard.press('Escape');
  await page.locator('.veil').waitFor({ state: 'detached' });
}

const view = (id: (typeof viewIds)[number], index: number): Place => ({
  name: `view ${id}`,
  go: async (page) => {
    await page.keyboard.press(String(index + 1));
    await page.locator('.view:not([aria-busy])').first().waitFor();
    if (id === 'risk') await page.getByText(/of 10,000 trials$/).waitFor({ state: 'attached' });
    if (id === 'sensitivity') await page.locator('[data-must]').first().waitFor();
  },
});

/** Every view, every dialog, what opens beside them; in an order in which each can be reached from the one before. */
export const places: readonly Place[] = [
  ...viewIds.map(view),
  ...sourcesTabs.map((tab) => ({
    name: `sources, ${tab}`,
    go: async (page: Page) => {
      await page.keyboard.press('8');
      await page.getByRole('tab', { name: sourcesWords.tabs[tab], exact: true }).click();
    },
  })),
  {
    name: 'inspector',
    go: async (page) => {
      await page.keyboard.press('1');
      await page.locator('[data-figure="payback"] button').click();
      await page.locator('.inspector h2').waitFor();
    },
  },
  {
    name: 'every group of drivers open',
    go: async (page) => {
      await page.keyboard.press('Escape');
      for (const head of await page.locator('.group-head').all()) await head.click();
    },
  },
  { name: 'charts as tables', go: press('t') },
  { name: 'charts again', go: press('t') },
  dialog('preferences', 'Control+,'),
  dialog('keys', 'Control+/'),
  dialog('measures', 'F1'),
  dialog('examples', 'Control+Shift+O'),
  dialog('palette', 'Control+k'),
  dialog('rename', 'F2'),
  dialog('export', 'Control+e'),
  ...Object.values(windowWords.exports.what).map((name) => ({
    name: `dialog export, ${name}`,
    go: (page: Page) => page.getByRole('dialog').getByRole('radio', { name, exact: true }).first().click(),
  })),
  {
    name: 'dialog about',
    go: async (page) => {
      await leaveDialog(page);
      await page.getByRole('button', { name: 'About Outlay' }).click();
      await page.getByRole('dialog').locator('summary').first().click();
    },
  },
  {
    name: 'menu',
    go: async (page) => {
      await leaveDialog(page);
      await page.getByRole('button', { name: windowWords.menu, exact: true }).click();
      await page.getByRole('menu').first().waitFor();
    },
  },
  {
    name: 'tour',
    go: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+F1');
      await page.locator('.tour').waitFor();
    },
  },
];
