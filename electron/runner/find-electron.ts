import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Electron =
  | { readonly kind: 'found'; readonly executable: string }
  | { readonly kind: 'missing'; readonly reason: string };

// Never `require('electron')` outside Electron: when its binary is missing that downloads it, without a time limit.
const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const patience = 120_000;

const usual: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

export function findElectron(): string | null {
  const pathFile = join(electronFolder, 'path.txt');
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : (usual[process.platform] ?? 'electron');
  const executable = join(folder, name);
  return existsSync(executable) ? executable : null;
}

/** Electron's own installer: its npm package comes without the binary. */
export function installElectron(): Electron {
  const installer = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  const executable = installer.status === 0 ? findElectron() : null;
  if (executable !== null) return { kind: 'found', executable };
  if (installer.error) return { kind: 'missing', reason: installer.error.message };
  return { kind: 'missing', reason: firstLine(installer.stderr) || 'its installer left no binary' };
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? '';
