import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../support/host-events.ts';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

let outlay: ShellAlone;
beforeAll(async () => {
  outlay = await launchShellAlone();
});
afterAll(() => outlay?.close());

const click = (id: string) =>
  outlay.app.evaluate(({ Menu }, which) => Menu.getApplicationMenu()?.getMenuItemById(which)?.click(), id);
const title = () => outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

test('a click in the menu tells the page which command', async () => {
  const commands = await listen(outlay.host, 'command');
  await click('file.save');
  await click('view.cash');
  expect(await commands(2)).toEqual(['file.save', 'view.cash']);
});

test('who no longer listens is no longer told', async () => {
  const seen = await outlay.host.evaluateHandle((host) => {
    const values: string[] = [];
    host.on('command', (id) => values.push(id))();
    return values;
  });
  const others = await listen(outlay.host, 'command');
  await click('edit.undo');
  await others(1);
  expect(await seen.jsonValue()).toEqual([]);
});

test('commands that are not possible now are grey, until they are', async () => {
  const enabled = () =>
    outlay.app.evaluate(({ Menu }) =>
      ['edit.undo', 'edit.redo', 'file.save'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled),
    );
  const set = (disabledCommands: string[]) =>
    outlay.host.evaluate(
      (host, disabled) => host.setWindow({ title: 'Base case', dirty: false, disabledCommands: disabled }),
      disabledCommands,
    );
  await set(['edit.undo', 'edit.redo']);
  expect(await enabled()).toEqual([false, false, true]);
  await set(['edit.redo']);
  expect(await enabled()).toEqual([true, false, true]);
});

test('the title names the document and marks unsaved changes', async () => {
  const set = (dirty: boolean) =>
    outlay.host.evaluate((host, d) => host.setWindow({ title: 'Base case', dirty: d, disabledCommands: [] }), dirty);
  await set(true);
  expect(await title()).toBe(process.platform === 'darwin' ? 'Base case' : '• Base case – Outlay');
  await set(false);
  expect(await title()).toBe(process.platform === 'darwin' ? 'Base case' : 'Base case – Outlay');
});
