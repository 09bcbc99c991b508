import { readdir, readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandWords } from '../../app/messages/commands.ts';
import { viewIds } from '../../app/session/session-state.ts';
import { sourcesTabs } from '../../app/session/sources-choices.ts';
import { skip } from '../support/cannot-here.ts';
import { repository } from '../support/electron-here.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { lookedUpHosts } from '../support/looked-up-hosts.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { drag, tab } from '../support/window-actions.ts';

let folder: TemporaryFolder;
let edition: BrowserEditionInPage;
const requests: string[] = [];
beforeAll(async () => {
  folder = await temporaryFolder();
  edition = await openBrowserEdition({ netLog: join(folder.path, 'network.json') });
  edition.page.on('request', (request) => requests.push(request.url()));
  edition.page.on('websocket', (socket) => requests.push(socket.url()));
});
afterAll(async () => {
  await edition?.close();
  await folder?.remove();
});

/** The browser's own private files stand for the user's: pickers can't be clicked. */
const givePickers = (page: Page) =>
  page.evaluate(() => {
    const file = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Reflect.set(window, 'showSaveFilePicker', ({ suggestedName }: { suggestedName: string }) => file(suggestedName));
    Reflect.set(window, 'showOpenFilePicker', async () => [await file('alibaba-rmb-380bn.outlay')]);
  });

async function exportChart(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^Exported /).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

/** Every view, its charts as tables and back, its picture exported, the inspector, a drag, a save, an open, both themes. */
async function tour(page: Page): Promise<void> {
  for (const id of viewIds) {
    await tab(page, commandWords.commands[`view.${id}`]).click();
    if (id === 'table' || id === 'sources') continue;
    await page.locator('.view-panel canvas').first().waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await exportChart(page);
  }
  await tab(page, 'Sources').click();
  const inside = page.locator('.view-panel').getByRole('tab');
  for (let index = 0; index < (await inside.count()); index++) {
    await inside.nth(index).click();
    if ((await page.locator('.view-panel canvas').count()) > 0) await exportChart(page);
  }
  expect(await inside.count()).toBe(sourcesTabs.length);
  await tab(page, 'Overview').click();
  await page.locator('.figure-name').first().click();
  await page.keyboard.press('Escape');
  await drag(page, 'demand.growth.rate', 40);
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved /).waitFor();
  await page.keyboard.press('Control+o');
  await page.emulateMedia({ colorScheme: 'dark' });
  // What prefetches does so when there is nothing else to do.
  await page.waitForTimeout(500);
}

test('a tour of every view and export asks for the app’s own files only, and looks up no host', async () => {
  const { page, url } = edition;
  await givePickers(page);
  await tour(page);
  const own = new URL(url).origin;
  expect(requests.filter((asked) => !/^(blob:|data:)/.test(asked) && new URL(asked).origin !== own)).toEqual([]);
  // So that none seen means none made.
  const other = await page.context().newPage();
  await expect(other.goto('http://planted.example/')).rejects.toThrow('ERR_');
  await edition.close();
  expect(await lookedUpHosts(join(folder.path, 'network.json'))).toEqual(['planted.example']);
});

test('this suite itself has no network: there is nothing between it and the outside but a loop', (context) => {
  const outside = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
  if (outside.length > 0) {
    skip(context, 'the run was not started by npm, or this system gives nobody a network of their own');
  }
  expect(outside).toEqual([]);
});

test('what is built has none of the interfaces that reach a network unseen, and its page names no other host', async () => {
  const built = join(repository, 'out');
  const names = (await readdir(built, { recursive: true })).filter((name) => /\.(js|cjs|html|css)$/.test(name));
  const product = names.filter((name) => name !== 'start.js');
  expect(product.length).toBeGreaterThan(4);
  const unseen = /RTCPeerConnection|WebTransport|sendBeacon|EventSource|node:(https?|net|dns|tls|child_process)/;
  for (const name of product) {
    const text = await readFile(join(built, name), 'utf8');
    const forbidden = name.endsWith('.html') ? /\/\/|prefetch|preconnect/ : unseen;
    expect([name, forbidden.exec(text)?.[0]]).toEqual([name, undefined]);
  }
});
