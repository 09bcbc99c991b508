import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { hasDisplay } from '../../electron/runner/display.ts';
import { findElectron } from '../../electron/runner/find-electron.ts';

export const repository = resolve(import.meta.dirname, '../..');

export interface ElectronHere {
  readonly executable: string;
  readonly needsXvfb: boolean;
  readonly sentence: string;
}

/** Real Electron where it is installed and can open a window, the stand-in elsewhere. Both run the same tests. */
export function electronHere(): ElectronHere {
  const executable = findElectron();
  if (executable === null) return onStandin('no Electron binary is installed');
  if (!hasDisplay() && !hasXvfb()) return onStandin('there is neither a display nor Xvfb for Electron');
  const sentence = `End-to-end tests run on real Electron (${executable}).`;
  return { executable, needsXvfb: !hasDisplay(), sentence };
}

const onStandin = (why: string): ElectronHere => ({
  executable: join(repository, 'test/standin/electron'),
  needsXvfb: false,
  sentence: `End-to-end tests run on the stand-in for Electron (test/standin): ${why}.`,
});

const hasXvfb = () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')));
