import { expect } from 'vitest';
import { type ChecklistItem, inMain, inPreload } from './item.ts';
import type { RecordedShell } from './recorded-shell.ts';

/** Said of every window that the app has made; a preference that is not said at all would be Electron's to change. */
function preferences({ electron }: RecordedShell, name: string): readonly unknown[] {
  expect(electron.windows.length).toBeGreaterThan(0);
  return electron.windows.map(({ options }) => options.webPreferences?.[name]);
}

const always = (name: string, value: unknown) => (shell: RecordedShell) =>
  expect(new Set(preferences(shell, name))).toEqual(new Set([value]));

const turned = (name: string, from: boolean) => inMain(`${name} turned`, `\t${name}: ${from},`, `\t${name}: ${!from},`);
const unsaid = (name: string, from: boolean) => inMain(`${name} left to Electron`, `\t${name}: ${from},\n`, '');
const isNever = (name: string) => ({
  holds: always(name, false),
  breaches: [turned(name, false), unsaid(name, false)],
});

export const windowItems: readonly ChecklistItem[] = [
  {
    number: 2,
    title: 'the page has no Node, in workers and frames neither',
    holds: (shell) => {
      for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
        always(name, false)(shell);
    },
    breaches: [
      turned('nodeIntegration', false),
      turned('nodeIntegrationInWorker', false),
      turned('nodeIntegrationInSubFrames', false),
    ],
  },
  {
    number: 3,
    title: 'the preload is in a world of its own',
    holds: always('contextIsolation', true),
    breaches: [turned('contextIsolation', true), unsaid('contextIsolation', true)],
  },
  {
    number: 4,
    title: 'every page is in the sandbox, and the preload asks for nothing that the sandbox has not',
    holds: (shell) => {
      always('sandbox', true)(shell);
      const { calls } = shell.electron;
      expect(calls.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
      expect(calls.indexOf('enableSandbox')).toBeLessThan(calls.indexOf('ready'));
      expect(calls).not.toContain('switch no-sandbox');
      expect(shell.preload.required).toEqual(['electron']);
    },
    breaches: [
      turned('sandbox', true),
      inMain('the sandbox not insisted on', 'app.enableSandbox()', 'void 0'),
      inMain(
        'the sandbox insisted on too late',
        /app\.enableSandbox\(\);([\s\S]*)setupAppScheme\(.*\);\n/,
        'void 0;$1app.enableSandbox();\n',
      ),
      inMain(
        'the sandbox switched off',
        'setupSandbox();',
        'app.commandLine.appendSwitch("no-sandbox");setupSandbox();',
      ),
      inPreload('a preload that reads files', /^/, 'require("fs");'),
    ],
  },
  {
    number: 6,
    title: 'what is of one origin stays with it',
    holds: always('webSecurity', true),
    breaches: [turned('webSecurity', true)],
  },
  { number: 8, title: 'nothing insecure is loaded into a secure page', ...isNever('allowRunningInsecureContent') },
  { number: 9, title: 'nothing experimental is switched on', ...isNever('experimentalFeatures') },
  {
    number: 10,
    title: 'no feature of Blink is switched on by name, nor any switch of Chromium',
    holds: (shell) => {
      always('enableBlinkFeatures', undefined)(shell);
      expect(shell.electron.calls.filter((call) => call.startsWith('switch '))).toEqual([]);
    },
    breaches: [
      inMain(
        'a feature of Blink',
        '\tspellcheck: false',
        '\tspellcheck: false,\n\tenableBlinkFeatures: "CSSVariables"',
      ),
      inMain('a switch', 'setupSandbox();', 'app.commandLine.appendSwitch("disable-web-security");setupSandbox();'),
    ],
  },
  { number: 11, title: 'there are no webviews', ...isNever('webviewTag') },
];
