import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuses } from '../../electron/packaging/fuses.ts';
import { answerSave } from '../support/dialogs.ts';
import { electronHere, repository } from '../support/electron-here.ts';
import { fakeElectron } from '../support/fake-electron.ts';
import { electronArguments, launchOutlay } from '../support/launch-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

interface Asar {
  listPackage(archive: string): string[];
  extractAll(archive: string, to: string): void;
}

const require = createRequire(import.meta.url);
// electron-builder's own copy of the archiver.
const builder = createRequire(createRequire(require.resolve('electron-builder')).resolve('app-builder-lib'));
const asar: Asar = builder('@electron/asar');

let folder: TemporaryFolder;
let packed: string;
let app: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const electron = join(folder.path, 'electron');
  await fakeElectron(electron);
  const output = join(folder.path, 'packed');
  const settings = [`-c.electronDist=${electron}`, `-c.directories.output=${output}`];
  const command = [require.resolve('electron-builder/cli.js'), '--linux', 'dir', ...settings];
  execFileSync(process.execPath, command, { cwd: repository, stdio: 'pipe' });
  packed = join(output, 'linux-unpacked');
  app = join(folder.path, 'app');
  asar.extractAll(join(packed, 'resources/app.asar'), app);
});
afterAll(() => folder?.remove());

test('the package holds the bundles and nothing else', () => {
  const files = asar.listPackage(join(packed, 'resources/app.asar'));
  expect(files.filter((file) => !file.startsWith('/out/renderer/assets/'))).toEqual([
    '/out',
    '/out/main.js',
    '/out/preload.cjs',
    '/out/renderer',
    '/out/renderer/assets',
    '/out/renderer/index.html',
    '/package.json',
  ]);
  expect(files.filter((file) => /\.map$|\.ts$|node_modules|test/.test(file))).toEqual([]);
});

test('the app runs from the packed files alone', async () => {
  expect(JSON.parse(await readFile(join(app, 'package.json'), 'utf8'))).not.toHaveProperty('devDependencies');
  const outlay = await launchOutlay({ app, folder: folder.path });
  expect(await outlay.page.title()).toContain('Outlay');
  // The typesetter, its typefaces and its worker come out of the archive.
  const pdf = join(folder.path, 'chart.pdf');
  await answerSave(outlay.app, pdf);
  await outlay.page.locator('canvas').first().waitFor();
  await outlay.page.keyboard.press('Control+e');
  await outlay.page.getByRole('radio', { name: 'PDF' }).click();
  await outlay.page.getByRole('button', { name: 'Export…' }).last().click();
  await outlay.page.getByText('Exported chart.pdf.').waitFor();
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(outlay.problems).toEqual([]);
  await outlay.close();
});

test('asked to check itself it says what it could do, and ends well', () => {
  const args = electronArguments(join(folder.path, 'settings'), { app, args: ['--self-check'] });
  const run = spawnSync(electronHere().executable, args, { encoding: 'utf8', cwd: folder.path, timeout: 60_000 });
  expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    version: '0.1.0',
    packaged: false,
    title: 'Alibaba RMB 380bn',
    address: 'app://outlay/index.html',
    saved: 'saved',
  });
  expect(run.status).toBe(0);
});

test('what Electron’s executable could do for others is switched off', async () => {
  const wire = new Map(Object.entries(await getCurrentFuseWire(join(packed, 'outlay'))));
  for (const [fuse, on] of Object.entries(fuses))
    expect([FuseV1Options[Number(fuse)], wire.get(fuse)]).toEqual([
      FuseV1Options[Number(fuse)],
      on ? FuseState.ENABLE : FuseState.DISABLE,
    ]);
  expect(Object.keys(fuses)).toHaveLength(9);
});
