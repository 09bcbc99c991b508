import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { english } from '../../app/messages/english.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { answerMessage, answerSave, timesAsked } from '../support/dialogs.ts';
import { type LaunchedOutlay, launchOutlay } from '../support/launch-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { field, typeDriver } from '../support/window-actions.ts';

const growth = 'demand.growth.rate';

let folder: TemporaryFolder;
let outlay: LaunchedOutlay;
beforeEach(async () => {
  folder = await temporaryFolder();
  outlay = await start();
});
afterEach(async () => {
  await outlay.close();
  await folder.remove();
});

const start = () => launchOutlay({ userData: folder.path });
const journal = () => readdir(join(folder.path, 'unsaved-work')).catch(() => []);
const log = () => readFile(join(folder.path, 'outlay.log'), 'utf8').catch(() => '');
const offer = (page: Page) => page.getByRole('alertdialog', { name: recoveryWords.title(1) });
const growthOf = (page: Page) => field(page, growth).inputValue();

const windowTitle = () => outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

async function change(value: string): Promise<void> {
  await typeDriver(outlay.page, growth, value);
}

/** As long as the journal may be behind. */
const twoSeconds = () => new Promise((resolve) => setTimeout(resolve, 2000));
const isKept = () => expect.poll(journal, { timeout: 2000 }).toHaveLength(1);

async function killMain(): Promise<void> {
  outlay.app.process().kill('SIGKILL');
  await outlay.ended;
}

test('two seconds after a change the main process may be killed: the next start offers it, and gives it back', async () => {
  await change('31.5');
  await twoSeconds();
  await killMain();
  outlay = await start();
  const { page } = outlay;
  await offer(page).getByText(recoveryWords.ofNoFile).waitFor();
  expect(await growthOf(page)).not.toContain('31.5');
  await offer(page)
    .getByRole('button', { name: recoveryWords.recoverOne('Alibaba RMB 380bn') })
    .click();
  await expect.poll(() => growthOf(page)).toContain('31.5');
  await expect.poll(windowTitle).toMatch(/^• /);
  await offer(page).waitFor({ state: 'detached' });
});

test('put off, it is offered again at the start after; discarded, never more', async () => {
  await change('31.5');
  await isKept();
  await killMain();
  outlay = await start();
  await offer(outlay.page).getByRole('button', { name: recoveryWords.later }).click();
  await outlay.close();
  outlay = await start();
  await offer(outlay.page)
    .getByRole('button', { name: recoveryWords.discardOne('Alibaba RMB 380bn') })
    .click();
  await expect.poll(journal).toEqual([]);
  await outlay.close();
  outlay = await start();
  await outlay.page.locator('canvas').first().waitFor();
  expect(await offer(outlay.page).count()).toBe(0);
});

test('work that was saved, and work that the user gave up when closing, is not offered', async () => {
  await answerSave(outlay.app, join(folder.path, 'mine.outlay'));
  await change('31.5');
  await isKept();
  await outlay.page.keyboard.press('Control+s');
  await expect.poll(journal).toEqual([]);
  await change('32.5');
  await isKept();
  await answerMessage(outlay.app, english.shell.discard);
  await outlay.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await outlay.ended;
  expect(await journal()).toEqual([]);
});

test('recovered work of a file saves to that file again', async () => {
  const file = join(folder.path, 'mine.outlay');
  await answerSave(outlay.app, file);
  await change('31.5');
  await outlay.page.keyboard.press('Control+s');
  await outlay.page.getByText('Saved mine.outlay.').waitFor();
  await change('33.5');
  await isKept();
  await killMain();
  expect(await readFile(file, 'utf8')).toContain('0.315');
  outlay = await start();
  const { page } = outlay;
  await offer(page).getByText(recoveryWords.ofFile('mine.outlay')).waitFor();
  await offer(page)
    .getByRole('button', { name: recoveryWords.recoverOne('mine.outlay') })
    .click();
  await expect.poll(() => growthOf(page)).toContain('33.5');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved mine.outlay.').waitFor();
  expect(await readFile(file, 'utf8')).toContain('0.335');
  await expect.poll(journal).toEqual([]);
});

test('a page that starts anew in the same window offers what the one before it kept', async () => {
  await change('31.5');
  await isKept();
  await outlay.page.reload();
  await offer(outlay.page)
    .getByRole('button', { name: recoveryWords.recoverOne('Alibaba RMB 380bn') })
    .click();
  await expect.poll(() => growthOf(outlay.page)).toContain('31.5');
  expect(await journal()).toHaveLength(1);
});

test('when the page’s process dies the user is told, the log has the reason, and the journal stays', async () => {
  await answerMessage(outlay.app, english.shell.restart);
  await change('31.5');
  await isKept();
  await outlay.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => timesAsked(outlay.app)).toBe(1);
  expect(JSON.parse(await log())).toMatchObject({ what: 'page gone', reason: 'crashed' });
  expect(await journal()).toHaveLength(1);
});

test('an error that nobody foresaw in the main process is logged without its message, and the user may restart', async () => {
  await answerMessage(outlay.app, english.shell.restart);
  await change('31.5');
  await isKept();
  await outlay.app
    .evaluate(() => void setTimeout(() => Promise.reject(new RangeError('the title of a secret case')), 0))
    .catch(() => undefined);
  await outlay.ended;
  const text = await log();
  expect(JSON.parse(text)).toMatchObject({ what: 'main process failed', name: 'RangeError' });
  expect(text).not.toContain('secret');
  outlay = await start();
  await offer(outlay.page).waitFor();
});

test('a failed save is in the log by its kind, without the file’s name', async () => {
  await answerSave(outlay.app, join(folder.path, 'no such folder', 'secret.outlay'));
  await outlay.page.keyboard.press('Control+s');
  await outlay.page.getByText(/secret\.outlay could not be saved/).waitFor();
  expect(JSON.parse(await log())).toMatchObject({
    what: 'call failed',
    call: 'saveCaseAs',
    kind: 'not-found',
    code: 'ENOENT',
  });
  expect(await log()).not.toContain('secret');
});
