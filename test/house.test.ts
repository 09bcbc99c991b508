import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside } from '../renderer/build/this-build.ts';
import { repository } from './support/electron-here.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const ignored = new Set([
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

/** Every file of the house, without what is built, fetched or ignored. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const files = filesIn('');
const sources = files.filter((path) => /\.(tsx?|mjs|cjs|js|css)$/.test(path));
const code = sources.filter((path) => !path.endsWith('.css'));

test('the top level holds the rooms of the house and the conventional documents, nothing else', () => {
  const rooms = ['app', 'electron', 'renderer', 'shared', 'test', 'docs'];
  const plans = ['package.json', 'package-lock.json', 'tsconfig.json', 'electron-builder.yml', 'biome.json'];
  const documents = ['README.md', 'LICENSE', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const found = new Set(files.map((path) => path.split('/')[0] ?? ''));
  const known = new Set([...rooms, ...plans, ...documents]);
  expect([...found].filter((name) => !known.has(name) && !name.startsWith('.'))).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  expect(sources.filter((path) => read(path).split('\n').length - 1 > 300)).toEqual([]);
});

test('files are named in kebab-case, and none is a drawer for odds and ends', () => {
  const names = code.map((path) => basename(path));
  expect(names.filter((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(d\.)?(tsx?|mjs|cjs)$/.test(name))).toEqual([]);
  expect(names.filter((name) => /\b(utils?|helpers?|manager|service|misc|common)\b/.test(name))).toEqual([]);
});

describe('a package', () => {
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'));

  test('is bundled or a tool: none is needed at run time', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
  });

  test('is pinned to one version', () => {
    const versions = Object.entries(manifest.devDependencies ?? {});
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

/** Names of the packages that the files of a folder import; modules of Node by themselves. */
function packagesOf(folder: string, except = ''): readonly string[] {
  const paths = code.filter((path) => path.startsWith(`${folder}/`) && (except === '' || !path.startsWith(except)));
  const specifiers = paths.flatMap((path) =>
    [...read(path).matchAll(/(?:from|import|import\() *'([^'.\n][^'\n]*)'/g)].map(([, specifier = '']) => specifier),
  );
  const name = (specifier: string) =>
    specifier.startsWith('node:')
      ? 'Node'
      : specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
  return [...new Set(specifiers.map(name))].sort();
}

test('each folder uses the packages that it may, and no others', () => {
  const writers = [
    '@myriaddreamin/typst-ts-web-compiler',
    'docx',
    'fflate',
    'papaparse',
    'pptxgenjs',
    'wasm-xlsxwriter',
  ];
  const ofApp = new Set(['zod', 'immer', 'zustand', '@noble/hashes', 'jsonc-parser', ...writers]);
  expect(packagesOf('shared')).toEqual(['zod']);
  expect(packagesOf('app', 'app/terminal/').filter((name) => !ofApp.has(name))).toEqual([]);
  // Charts for the terminal are drawn by an installed browser.
  expect(packagesOf('app/terminal').filter((name) => name !== 'Node')).toEqual(['playwright-core']);
  const ofNode = new Set(builtinModules);
  const bare = ['shared', 'app', 'electron', 'renderer'].flatMap((folder) => packagesOf(folder));
  expect(bare.filter((name) => ofNode.has(name))).toEqual([]);
});

test('the About box has the licence of every package that goes into the program', () => {
  const tools = [
    'Node',
    'playwright-core',
    'vite',
    '@vitejs/plugin-react',
    'rolldown',
    '@electron/fuses',
    'electron-builder',
    'virtual:this-build',
  ];
  const used = ['shared', 'app', 'electron', 'renderer'].flatMap((folder) => packagesOf(folder));
  const shown = new Set(used.filter((name) => !tools.includes(name)));
  expect([...shown].filter((name) => !inside.includes(name))).toEqual([]);
  expect(inside.filter((name) => !shown.has(name) && !name.startsWith('@fontsource/'))).toEqual([]);
});

test('the model draws no lots and reads no clock', () => {
  const shared = code.filter((path) => path.startsWith('shared/'));
  expect(shared.filter((path) => /Math\s*\.\s*random|Intl\.DateTimeFormat|globalThis/.test(read(path)))).toEqual([]);
});

test('tests fake ports, never modules', () => {
  const mocks = new RegExp(['vi', '(mock|doMock|spyOn)\\('].join('\\.'));
  expect(code.filter((path) => path.startsWith('test/') && mocks.test(read(path)))).toEqual([]);
});

test('nothing speaks of the machine that it was written on', () => {
  const places = ['work', 'tmp', 'root'].map((folder) => `/${folder}/`);
  const text = files.filter((path) => !/\.(png|icns|ico|woff2?)$/.test(path));
  const found = text.filter((path) => {
    const content = read(path);
    return places.some((place) => new RegExp(`(?<![\\w.-])${place}`).test(content));
  });
  expect(found).toEqual([]);
});
