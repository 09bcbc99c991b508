import { expect } from 'vitest';
import { hostCalls } from '../../../app/host.ts';
import { type ChecklistItem, inMain, inPreload } from './item.ts';
import type { RecordedShell } from './recorded-shell.ts';

const large = new Uint8Array(51 * 1024 * 1024);

/** Whoever is not our page at the top of our own window; each like it in all but one thing. */
function strangers({ electron }: RecordedShell): readonly [string, object][] {
  const sender = electron.windows[0]?.webContents;
  const origin = 'app://outlay';
  return [
    ['a frame that is gone', { sender, senderFrame: null }],
    ['a frame within the page', { sender, senderFrame: { parent: {}, origin } }],
    ['an empty page', { sender, senderFrame: { parent: null, origin: 'null' } }],
    ['a page of another origin', { sender, senderFrame: { parent: null, origin: 'https://example.org' } }],
    ['a page whose origin begins like ours', { sender, senderFrame: { parent: null, origin: 'app://outlay.evil' } }],
    ['a page of our scheme', { sender, senderFrame: { parent: null, origin: 'app://evil' } }],
    ['a window that we have not made', { sender: {}, senderFrame: { parent: null, origin } }],
  ];
}

const outcome = (call: Promise<unknown> | undefined): Promise<string> =>
  Promise.resolve(call).then(
    () => 'accepted',
    (error) => (String(error).includes('refused') ? 'refused' : `broke: ${error}`),
  );

/** Payloads that fit no call; `strayPayload` is one value too many for each that takes nothing. */
const stray: readonly (readonly unknown[])[] = [
  [{}, {}, {}],
  [{ id: 'x', name: 'a', path: '/etc/passwd' }, new Uint8Array(1)],
  [{ suggestedName: 'a', bytes: large }],
  [{ suggestedName: '../a', bytes: new Uint8Array(1) }],
  ['x'.repeat(101)],
  [Symbol.iterator],
];

export const callItems: readonly ChecklistItem[] = [
  {
    number: 17,
    title: 'every message is asked who sends it and what it says, by one wrapper',
    holds: async (shell) => {
      const { handlers, listened, windows } = shell.electron;
      expect([...handlers.keys()]).toEqual(hostCalls.map((call) => `call:${call}`));
      expect(listened).toEqual([]);
      for (const [who, event] of strangers(shell))
        for (const [channel, handler] of handlers)
          expect([who, channel, await outcome(handler(event, 'x'))]).toEqual([who, channel, 'refused']);
      const ours = { sender: windows[0]?.webContents, senderFrame: { parent: null, origin: 'app://outlay' } };
      for (const [channel, handler] of handlers)
        for (const payload of stray)
          expect([channel, await outcome(handler(ours, ...payload))]).toEqual([channel, 'refused']);
      expect(await outcome(handlers.get('call:recentFiles')?.(ours))).toBe('accepted');
    },
    breaches: [
      inMain('frames within the page', 'frame?.parent === null && frame.origin', 'frame?.origin'),
      inMain('any origin', ' && frame.origin === pageOrigin', ''),
      inMain('origins that begin like ours', 'frame.origin === pageOrigin', 'frame.origin.startsWith(pageOrigin)'),
      inMain(
        'any window',
        'openWindowOf(event.sender)',
        '(openWindowOf(event.sender) ?? openWindows.values().next().value)',
      ),
      inMain(
        'frames that are gone',
        'const frame = event.senderFrame;',
        'const frame = event.senderFrame;\n\tif (frame === null) return window;',
      ),
      inMain('payloads as they come', 'if (!parsed.success) throw', 'if (false) throw'),
      inMain('payloads of any size', 'value.byteLength <= most', 'true'),
      inMain('paths for names', '!/[/\\\\\\0]/.test(value)', 'true'),
      inMain('a channel beside the wrapper', 'setupSandbox();', 'setupSandbox();ipcMain.on("raw", () => {});'),
      inMain('a call beside the wrapper', 'setupSandbox();', 'setupSandbox();ipcMain.handle("raw", async () => {});'),
    ],
  },
  {
    number: 20,
    title: 'the page is shown a frozen list of functions, and never Electron’s own objects',
    holds: ({ preload: { exposed, deliver } }) => {
      expect([...exposed.keys()]).toEqual(['outlay']);
      const host = Object(exposed.get('outlay'));
      expect(Object.isFrozen(host)).toBe(true);
      expect(Object.keys(host)).toEqual(['kind', 'platform', ...hostCalls, 'on']);
      const received: unknown[][] = [];
      const stop = host.on('command', (...values: unknown[]) => received.push(values));
      deliver('event:command', 'file.save');
      expect(received).toEqual([['file.save']]);
      expect(stop()).toBeUndefined();
    },
    breaches: [
      inPreload(
        'Electron’s own object',
        /$/,
        '\nelectron.contextBridge.exposeInMainWorld("electron", electron.ipcRenderer);',
      ),
      inPreload('a list that the page may change', 'Object.freeze(host)', 'host'),
      inPreload(
        'a way to any channel',
        '\tkind: "electron",',
        '\tkind: "electron",\n\tinvoke: (channel, ...rest) => electron.ipcRenderer.invoke(channel, ...rest),',
      ),
      inPreload('Electron’s event', 'listener(value)', 'listener(_event, value)'),
      inPreload(
        'what Electron gives back',
        /return \(\) => \{\s*electron\.ipcRenderer\.off\(channel, forward\);/,
        'return () => { return electron.ipcRenderer;',
      ),
    ],
  },
];
