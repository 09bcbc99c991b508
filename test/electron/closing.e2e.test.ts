import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandWords } from '../../app/messages/commands.ts';
import { answerMessage, timesAsked } from '../support/dialogs.ts';
import { listen } from '../support/host-events.ts';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

const { save, discard, cancel } = commandWords.shell;

let outlay: ShellAlone;
beforeEach(async () => {
  outlay = await launchShellAlone();
});
afterEach(() => outlay?.close());

const setDirty = (dirty: boolean) =>
  outlay.host.evaluate((host, d) => host.setWindow({ title: 'Base case', dirty: d, disabledCommands: [] }), dirty);
const closeByUser = () =>
  outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
const quitByUser = () => outlay.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
const windows = () => outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('a window without unsaved changes closes at once, and the app ends', async () => {
  await answerMessage(outlay.app, cancel);
  await setDirty(false);
  await closeByUser();
  await outlay.ended;
});

test('"Cancel" keeps the window and everything in it', async () => {
  await answerMessage(outlay.app, cancel);
  await setDirty(true);
  await closeByUser();
  await expect.poll(() => timesAsked(outlay.app)).toBe(1);
  await quitByUser();
  await expect.poll(() => timesAsked(outlay.app)).toBe(2);
  expect(await windows()).toBe(1);
});

test('"Don’t save" closes', async () => {
  await answerMessage(outlay.app, discard);
  await setDirty(true);
  await quitByUser();
  await outlay.ended;
});

test('"Save" lets the page save first; only then does the window close', async () => {
  await answerMessage(outlay.app, save);
  await setDirty(true);
  const asked = await listen(outlay.host, 'saveAndClose');
  await closeByUser();
  expect(await asked(1)).toEqual([null]);
  expect(await windows()).toBe(1);
  await outlay.host.evaluate((host) => void host.closeWindow());
  await outlay.ended;
});

test('a save that fails leaves the window open, and closing asks again', async () => {
  await answerMessage(outlay.app, save);
  await setDirty(true);
  const asked = await listen(outlay.host, 'saveAndClose');
  await closeByUser();
  await asked(1);
  await closeByUser();
  await asked(2);
  expect([await windows(), await timesAsked(outlay.app)]).toEqual([1, 2]);
});
