import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installedBrowser } from '../../app/terminal/exporting/installed-browser.ts';

/** The browser the end-to-end tests use. They are never skipped for want of one: it is installed, or the run fails. */
export function findBrowser(): string {
  const found = installedBrowser() ?? downloadedByPlaywright();
  if (found !== null) return found;
  const installed = isDebianRoot() ? installWithApt() : null;
  if (installed !== null) return installed;
  throw new Error(
    `The end-to-end tests need Chromium, Chrome or Edge, and none was found.
  Debian:         apt-get install chromium
  Others:         install Google Chrome, or run "npx playwright-core install chromium"
  Somewhere else: set OUTLAY_CHROMIUM to the path of its executable`,
  );
}

function downloadedByPlaywright(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installWithApt(): string | null {
  console.log('No Chromium here; installing the package "chromium" with apt-get …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment, timeout: 600_000 });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installedBrowser();
}
