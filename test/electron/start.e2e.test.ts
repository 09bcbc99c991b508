import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pageHeaders } from '../../app/content-security-policy.ts';
import { repository } from '../support/electron-here.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

let child: ChildProcess | null = null;
let folder: TemporaryFolder | null = null;
afterEach(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  await folder?.remove();
  folder = null;
});

/** Runs what `npm start` runs after the build; its lines, as soon as the last one of the browser edition is out. */
async function start(environment: Record<string, string>, ...args: string[]): Promise<string[]> {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', CI: 'true', OUTLAY_PORT: '0', ...environment };
  child = spawn(process.execPath, [join(repository, 'out/start.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const served = expect.poll(() => output, { timeout: 15_000 }).toMatch(/Ctrl\+C/);
  await Promise.race([served, ended]);
  return output.trim().split('\n');
}

const onLinux = test.runIf(process.platform === 'linux');

onLinux('without a display it says so in one line, then the address on a line of its own', async () => {
  const lines = await start({});
  expect(lines).toEqual([
    expect.stringMatching(/^There is no display .* runs in the browser:$/),
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    'Press Ctrl+C to stop.',
  ]);
  const response = await fetch(lines[1] ?? '');
  expect(response.status).toBe(200);
  for (const [name, value] of Object.entries(pageHeaders)) expect(response.headers.get(name)).toBe(value);
  expect(await response.text()).toContain('<title>Outlay');
});

test('without Electron it tries to fetch it, then says why not in one line and serves', async () => {
  folder = await temporaryFolder();
  const lines = await start({
    DISPLAY: ':99',
    // No binary there, and a place to fetch it from that refuses at once.
    ELECTRON_OVERRIDE_DIST_PATH: folder.path,
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    electron_config_cache: folder.path,
  });
  expect(lines).toEqual([
    expect.stringMatching(/^Electron is not here yet/),
    expect.stringMatching(/^Electron could not be installed \(.+\), so Outlay runs in the browser:$/),
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    'Press Ctrl+C to stop.',
  ]);
  expect((await fetch(lines[2] ?? '')).status).toBe(200);
});

test.each([
  ['by the environment', { OUTLAY_BROWSER_EDITION: '1', DISPLAY: ':99' }, []],
  ['by a switch', { DISPLAY: ':99' }, ['--browser']],
])('the browser edition can be asked for %s', async (_how, environment, args) => {
  const lines = await start(environment, ...args);
  expect(lines[0]).toBe('As asked, Outlay runs in the browser:');
});

test('the server answers to this machine’s own names only, and has files only', async () => {
  const url = (await start({ OUTLAY_BROWSER_EDITION: '1' }))[1] ?? '';
  expect(new URL(url).hostname).toBe('127.0.0.1');
  for (const path of ['nothing.html', '..%2fmain.js', '%2e%2e/package.json'])
    expect((await fetch(new URL(path, url))).status).toBe(404);
});

test('a port that was asked for and is taken is told; nothing is served elsewhere', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const lines = await start({ OUTLAY_BROWSER_EDITION: '1', OUTLAY_PORT: port });
  expect(lines).toEqual([expect.stringContaining(`Port ${port} is already in use`)]);
  expect(child?.exitCode).toBe(1);
  taken.close();
});

test('a port that is none is told', async () => {
  expect(await start({ OUTLAY_BROWSER_EDITION: '1', OUTLAY_PORT: 'http' })).toEqual([
    'OUTLAY_PORT must be a number from 0 to 65535, not "http".',
  ]);
  expect(child?.exitCode).toBe(1);
});

test('Ctrl+C ends it well', async () => {
  await start({ OUTLAY_BROWSER_EDITION: '1' });
  child?.kill('SIGINT');
  expect(await once(child ?? process, 'exit')).toEqual([0, null]);
});
