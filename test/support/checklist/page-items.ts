import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { facts } from '../../../shared/facts/facts.ts';
import { hostile, page } from './addresses.ts';
import { type ChecklistItem, inMain } from './item.ts';
import type { RecordedContents, RecordedWindow } from './recorded-electron.ts';
import type { RecordedShell } from './recorded-shell.ts';

const theWindow = ({ electron }: RecordedShell): RecordedWindow => {
  const [window] = electron.windows;
  if (window === undefined) throw new Error('no window');
  return window;
};
const contents = (shell: RecordedShell): RecordedContents => theWindow(shell).webContents;

function cancels({ electron }: RecordedShell, url: string): boolean {
  let cancelled = false;
  electron.cancels?.({ url }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  return cancelled;
}

const require = createRequire(import.meta.url);
/** Every permission that this version of Electron knows, from its own types. */
const permissions = (): readonly string[] => {
  const types = readFileSync(join(dirname(require.resolve('electron/package.json')), 'electron.d.ts'), 'utf8');
  const union =
    /setPermissionCheckHandler\(handler: \(\(webContents: [^,]*, permission: ([^,]*),/.exec(types)?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
};

export const pageItems: readonly ChecklistItem[] = [
  {
    number: 1,
    title: 'nothing is loaded but the app’s own files',
    holds: (shell) => {
      expect(shell.electron.windows.flatMap(({ loaded }) => loaded)).toEqual([page]);
      const outside = hostile.filter((url) => /^(https?|wss?|ftp|file|chrome|intent):/.test(url));
      expect(outside.filter((url) => !cancels(shell, url))).toEqual([]);
      expect([page, 'blob:app://outlay/1', 'data:,x'].filter((url) => cancels(shell, url))).toEqual([]);
    },
    breaches: [
      inMain('a page from elsewhere', 'window.loadURL(pageAddress)', 'window.loadURL("https://example.org/")'),
      inMain('a network lock that is open', /cancel: !local\.has\(protocol\)/, 'cancel: false && !local.has(protocol)'),
      inMain('a network lock that is never set', 'setupNetworkLock();', ''),
      inMain('files of the disk', '"devtools:"', '"devtools:", "file:"'),
    ],
  },
  {
    number: 5,
    title: 'every permission is denied, whoever asks and however',
    holds: ({ electron }) => {
      const all = permissions();
      expect(all.length).toBeGreaterThan(40);
      for (const permission of all) {
        const answers: boolean[] = [];
        electron.allowsRequest?.({}, permission, (granted) => answers.push(granted));
        expect([permission, ...answers, electron.allowsCheck?.({}, permission)]).toEqual([permission, false, false]);
      }
      for (const deviceType of ['hid', 'serial', 'usb']) expect(electron.allowsDevice?.({ deviceType })).toBe(false);
    },
    breaches: [
      inMain('requests granted', 'answer) => answer(false)', 'answer) => answer(true)'),
      inMain('one request granted', 'answer) => answer(false)', 'answer) => answer(_permission === "notifications")'),
      inMain('checks granted', 'setPermissionCheckHandler(() => false)', 'setPermissionCheckHandler(() => true)'),
      inMain('checks not answered', 'defaultSession.setPermissionCheckHandler(() => false);', ''),
      inMain('devices granted', 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
    ],
  },
  {
    number: 12,
    title: 'a webview is not attached, whatever it asks for',
    holds: (shell) => expect(contents(shell).prevents('will-attach-webview')).toBe(true),
    breaches: [
      inMain('webviews let through', 'contents.on("will-attach-webview", (event) => event.preventDefault());', ''),
    ],
  },
  {
    number: 13,
    title: 'the window and its frames go nowhere',
    holds: (shell) => {
      for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
        expect([event, hostile.filter((url) => !contents(shell).prevents(event, { url }))]).toEqual([event, []]);
      expect(contents(shell).prevents('will-navigate', { url: page })).toBe(false);
    },
    breaches: [
      ...['will-navigate', 'will-frame-navigate', 'will-redirect'].map((event) =>
        inMain(`${event} let through`, `contents.on("${event}", stay);`, ''),
      ),
      inMain('what begins like ours is ours', 'event.url !== pageAddress', '!event.url.startsWith(pageAddress)'),
      inMain('what is of our scheme is ours', 'event.url !== pageAddress', '!event.url.startsWith("app:")'),
    ],
  },
  {
    number: 14,
    title: 'the page opens no window',
    holds: (shell) => {
      const { opener } = contents(shell);
      expect(opener).not.toBeNull();
      for (const url of [...hostile, page]) expect(opener?.({ url }).action).toBe('deny');
    },
    breaches: [
      inMain('windows allowed', '({ action: "deny" })', '({ action: "allow" })'),
      inMain(
        'windows of our own allowed',
        '(() => ({ action: "deny" }))',
        '((d) => ({ action: d.url.startsWith("app:") ? "allow" : "deny" }))',
      ),
      inMain('windows not asked about', 'contents.setWindowOpenHandler(() => ({ action: "deny" }));', ''),
    ],
  },
  {
    number: 15,
    title: 'the system is asked to open addresses of facts only, which the page names by their ids',
    holds: async (shell) => {
      const open = shell.electron.handlers.get('call:openSource');
      const event = { sender: contents(shell), senderFrame: { parent: null, origin: 'app://outlay' } };
      const ids = fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 100 }), fc.webUrl());
      await fc.assert(fc.asyncProperty(ids, async (id) => void (await open?.(event, id).catch(() => undefined))));
      expect(shell.electron.opened).toEqual([]);
      const fact = facts.find(({ url }) => url !== undefined);
      expect(await open?.(event, fact?.id)).toBe(true);
      expect(shell.electron.opened).toEqual([fact?.url]);
      expect(facts.filter(({ url }) => url !== undefined && !/^https?:\/\/[^@]+$/.test(url))).toEqual([]);
    },
    breaches: [
      inMain('whatever the page says', 'await shell.openExternal(address)', 'await shell.openExternal(factId)'),
      inMain(
        'what the page says where there is no fact',
        'if (address === void 0) return false;',
        'if (address === void 0) { await shell.openExternal(factId); return true; }',
      ),
    ],
  },
];
