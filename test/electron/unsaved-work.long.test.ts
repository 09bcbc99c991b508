import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandWords } from '../../app/messages/commands.ts';
import { recoveryWords } from '../../app/messages/recovery.ts';
import { type Desk, deskThatEnds } from '../support/desk-that-ends.ts';
import { answerMessage, answerSave } from '../support/dialogs.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await deskThatEnds();
});
afterEach(() => desk?.clear());

test('put off, unsaved work is offered again at the start after; discarded, never more', async () => {
  await desk.change('31.5');
  await desk.isKept();
  await desk.killMain();
  await desk.startAgain();
  await desk.answer(recoveryWords.later);
  await desk.startAgain();
  await desk.answer(recoveryWords.discardOne('Alibaba RMB 380bn'));
  expect(await desk.journal()).toHaveLength(1);
  await desk.answer(recoveryWords.discardForGood);
  await expect.poll(desk.journal).toEqual([]);
  await desk.startAgain();
  await desk.outlay().page.locator('canvas').first().waitFor();
  expect(await desk.offer().count()).toBe(0);
});

test('work that was saved, and work that the user gave up when closing, is not kept', async () => {
  const { app, page, ended } = desk.outlay();
  await answerSave(app, join(desk.folder, 'mine.outlay'));
  await desk.change('31.5');
  await desk.isKept();
  await page.keyboard.press('Control+s');
  await expect.poll(desk.journal).toEqual([]);
  await desk.change('32.5');
  await desk.isKept();
  await answerMessage(app, commandWords.shell.discard);
  await app.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
  await ended;
  expect(await desk.journal()).toEqual([]);
});

test('a failed save is in the log by its kind, without the file’s name', async () => {
  const { app, page } = desk.outlay();
  await answerSave(app, join(desk.folder, 'no such folder', 'secret.outlay'));
  await page.keyboard.press('Control+s');
  await page.getByText(/secret\.outlay could not be saved/).waitFor();
  const record = { what: 'call failed', call: 'saveCaseAs', kind: 'not-found', code: 'ENOENT' };
  expect(JSON.parse(await desk.log())).toMatchObject(record);
  expect(await desk.log()).not.toContain('secret');
});
