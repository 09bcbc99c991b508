import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf, pageHeaders } from '../../../app/content-security-policy.ts';
import { registerAppScheme, setupAppScheme } from '../../../electron/protection/app-scheme.ts';
import { recorded } from '../../support/checklist/source-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'index.html'), '<title>Outlay</title>');
  await writeFile(join(folder.path, 'notes.txt'), 'not of the page');
  await mkdir(join(folder.path, 'assets'));
  await writeFile(join(folder.path, 'assets/export-worker-a1.js'), '');
  registerAppScheme();
  setupAppScheme(folder.path);
});
afterAll(() => folder.remove());

const get = (path: string, method = 'GET') =>
  recorded.serve?.({ url: `app://outlay/${path}`, method } as Request) ??
  Promise.reject(new Error('nothing is served'));

test('a file of the page comes whole, with its kind and the headers of every page', async () => {
  const response = await get('index.html');
  expect(await response.text()).toBe('<title>Outlay</title>');
  expect(Object.fromEntries(response.headers)).toEqual({ ...pageHeaders, 'content-type': 'text/html; charset=utf-8' });
});

test('the worker that writes exports comes with a policy of its own', async () => {
  const response = await get('assets/export-worker-a1.js');
  const policy = response.headers.get('content-security-policy');
  expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  expect(policy).toBe(headersOf('/assets/export-worker-a1.js')['content-security-policy']);
});

test.each(['#', '#drivers', '#two\nlines', '##'])(
  'what follows %j in an address is the page’s own affair',
  async (fragment) => {
    expect((await get(`index.html${fragment}`)).status).toBe(200);
  },
);

test('what is not there, or of no known kind, or not asked for with GET is not found; that answer has the headers too', async () => {
  for (const response of [await get('other.html'), await get('notes.txt'), await get('index.html', 'POST')]) {
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(Object.fromEntries(response.headers)).toEqual(pageHeaders);
  }
});
