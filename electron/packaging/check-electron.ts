// Before a release: is the Electron that goes into it still mended by its makers? Asks the registry, so it is no test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronCurrency } from './electron-is-current.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const pinned: string = manifest.devDependencies.electron;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const published: string[] = JSON.parse(
  execFileSync(npm, ['view', 'electron', 'versions', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
const currency = electronCurrency(pinned, published);
if (currency.kind === 'outdated') {
  console.error(`Electron ${pinned} is no longer mended; a release needs ${currency.newest}, or a newer one.`);
  process.exitCode = 1;
}
