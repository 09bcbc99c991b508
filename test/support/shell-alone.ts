import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSHandle } from 'playwright-core';
import { type Host, hostKey } from '../../app/host.ts';
import { repository } from './electron-here.ts';
import { type LaunchedOutlay, type LaunchOptions, launchOutlay } from './launch-electron.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ShellAlone extends LaunchedOutlay {
  /** What the preload shows to the page. */
  readonly host: JSHandle<Host>;
  /** A folder for the test's files. */
  readonly folder: string;
}

const page = `<!doctype html><title>The page’s own title</title>
<script>window.inlineScriptRan = true</script>
<script type="module" src="./page.js"></script>
<style>body { color: rgb(1, 2, 3) }</style>`;

const pageScript = `window.moduleRan = true;
try { window.textRan = new Function('return true')(); } catch { window.textRan = false; }`;
const workerScript = `import { answer } from './answer.js'; postMessage(answer);`;

export interface ShellOptions extends LaunchOptions {
  /** What to change in the built main process: a breach that a test plants. */
  readonly breach?: { readonly from: string | RegExp; readonly to: string };
}

/** Outlay's built main process and preload with an empty page, so that only the test itself talks to the host. */
export async function launchShellAlone({ breach, ...options }: ShellOptions = {}): Promise<ShellAlone> {
  const own = await temporaryFolder();
  const app = join(own.path, 'app');
  const renderer = join(app, 'out/renderer');
  const folder = join(own.path, 'files');
  await mkdir(renderer, { recursive: true });
  await mkdir(folder, { recursive: true });
  for (const file of ['main.js', 'preload.cjs']) await cp(join(repository, 'out', file), join(app, 'out', file));
  if (breach !== undefined) await plant(join(app, 'out/main.js'), breach);
  await cp(join(repository, 'package.json'), join(app, 'package.json'));
  await writeFile(join(renderer, 'index.html'), page);
  await writeFile(join(renderer, 'page.js'), pageScript);
  await writeFile(join(renderer, 'worker.js'), workerScript);
  await writeFile(join(renderer, 'answer.js'), 'export const answer = 42;');
  const launched = await launchOutlay({ folder, ...options, app });
  const host = await launched.page.evaluateHandle((key): Host => Reflect.get(window, key), hostKey);
  const close = async () => {
    await launched.close();
    await own.remove();
  };
  return { ...launched, host, folder, close };
}

async function plant(file: string, { from, to }: NonNullable<ShellOptions['breach']>): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${from} to plant a breach in`);
  await writeFile(file, changed);
}

export const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
export const textOf = (path: string): Promise<string> => readFile(path, 'utf8');
