import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../support/electron-here.ts';
import { launchOutlay } from '../support/launch-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

interface Asar {
  listPackage(archive: string): string[];
  extractAll(archive: string, to: string): void;
}

const require = createRequire(import.meta.url);
// electron-builder's own copy of the archiver.
const builder = createRequire(createRequire(require.resolve('electron-builder')).resolve('app-builder-lib'));
const asar: Asar = builder('@electron/asar');

/** Where Electron's executable keeps its fuses, and how many of them this one has, all on. */
const fuseMarker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = `\u0001\u0009${'1'.repeat(9)}`;

let folder: TemporaryFolder;
let archive: string;
let executable: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const electron = join(folder.path, 'electron');
  // electron-builder copies this folder as if it were Electron's: the packing is real, the executable is not.
  await mkdir(join(electron, 'resources'), { recursive: true });
  await writeFile(join(electron, 'electron'), `#!/bin/sh\n# ${fuseMarker}${fuses}\n`);
  await chmod(join(electron, 'electron'), 0o755);
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) await writeFile(join(electron, licence), '');
  const { version } = JSON.parse(await readFile(join(repository, 'node_modules/electron/package.json'), 'utf8'));
  await writeFile(join(electron, 'version'), version);
  const output = join(folder.path, 'packed');
  const settings = [`-c.electronDist=${electron}`, `-c.directories.output=${output}`];
  const command = [require.resolve('electron-builder/cli.js'), '--linux', 'dir', ...settings];
  execFileSync(process.execPath, command, { cwd: repository, stdio: 'pipe' });
  archive = join(output, 'linux-unpacked/resources/app.asar');
  executable = join(output, 'linux-unpacked/outlay');
});
afterAll(() => folder?.remove());

test('the package holds the bundles and nothing else', async () => {
  const files = asar.listPackage(archive);
  expect(files.filter((file) => !file.startsWith('/out/renderer/assets/'))).toEqual([
    '/out',
    '/out/main.js',
    '/out/preload.cjs',
    '/out/renderer',
    '/out/renderer/assets',
    '/out/renderer/index.html',
    '/package.json',
  ]);
  expect(files.filter((file) => file.endsWith('.map') || file.includes('node_modules'))).toEqual([]);
});

test('the app runs from the packed files alone', async () => {
  const app = join(folder.path, 'app');
  asar.extractAll(archive, app);
  expect(JSON.parse(await readFile(join(app, 'package.json'), 'utf8'))).not.toHaveProperty('devDependencies');
  const outlay = await launchOutlay({ app, folder: folder.path });
  expect(await outlay.page.title()).toContain('Outlay');
  expect(outlay.problems).toEqual([]);
  await outlay.close();
});

test('what Electron’s executable could do for others is switched off', async () => {
  const binary = await readFile(executable, 'latin1');
  const at = binary.indexOf(fuseMarker) + fuseMarker.length + 2;
  const states = [...binary.slice(at, at + 8)];
  // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, inspecting, archive integrity, archive only,
  // own snapshot for the main process, privileges of file://.
  expect(states).toEqual(['0', '1', '0', '0', '1', '1', '0', '0']);
});
