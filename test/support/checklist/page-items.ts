import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { facts } from '../../../shared/facts/facts.ts';
import { type ChecklistItem, inMain } from './item.ts';
import type { RecordedContents, RecordedWindow } from './recorded-electron.ts';
import type { RecordedShell } from './recorded-shell.ts';

const page = 'app://outlay/index.html';

/** Addresses that somebody would want our window to go to, or a naive comparison to take for ours. */
const hostile = [
  ...['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'ftp://example.org/', 'file:///etc/passwd'],
  ...[
    'app://outlay.evil/index.html',
    'app://outlay@evil/index.html',
    'app://evil/index.html',
    'app://evil/app://outlay/index.html',
  ],
  ...['app://outlay/index.html?x', 'app://outlay/index.html/../secret', 'app://outlay/other.html', 'app://outlay/'],
  ...['javascript:alert(1)', 'data:text/html,x', 'blob:app://outlay/1', 'about:blank', 'about:srcdoc', 'chrome://gpu'],
  ...['view-source:app://outlay/index.html', 'devtools://devtools/x', 'intent://x', 'mailto:a@example.org', ''],
];

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

const served = async ({ electron }: RecordedShell, url: string, method = 'GET'): Promise<Response> => {
  // Not a real Request: that would tidy up the address before anybody sees it.
  try {
    return (await electron.serve?.({ url, method } as Request)) ?? Response.error();
  } catch {
    // What fails is not refused: whoever got so far has been let in.
    return Response.error();
  }
};

/** Ways out of a folder, in every spelling, put together at random. */
const parts = fc.constantFrom(
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2E%2e',
    '..%2f',
    '%2f',
    '/',
    '//',
    '\\',
    '%5c',
    '%00',
    '\0',
    '?',
    '#',
    ':',
    '@',
    'C:',
    '~',
  ],
  ...[
    'index.html',
    'INDEX.HTML',
    'assets',
    'main.js',
    'preload.cjs',
    'package.json',
    'etc',
    'passwd',
    'outlay',
    'app:',
  ],
);
const address = fc.tuple(
  fc.constantFrom(
    'app://outlay',
    'app://outlay/',
    'app://outlay/assets/',
    'app://',
    'app:',
    'app://evil/',
    'file://',
    '',
  ),
  fc.array(parts, { maxLength: 8 }),
  fc.constantFrom('', '/'),
);

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
    number: 7,
    title: 'every answer of the app’s scheme has the content policy, and it allows nothing from elsewhere',
    holds: async (shell) => {
      for (const url of [page, 'app://outlay/nothing.html']) {
        const policy = (await served(shell, url)).headers.get('content-security-policy') ?? '';
        const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
        expect(directives.get('script-src')).toEqual(["'self'"]);
        for (const name of ['default-src', 'connect-src', 'object-src', 'frame-src', 'base-uri', 'form-action'])
          expect([name, directives.get(name)]).toEqual([name, ["'none'"]]);
        expect(policy).not.toMatch(/unsafe|\*|https?:|ws/);
      }
    },
    breaches: [
      inMain(
        'scripts in the page’s text',
        `"script-src": "'self'",\n\t"style-src": "'self' 'sha`,
        `"script-src": "'self' 'unsafe-inline'",\n\t"style-src": "'self' 'sha`,
      ),
      inMain('colons, which make a directive void', /\} (?=\$\{sources\})/, '}: '),
      inMain(
        'a policy that only reports',
        '"content-security-policy": written',
        '"content-security-policy-report-only": written',
      ),
      inMain('no policy where there is no file', /status: 404,\s*headers: pageHeaders/, 'status: 404'),
      inMain('fetches', `"connect-src": "'none'"`, `"connect-src": "'self'"`),
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
  {
    number: 18,
    title: 'the page’s files are looked up in a fixed list; no address leads to another file',
    holds: async (shell) => {
      const [own] = shell.electron.privileges;
      expect(shell.electron.privileges).toHaveLength(1);
      expect(own).toEqual({ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } });
      expect((await served(shell, page)).status).toBe(200);
      expect((await served(shell, page, 'POST')).status).toBe(404);
      for (const url of hostile) expect([url, (await served(shell, url)).status]).toEqual([url, 404]);
      await fc.assert(
        fc.asyncProperty(address, async ([start, rest, joint]) => {
          const url = `${start}${rest.join(joint)}`;
          const isPage = url.replace(/#.*$/s, '') === page;
          expect([url, (await served(shell, url)).status]).toEqual([url, isPage ? 200 : 404]);
        }),
        { numRuns: 10_000 },
      );
    },
    breaches: [
      inMain(
        'a path made of the address',
        'files.get(withoutFragment(request.url))',
        '({ path: join(import.meta.dirname, "renderer", decodeURIComponent(new URL(request.url).pathname)), mediaType: "text/html" })',
      ),
      inMain('addresses with a query', 'url.replace(/#.*/s, "")', 'url.replace(/[?#].*/s, "")'),
      inMain(
        'other hosts',
        'withoutFragment(request.url)',
        'withoutFragment(request.url).replace("app://evil", "app://outlay")',
      ),
      inMain('any method', 'request.method === "GET" ? ', 'true ? '),
      inMain(
        'a scheme that the policy does not bind',
        'supportFetchAPI: true',
        'supportFetchAPI: true, bypassCSP: true',
      ),
    ],
  },
];
