// Starts an Electron app without the Electron binary: Node runs the main process, an installed Chromium shows the windows.
// It takes the arguments of the real executable, so `electron .` and Playwright's `_electron.launch()` work with it unchanged.
import fs from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const argv = process.argv.slice(2);
const preloads: string[] = [];
let appArg = -1;
for (let i = 0; i < argv.length; i++) {
  const a = argv[i] ?? '';
  if (a === '-r' || a === '--require') {
    preloads.push(argv[i + 1] ?? '');
    argv.splice(i, 2);
    i--;
  } else if (!a.startsWith('-')) {
    appArg = i;
    break;
  }
}
const appPath = path.resolve(argv[appArg] ?? '.');
const dir = fs.statSync(appPath).isDirectory() ? appPath : path.dirname(appPath);
const manifest = fs.existsSync(path.join(dir, 'package.json'))
  ? JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'))
  : {};
const entry = dir === appPath ? path.join(dir, manifest.main ?? 'index.js') : appPath;
process.argv = [process.argv[1] ?? '', ...argv];

// A test runner that is killed must not leave a browser behind; Chromium ends by itself when its pipe closes.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();

const inspect = argv.find((a) => a.startsWith('--inspect'));
if (inspect) inspector.open(Number(inspect.split('=')[1] ?? 9229), '127.0.0.1');

Object.defineProperties(process, {
  versions: { value: { ...process.versions, electron: '45.4.1', chrome: '156.0.0.0' } },
  type: { value: 'browser' },
  defaultApp: { value: true },
  resourcesPath: { value: dir },
});
// `electron` is this folder's module for the app, for -r modules and for the debugger's require().
const standin = pathToFileURL(path.join(import.meta.dirname, 'module.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standin, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
const { start } = await import('./module.ts');
const require = createRequire(import.meta.url);
const ready = start({ dir, manifest, argv });
for (const p of preloads) require(p);
await import(pathToFileURL(entry).href);
await ready();
