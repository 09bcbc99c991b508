import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { repository } from '../electron-here.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RecordedElectron } from './recorded-electron.ts';

/** A change of the built shell that makes it unsafe, written as whoever slips would write it. */
export interface Breach {
  readonly what: string;
  readonly file: 'main.js' | 'preload.cjs';
  readonly from: string | RegExp;
  readonly to: string;
}

/** What the built preload shows to the page, and what it asks of Node and Electron for that. */
export interface RecordedPreload {
  readonly required: readonly string[];
  readonly exposed: ReadonlyMap<string, unknown>;
  /** Sends an event to the page, as the main process does. */
  readonly deliver: (channel: string, value: unknown) => void;
}

export interface RecordedShell {
  readonly electron: RecordedElectron;
  readonly preload: RecordedPreload;
  /** The files of the page, by their addresses' paths. */
  readonly end: () => Promise<void>;
}

const built = join(repository, 'out');
const registry = new Map<string, RecordedElectron>();
Reflect.set(globalThis, 'recordedElectron', registry);
// Vitest would transform what it imports; these are to run as Electron runs them.
const require = createRequire(import.meta.url);

/** Runs the built main process and preload, with a breach if one is given, on an Electron that only takes notes. */
export async function recordedShell(breach?: Breach): Promise<RecordedShell> {
  const folder = await temporaryFolder();
  const electron = new RecordedElectron(join(folder.path, 'settings'));
  registry.set(folder.path, electron);
  const names = Object.keys(electron.module);
  const found = `globalThis.recordedElectron.get(${JSON.stringify(folder.path)}).module`;
  await writeFile(join(folder.path, 'electron.mjs'), `export const { ${names.join(', ')} } = ${found};`);
  await symlink(join(built, 'renderer'), join(folder.path, 'renderer'));
  const main = join(folder.path, 'main.mjs');
  await writeFile(main, (await textOf('main.js', breach)).replace('from "electron"', 'from "./electron.mjs"'));
  const stopListening = keepProcessListeners();
  require(main);
  await until(() => electron.windows.length > 0);
  const end = async () => {
    stopListening();
    registry.delete(folder.path);
    await folder.remove();
  };
  return { electron, preload: recordedPreload(await textOf('preload.cjs', breach)), end };
}

async function textOf(file: Breach['file'], breach: Breach | undefined): Promise<string> {
  const text = await readFile(join(built, file), 'utf8');
  if (breach?.file !== file) return text;
  const changed = text.replace(breach.from, breach.to);
  if (changed === text) throw new Error(`there is no ${breach.from} in out/${file} to plant "${breach.what}" in`);
  return changed;
}

function recordedPreload(source: string): RecordedPreload {
  const required: string[] = [];
  const exposed = new Map<string, unknown>();
  const listeners = new Map<string, (event: object, value: unknown) => void>();
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, value: unknown) => exposed.set(key, value) },
    ipcRenderer: {
      invoke: async () => undefined,
      on: (channel: string, listener: (event: object, value: unknown) => void) => listeners.set(channel, listener),
      off: () => undefined,
    },
  };
  const require = (name: string) => {
    required.push(name);
    return name === 'electron' ? electron : {};
  };
  runInContext(source, createContext({ require, process: { platform: 'linux' } }));
  const deliver = (channel: string, value: unknown) =>
    listeners.get(channel)?.({ sender: electron.ipcRenderer }, value);
  return { required, exposed, deliver };
}

/** The main process listens to what fails in its process, which here is the test's. */
function keepProcessListeners(): () => void {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => process.listeners(event as 'uncaughtException'));
  return () => {
    for (const [index, event] of events.entries())
      for (const listener of process.listeners(event as 'uncaughtException'))
        if (!before[index]?.includes(listener)) process.removeListener(event, listener);
  };
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 3000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('the main process has made no window');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
