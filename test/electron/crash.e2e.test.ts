import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandWords } from '../../app/messages/commands.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { type Desk, deskThatEnds } from '../support/desk-that-ends.ts';
import { answerMessage, answerSave, timesAsked } from '../support/dialogs.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await deskThatEnds();
});
afterEach(() => desk?.clear());

test('two seconds after a change the main process may be killed: the next start offers it, and it is saved to its file', async () => {
  const file = join(desk.folder, 'mine.outlay');
  await answerSave(desk.outlay().app, file);
  await desk.change('31.5');
  await desk.outlay().page.keyboard.press('Control+s');
  await desk.outlay().page.getByText('Saved mine.outlay.').waitFor();
  await desk.change('33.5');
  await desk.isKept();
  await desk.killMain();
  expect(await readFile(file, 'utf8')).toContain('0.315');
  await desk.startAgain();
  await desk.offer().getByText(recoveryWords.ofFile('mine.outlay', desk.folder)).waitFor();
  expect(await desk.growth()).not.toContain('33.5');
  await desk.answer(recoveryWords.recoverOne('Alibaba RMB 380bn'));
  await expect.poll(desk.growth).toContain('33.5');
  const { app, page } = desk.outlay();
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('• mine.outlay – Outlay');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved mine.outlay.').waitFor();
  expect(await readFile(file, 'utf8')).toContain('0.335');
  await expect.poll(desk.journal).toEqual([]);
});

test('a page that starts anew in the same window offers what the one before it kept', async () => {
  await desk.change('31.5');
  await desk.isKept();
  await desk.outlay().page.reload();
  await desk.offer().getByText(recoveryWords.ofNoFile).waitFor();
  await desk.answer(recoveryWords.recoverOne('Alibaba RMB 380bn'));
  await expect.poll(desk.growth).toContain('31.5');
  expect(await desk.journal()).toHaveLength(1);
});

test('when the page’s process dies the user is told, the log has the reason, and the journal stays', async () => {
  const { app } = desk.outlay();
  await answerMessage(app, commandWords.shell.restart);
  await desk.change('31.5');
  await desk.isKept();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => timesAsked(app)).toBe(1);
  expect(JSON.parse(await desk.log())).toMatchObject({ what: 'page gone', reason: 'crashed' });
  expect(await desk.journal()).toHaveLength(1);
});

test('an error that nobody foresaw in the main process is logged without its message, and the user may restart', async () => {
  const { app, ended } = desk.outlay();
  await answerMessage(app, commandWords.shell.restart);
  await app
    .evaluate(() => void setTimeout(() => Promise.reject(new RangeError('the title of a secret case')), 0))
    .catch(() => undefined);
  await ended;
  expect(JSON.parse(await desk.log())).toMatchObject({ what: 'main process failed', name: 'RangeError' });
  expect(await desk.log()).not.toContain('secret');
});
