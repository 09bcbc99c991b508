import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostCalls, hostKey } from '../../app/host.ts';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

let outlay: ShellAlone;
beforeAll(async () => {
  outlay = await launchShellAlone();
});
afterAll(() => outlay?.close());

const address = () =>
  outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
const windows = () => outlay.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('the page has no Node, no Electron and no shared world with the preload', async () => {
  const found = await outlay.page.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
});

test('the page is given the host, frozen, and nothing else', async () => {
  const seen = await outlay.page.evaluate((key) => {
    const host = Reflect.get(window, key);
    return {
      frozen: Object.isFrozen(host),
      keys: Object.keys(host),
      kind: host.kind,
      replaced: Reflect.set(window, key, 1),
    };
  }, hostKey);
  expect(seen).toEqual({
    frozen: true,
    keys: ['kind', 'platform', ...hostCalls, 'on'],
    kind: 'electron',
    replaced: false,
  });
});

test('the window is as large as it should be and its title is the shell’s', async () => {
  const [size, least, title] = await outlay.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return [window?.getSize(), window?.getMinimumSize(), window?.getTitle()];
  });
  expect([size, least, title]).toEqual([[1280, 800], [1024, 680], 'Outlay']);
});

test('a worker of the app’s own runs, with its modules', async () => {
  const answer = await outlay.page.evaluate(
    () =>
      new Promise((answered) => {
        const worker = new Worker('./worker.js', { type: 'module' });
        worker.onmessage = (event) => answered(event.data);
        worker.onerror = (event) => answered(`error ${event.message}`);
      }),
  );
  expect(answer).toBe(42);
});

test('an address that is none of the page’s files is not found', async () => {
  const loads = await outlay.page.evaluate(() =>
    Promise.all(
      ['./page.js', './nothing.js', '../package.json', './%2e%2e/main.js', './..%2fmain.js'].map(
        (src) =>
          new Promise((settled) => {
            const script = document.createElement('script');
            script.onload = () => settled(true);
            script.onerror = () => settled(false);
            script.src = src;
            document.body.append(script);
          }),
      ),
    ),
  );
  expect(loads).toEqual([true, false, false, false, false]);
});

test.each([
  'https://example.org/',
  'app://outlay/other.html',
  'app://elsewhere/index.html',
  'data:text/html,hello',
  'file:///etc/passwd',
])('the page can’t leave for %s', async (target) => {
  await outlay.page.evaluate((url) => {
    location.href = url;
  }, target);
  await outlay.page.waitForTimeout(100);
  expect(await address()).toBe('app://outlay/index.html');
});

test('the page opens no windows, by script or by link', async () => {
  const opened = await outlay.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('about:blank') !== null;
  });
  await outlay.page.waitForTimeout(200);
  expect([opened && (await windows()) > 1, await windows(), await address()]).toEqual([
    false,
    1,
    'app://outlay/index.html',
  ]);
});

test('camera, location, notifications and the like are denied', async () => {
  const states = await outlay.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const asked = names.map((name) => navigator.permissions.query(Object({ name })));
    return (await Promise.all(asked)).map((status) => status.state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('even the main process reaches no network', async () => {
  const failure = await outlay.app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return window?.loadURL('https://example.org/').then(
      () => 'loaded',
      (error: Error) => error.message,
    );
  });
  expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
});
