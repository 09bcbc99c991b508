import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostKey } from '../../app/host.ts';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

let outlay: ShellAlone;
beforeAll(async () => {
  outlay = await launchShellAlone();
});
afterAll(() => outlay?.close());

/** Calls the host as a page that has been taken over would: with anything. */
const call = (source: string): Promise<string> =>
  outlay.page
    .evaluate(`Promise.resolve(window['${hostKey}'].${source}).then(() => 'accepted', (error) => error.message)`)
    .then(String);

test.each([
  ['no bytes', `saveCase({ id: 'x', name: 'a' })`],
  ['text for bytes', `saveCase({ id: 'x', name: 'a' }, 'text')`],
  ['other numbers for bytes', `saveCase({ id: 'x', name: 'a' }, new Float64Array(1))`],
  ['a number for an id', `saveCase({ id: 1, name: 'a' }, new Uint8Array())`],
  ['a path beside the id', `saveCase({ id: 'x', name: 'a', path: '/etc/passwd' }, new Uint8Array())`],
  ['nothing for a file', `saveCase(null, new Uint8Array())`],
  ['a path for a name', `saveCaseAs({ suggestedName: '/etc/cron.d/x', bytes: new Uint8Array() })`],
  ['a way up for a name', `saveCaseAs({ suggestedName: '..\\\\x', bytes: new Uint8Array() })`],
  ['another kind of export', `chooseExport({ suggestedName: 'a', mediaType: 'text/html' })`],
  ['an unknown command', `setWindow({ title: '', dirty: false, disabledCommands: ['rm'] })`],
  ['half a state', `setWindow({ title: '' })`],
  ['an endless title', `setWindow({ title: 'x'.repeat(501), dirty: false, disabledCommands: [] })`],
  ['a list for an id', `openRecent(['a'])`],
])('%s is refused', async (_what, source) => {
  expect(await call(source)).toMatch(/refused, the payload does not fit the contract/);
});

test('the refusal does not repeat what was sent', async () => {
  expect(await call(`openRecent('secret'.repeat(100))`)).not.toContain('secret');
});

test('what fits the contract is accepted, so the refusals mean something', async () => {
  expect(await call(`setWindow({ title: '', dirty: false, disabledCommands: ['edit.undo'] })`)).toBe('accepted');
  expect(await call(`saveCase({ id: 'x', name: 'a' }, new Uint8Array(3))`)).toBe('accepted');
});

test('a page that is not ours is refused, even in our window', async () => {
  await outlay.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>x</title>'),
  );
  await outlay.page.waitForURL(/^data:/);
  expect(await call('recentFiles()')).toMatch(/refused, not a page of ours/);
});
