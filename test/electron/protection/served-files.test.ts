import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFile, servedFiles } from '../../../electron/protection/served-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let files: ReadonlyMap<string, ServedFile>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'page/assets'), { recursive: true });
  await writeFile(join(folder.path, 'secret.html'), '');
  for (const name of ['index.html', 'assets/app.js', 'assets/app.js.map', 'assets/Plex Sans.woff2'])
    await writeFile(join(folder.path, 'page', name), '');
  files = servedFiles(join(folder.path, 'page'), 'app://outlay');
});
afterAll(() => folder.remove());

test('the files of the folder have an address each, of a kind that the browser knows', () => {
  expect([...files].map(([address, file]) => [address, file.mediaType]).sort()).toEqual([
    ['app://outlay/assets/Plex%20Sans.woff2', 'font/woff2'],
    ['app://outlay/assets/app.js', 'text/javascript; charset=utf-8'],
    ['app://outlay/index.html', 'text/html; charset=utf-8'],
  ]);
});

test.each([
  ['page.html', 'text/html; charset=utf-8'],
  ['page.js', 'text/javascript; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
  ['page.json', 'application/json'],
  ['page.svg', 'image/svg+xml'],
  ['page.png', 'image/png'],
  ['page.woff2', 'font/woff2'],
  ['page.woff', 'font/woff'],
  ['page.wasm', 'application/wasm'],
])('%s is served as %s', async (name, mediaType) => {
  const own = await temporaryFolder();
  await writeFile(join(own.path, name), '');
  expect([...servedFiles(own.path, 'app://outlay')]).toEqual([
    [`app://outlay/${name}`, { path: join(own.path, name), mediaType }],
  ]);
  await own.remove();
});

test.each([
  'app://outlay/',
  'app://outlay/../secret.html',
  'app://outlay/assets/../../secret.html',
  'app://outlay/%2e%2e/secret.html',
  'app://outlay/..%2fsecret.html',
  'app://outlay//index.html',
  'app://outlay/index.html?x',
  'app://outlay/index.html%00',
  'app://outlay/INDEX.HTML',
  'app://evil/index.html',
  'app://outlay.evil/index.html',
  'app://outlay@evil/index.html',
  'file:///etc/passwd',
])('no other address leads to a file: %s', (address) => {
  expect(files.get(address)).toBeUndefined();
});
