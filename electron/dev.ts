// `npm run dev`: the page from Vite's server with hot reload; main and preload are built, and Electron restarts when they change.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, relative, sep } from 'node:path';
import { createBuilder, createServer } from 'vite';
import { hasDisplay } from './runner/display.ts';
import { findElectron } from './runner/find-electron.ts';
import { repository, viteConfig } from './runner/repository.ts';

const args = process.argv.slice(2);
const server = await createServer({ configFile: viteConfig });
await server.listen();
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('Vite serves nothing on this machine');
server.printUrls();

let electron: ChildProcess | null = null;

async function restart(executable: string): Promise<void> {
  const builder = await createBuilder({ configFile: viteConfig, logLevel: 'warn' });
  const { main, preload } = builder.environments;
  if (main === undefined || preload === undefined) throw new Error('vite.config.ts has lost main or preload');
  await builder.build(main);
  await builder.build(preload);
  if (electron !== null) await end(electron);
  electron = spawn(executable, [repository, ...args], {
    stdio: 'inherit',
    env: { ...process.env, VITE_DEV_SERVER_URL: url },
  });
  electron.on('exit', (code) => void server.close().then(() => process.exit(code ?? 0)));
}

/** At once and for sure: a running one would take the new start for a second one of its own, or ask about changes. */
async function end(running: ChildProcess): Promise<void> {
  running.removeAllListeners('exit');
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}

const executable = findElectron();
if (executable !== null && hasDisplay()) {
  await restart(executable);
  const shellFolders = ['electron', 'shared', 'app'];
  server.watcher.add(shellFolders.map((folder) => join(repository, folder)));
  let pause: NodeJS.Timeout | undefined;
  server.watcher.on('change', (file) => {
    if (!shellFolders.includes(relative(repository, file).split(sep)[0] ?? '')) return;
    clearTimeout(pause);
    pause = setTimeout(() => void restart(executable), 100);
  });
}
