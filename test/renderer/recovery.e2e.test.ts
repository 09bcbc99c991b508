import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { field, tab, typeDriver } from '../support/window-actions.ts';

/** Tabs of one browser that go away with unsaved work in them. */
let edition: BrowserEditionInPage;
beforeEach(async () => {
  edition = await openBrowserEdition();
  await ready(edition.page);
});
afterEach(() => edition?.close());

const growth = 'demand.growth.rate';
const ready = (page: Page) => page.locator('canvas').first().waitFor();
const offer = (page: Page) => page.getByRole('alertdialog', { name: recoveryWords.title(1) });
const growthOf = (page: Page) => field(page, growth).inputValue();
const recover = (page: Page) =>
  offer(page)
    .getByRole('button', { name: recoveryWords.recoverOne('Alibaba RMB 380bn') })
    .click();

async function otherTab(): Promise<Page> {
  const page = await edition.page.context().newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(edition.url);
  await ready(page);
  return page;
}

/** Waits until something is in the journal, as long as that may be behind and no longer. */
const isKept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const opened = await new Promise<IDBDatabase>((resolve) => {
            const request = indexedDB.open('outlay');
            request.onsuccess = () => resolve(request.result);
          });
          const count = opened.transaction('unsaved-work').objectStore('unsaved-work').count();
          await new Promise((resolve) => {
            count.onsuccess = resolve;
          });
          opened.close();
          return count.result;
        }),
      { timeout: 2000 },
    )
    .toBe(1);

const givePicker = (page: Page) =>
  page.evaluate(() =>
    Reflect.set(window, 'showSaveFilePicker', async () =>
      (await navigator.storage.getDirectory()).getFileHandle('mine.outlay', { create: true }),
    ),
  );

async function dismiss(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Dismiss' });
  if ((await button.count()) > 0) await button.click();
}

async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

test('two seconds after a change a tab may die: the next one offers the work, and one only can have it', async () => {
  await typeDriver(edition.page, growth, '31.5');
  await isKept(edition.page);
  const alive = await otherTab();
  expect(await offer(alive).count()).toBe(0);
  await crash(edition.page);
  const [first, second] = [await otherTab(), await otherTab()];
  await offer(first).getByText(recoveryWords.ofNoFile).waitFor();
  await recover(first);
  await expect.poll(() => growthOf(first)).toContain('31.5');
  await recover(second);
  await second.getByText(recoveryWords.gone).waitFor();
  expect(await growthOf(second)).not.toContain('31.5');
});

test('work of a file knows its file: a save goes there, undo leads to what it held, and it is not offered again', async () => {
  const { page } = edition;
  page.on('dialog', (dialog) => dialog.accept());
  await givePicker(page);
  await typeDriver(page, growth, '31.5');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved mine.outlay.').waitFor();
  await typeDriver(page, growth, '33.5');
  await isKept(page);
  await page.reload();
  await recover(page);
  await expect.poll(() => growthOf(page)).toContain('33.5');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved mine.outlay.').waitFor();
  const text = await page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('mine.outlay');
    return (await file.getFile()).text();
  });
  expect(text).toContain('0.335');
  await page.keyboard.press('Control+z');
  await expect.poll(() => growthOf(page)).toContain('31.5');
  await page.keyboard.press('Control+Shift+z');
  await page.reload();
  await ready(page);
  expect(await offer(page).count()).toBe(0);
});

test('two tabs that save one file at the same moment, twice: one is saved, the other is asked, every time', async () => {
  const tabs = [edition.page, await otherTab()] as const;
  for (const page of tabs) {
    await page.evaluate(() => {
      const file = async () =>
        (await navigator.storage.getDirectory()).getFileHandle('shared.outlay', { create: true });
      Reflect.set(window, 'showSaveFilePicker', file);
      Reflect.set(window, 'showOpenFilePicker', async () => [await file()]);
    });
  }
  await tabs[0].keyboard.press('Control+s');
  await tabs[0].getByText('Saved shared.outlay.').waitFor();
  await tabs[1].keyboard.press('Control+o');
  await tabs[1].getByText('shared.outlay').first().waitFor();
  for (let round = 0; round < 2; round++) {
    for (const page of tabs) await dismiss(page);
    await typeDriver(tabs[0], growth, `3${round}.1`);
    await typeDriver(tabs[1], growth, `3${round}.2`);
    await Promise.all(tabs.map((page) => page.keyboard.press('Control+s')));
    const said = await Promise.all(
      tabs.map((page) =>
        Promise.race([
          page
            .getByText('Saved shared.outlay.')
            .waitFor()
            .then(() => 'saved'),
          page
            .getByRole('alertdialog', { name: /changed by someone else/ })
            .waitFor()
            .then(() => 'asked'),
        ]),
      ),
    );
    expect([...said].sort()).toEqual(['asked', 'saved']);
    const loser = tabs[said.indexOf('asked')] ?? edition.page;
    await loser.getByRole('button', { name: 'Take theirs' }).click();
    await expect.poll(() => growthOf(loser)).toContain(`3${round}.${said.indexOf('saved') + 1}`);
  }
});

test('when drawing the window fails a page says what happened and where the work is, and a restart gives it back', async () => {
  const { page } = edition;
  await typeDriver(page, growth, '31.5');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new RangeError('planted');
    };
  });
  await tab(page, 'Revenue').click();
  const alert = page.getByRole('alert');
  await alert.getByText(recoveryWords.crash.what('RangeError')).waitFor();
  await alert.getByText(recoveryWords.crash.unsaved(recoveryWords.browserPlace)).waitFor();
  expect(await alert.textContent()).not.toContain('planted');
  await isKept(page);
  await alert.getByRole('button', { name: recoveryWords.crash.restart }).click();
  await recover(page);
  await expect.poll(() => growthOf(page)).toContain('31.5');
});

test('a browser that gives no storage and no locks shows the case all the same, says what it can’t keep, and saves in place', async () => {
  const page = await edition.page.context().newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(Window.prototype, 'indexedDB');
  });
  await page.goto(edition.url);
  await ready(page);
  await page.getByText(recoveryWords.noJournal).waitFor();
  await dismiss(page);
  await typeDriver(page, growth, '31.5');
  await page.getByText(recoveryWords.notKept).waitFor();
  await givePicker(page);
  for (const rate of ['32.5', '33.5']) {
    await typeDriver(page, growth, rate);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved mine.outlay.').waitFor();
    await dismiss(page);
  }
});
