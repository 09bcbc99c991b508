import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilerComplaints, lintComplaints, plantedHouse } from './support/planted.ts';
import type { TemporaryFolder } from './support/temporary-folder.ts';

const offline = [
  "export { get } from 'node:https';",
  "import { connect } from 'node:net';",
  "export const x = () => import('node:http');",
  "import { resolve } from 'node:dns/promises';",
  "import { exec } from 'node:child_process';",
  "export const x = new WebSocket('wss://x');",
  "export const x = new EventSource('/');",
  'export const x = new XMLHttpRequest();',
  "export const x = new WebTransport('https://x');",
  "export const x = () => navigator.sendBeacon('/');",
  "export const x = () => window.fetch('/');",
  "export const x = () => net.request('https://x');",
  "export const x = () => utilityProcess.fork('x.js');",
  'export const x = () => autoUpdater.checkForUpdates();',
  "export const x = () => require('node:https');",
];
const codeFromText = [
  "export const x = eval('1');",
  "export const x = new Function('return 1');",
  'export const x = (e: Element, t: string) => { e.innerHTML = t; };',
  'export const x = (e: Element, t: string) => { e.outerHTML = t; };',
  "export const x = (e: Element, t: string) => e.insertAdjacentHTML('afterend', t);",
  'export const x = (t: string) => document.write(t);',
  'export const x = (e: Element, t: string) => e.setHTMLUnsafe(t);',
  'export const x = (t: string) => <p dangerouslySetInnerHTML={{ __html: t }} />;',
  'export const x = (t: string) => <iframe srcDoc={t} />;',
];
const windowSettings = [
  ...['contextIsolation', 'sandbox', 'webSecurity'].map((name) => `export const x = { ${name}: false };`),
  ...['nodeIntegration', 'nodeIntegrationInWorker', 'webviewTag', 'allowRunningInsecureContent', 'bypassCSP'].map(
    (name) => `export const x = { ${name}: true };`,
  ),
  "export const x = { enableBlinkFeatures: 'CSSVariables' };",
  "export const x = (w: BrowserWindow) => w.loadFile('index.html');",
  "export const x = () => app.commandLine.appendSwitch('no-sandbox');",
];
const onePlace = [
  ["export const x = () => ipcMain.handle('a', async () => 1);", 'through handle()'],
  ["export const x = () => ipcRenderer.invoke('a');", 'stands in electron/preload.ts'],
  ["export const x = () => contextBridge.exposeInMainWorld('a', {});", 'stands in electron/preload.ts'],
  ['export const x = (a: string) => shell.openExternal(a);', 'opened by electron/ipc/open-source.ts'],
  ['export const x = (a: string) => shell.openPath(a);', 'opened by electron/ipc/open-source.ts'],
  ['export const x = () => new BrowserWindow({});', 'made by electron/windows/create-window.ts'],
  ["import { writeFileSync } from 'node:fs';", 'Files are touched in'],
  ["export const x = () => import('node:fs/promises');", 'Files are touched in'],
] as const;

const inWords = 'Words that a user reads stand in app/messages';
const words = [
  ['renderer', 'export const x = <p aria-label="Close" />;', inWords],
  ['renderer', "export const x = <p title={'Close'} />;", inWords],
  ['renderer', "export const x = <p>{'Close'}</p>;", inWords],
  ['renderer', 'export const x = <p>{`关闭`}</p>;', inWords],
  ['renderer', 'export const x = <p>Close</p>;', 'string literal'],
  ['renderer', "export const x = [{ label: 'Close' }];", inWords],
  ['electron', "export const x = { message: 'Outlay stopped.', buttons: ['Close'] };", inWords],
] as const;

/** What nobody may write, where, and what the linter says to who does. */
const forbidden = [
  ['shared → app', 'shared', "import { hostCalls } from '../app/host.ts';", 'it may not know who calls it'],
  ['shared → electron', 'shared', "import { x } from '../electron/main.ts';", 'it may not know who calls it'],
  ['shared → renderer', 'shared', "import { x } from '../renderer/main.tsx';", 'it may not know who calls it'],
  ['shared → Node', 'shared', "import { readFileSync } from 'node:fs';", 'it may use zod and nothing else'],
  ['shared → React', 'shared', "import { useState } from 'react';", 'it may use zod and nothing else'],
  ['shared → Immer', 'shared', "import { produce } from 'immer';", 'it may use zod and nothing else'],
  ['shared → a clock', 'shared', 'export const now = new Date();', 'take the date as an argument'],
  ['shared → another clock', 'shared', 'export const now = performance.now();', 'shared/ has no clock'],
  ['shared → chance', 'shared', 'export const id = crypto.randomUUID();', 'take the seed as an argument'],
  ['shared → the process', 'shared', 'export const path = process.cwd();', 'does not know where it runs'],
  ['shared → the DOM', 'shared', 'export const title = document.title;', 'shared/ has no DOM'],
  ['app → electron/', 'app', "import { x } from '../electron/main.ts';", 'through the Host port'],
  ['app → renderer/', 'app/views', "import { x } from '../../renderer/main.tsx';", 'through the Host port'],
  ['app → its terminal', 'app', "import { readRegularFile } from './terminal/read-file.ts';", 'through the Host port'],
  ['app → Electron', 'app', "import { app } from 'electron';", 'Electron to electron/'],
  ['app → Node', 'app/commands', "import { readFile } from 'node:fs/promises';", 'only app/terminal may use Node'],
  ['app → Electron, a part', 'app', "import { app } from 'electron/main';", 'through the Host port'],
  ['app → React’s page', 'app', "import { createRoot } from 'react-dom/client';", 'the DOM belongs to renderer/'],
  ['app → Chart.js, all', 'app', "import { Chart } from 'chart.js/auto';", 'the DOM belongs to renderer/'],
  [
    'shared → React’s page',
    'shared',
    "import { createRoot } from 'react-dom/client';",
    'it may use zod and nothing else',
  ],
  [
    'shared → Node, a part',
    'shared',
    "import { readFile } from 'node:fs/promises';",
    'it may use zod and nothing else',
  ],
  [
    'electron → React’s page',
    'electron',
    "import { createRoot } from 'react-dom/client';",
    'only in the Host contract',
  ],
  ['renderer → Node, a part', 'renderer', "import { readFile } from 'node:fs/promises';", 'runs in a browser: no Node'],
  [
    'renderer → Electron, a part',
    'renderer',
    "import { ipcRenderer } from 'electron/renderer';",
    'only in the Host contract',
  ],
  [
    'terminal → React’s page',
    'app/terminal',
    "import { createRoot } from 'react-dom/client';",
    'it uses app/ and Node only',
  ],
  ['app → React', 'app', "import { useState } from 'react';", 'the DOM belongs to renderer/'],
  ['app → Chart.js', 'app/views', "import { Chart } from 'chart.js';", 'the DOM belongs to renderer/'],
  ['app → the console', 'app', "console.log('here');", 'console'],
  ['terminal → React', 'app/terminal', "import { useState } from 'react';", 'it uses app/ and Node only'],
  ['terminal → electron/', 'app/terminal', "import { x } from '../../electron/main.ts';", 'it uses app/ and Node only'],
  ['electron → renderer/', 'electron', "import { x } from '../renderer/main.tsx';", 'only in the Host contract'],
  ['electron → React', 'electron', "import { useState } from 'react';", 'only in the Host contract'],
  ['renderer → electron/', 'renderer', "import { x } from '../electron/main.ts';", 'only in the Host contract'],
  ['renderer → Electron', 'renderer', "import { ipcRenderer } from 'electron';", 'only in the Host contract'],
  [
    'renderer → the terminal',
    'renderer',
    "import { x } from '../app/terminal/read-file.ts';",
    'only in the Host contract',
  ],
  ['renderer → Node', 'renderer', "import { readFileSync } from 'node:fs';", 'runs in a browser: no Node'],
  [
    'renderer → Electron, later',
    'renderer',
    "export const load = () => import('electron');",
    'only in the Host contract',
  ],
  ['the product → its tests', 'renderer', "import { x } from '../test/support/side.ts';", 'only in the Host contract'],
  ...offline.map((code) => [code, 'electron', code, 'works offline and starts no programs'] as const),
  ['a request of the model’s', 'shared', "export const x = fetch('/');", 'works offline and starts no programs'],
  ['a connection of the page’s', 'renderer', 'export const x = new RTCPeerConnection();', 'works offline'],
  ...codeFromText.map((code) => [code, 'renderer', code, 'text and stays text'] as const),
  ...windowSettings.map((code) => [code, 'electron/windows', code, 'as windows/web-preferences.ts says'] as const),
  ...onePlace.map(([code, says]) => [code, 'electron/menu', code, says] as const),
  ...words.map(([folder, code, says]) => [code, folder, code, says] as const),
  ['a default export', 'app', 'export default 1;', 'Avoid default exports'],
  ['any', 'electron', 'export const x: any = 1;', 'Unexpected any'],
  ['an assertion that nothing is missing', 'app', "export const x = 'a'.at(0)!.length;", 'non-null assertion'],
] as const;

/** What is allowed beside each of them: a fence that refused everything would catch nothing. */
const allowed = [
  ['shared', "import { z } from 'zod';"],
  ['app', "import { produce } from 'immer';"],
  ['app', "import { project } from '../shared/model/project.ts';"],
  ['app/terminal', "import { readFile } from 'node:fs/promises';"],
  ['electron', "import { app } from 'electron';"],
  ['electron/files', "import { open } from 'node:fs/promises';"],
  ['electron/runner', "import { createServer } from 'node:http';"],
  ['electron/windows', 'export const x = { contextIsolation: true, sandbox: true, nodeIntegration: false };'],
  ['electron', "import { hostCalls } from '../app/host.ts';"],
  ['renderer', "import { hostCalls } from '../app/host.ts';"],
  ['renderer', "import { useState } from 'react';"],
  ['renderer', 'export const x = (said: string) => <p title={said} className="plain">· {said}</p>;'],
] as const;

/** With markup in it where it can have any. */
const placeOf = (folder: string, kind: string, index: number) =>
  `${folder}/${kind}-${index}.${folder.startsWith('renderer') ? 'tsx' : 'ts'}`;

describe('the linter', () => {
  let house: TemporaryFolder;
  let complaints: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const planted = [
      ...forbidden.map(([, folder, code], index) => [placeOf(folder, 'forbidden', index), code] as const),
      ...allowed.map(([folder, code], index) => [placeOf(folder, 'allowed', index), code] as const),
    ];
    const files = planted.map(([path, code]) => [path, code.replace(/^import (.*) from/, 'export $1 from')] as const);
    house = await plantedHouse(Object.fromEntries(files));
    complaints = lintComplaints(house.path);
  });
  afterAll(() => house.remove());

  test.each(
    forbidden.map(([name, folder, , says], index) => ({ name, says, path: placeOf(folder, 'forbidden', index) })),
  )('catches $name, and teaches', ({ path, says }) => {
    expect(complaints.get(path)).toContain(says);
  });

  test.each(allowed.map(([folder, code], index) => ({ folder, code, path: placeOf(folder, 'allowed', index) })))(
    'lets $folder/ write: $code',
    ({ path }) => {
      expect(complaints.get(path)).toBeUndefined();
    },
  );
});

const dom = { 'the DOM': 'export const x = document.title;', elements: 'export const x = new Image();' };
const node = {
  'a module of Node': "export { readFileSync } from 'node:fs';",
  'the process': 'export const x = process.env;',
};
const platform = { fetch: "export const x = fetch('/');", timers: 'export const x = setTimeout(() => {}, 1);' };

/** What each folder's own compiler settings refuse and take, whatever the linter says. */
const settings = [
  {
    folder: 'shared',
    refuses: { ...dom, ...node, ...platform },
    takes: { 'the language': 'export const x = Math.PI;' },
  },
  {
    folder: 'app',
    refuses: { ...dom, ...node, ...platform },
    takes: { 'what every host has': "export const x = new TextEncoder().encode(btoa(''));" },
  },
  { folder: 'app/terminal', refuses: dom, takes: node },
  { folder: 'electron', refuses: dom, takes: node },
  { folder: 'renderer', refuses: node, takes: { ...dom, ...platform } },
] as const;

describe.each(settings)('the compiler, in $folder/', ({ folder, refuses, takes }) => {
  let house: TemporaryFolder;
  let complaints: ReadonlyMap<string, string>;
  const fileOf = (name: string) => `${folder}/${name.replaceAll(' ', '-')}.ts`;
  beforeAll(async () => {
    const planted = Object.entries({ ...refuses, ...takes });
    house = await plantedHouse(Object.fromEntries(planted.map(([name, code]) => [fileOf(name), code])));
    complaints = await compilerComplaints(house.path, folder);
  });
  afterAll(() => house.remove());

  test.each(Object.keys(refuses))('refuses %s', (name) => {
    expect(complaints.get(fileOf(name))).toMatch(/error TS/);
  });

  test.each(Object.keys(takes))('takes %s', (name) => {
    expect(complaints.get(fileOf(name))).toBeUndefined();
  });
});
