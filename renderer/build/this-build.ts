import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const module = 'virtual:this-build';

/** The packages that go into the program; a test holds the list against what the sources import. */
export const inside = [
  '@fontsource/ibm-plex-sans',
  '@fontsource/noto-sans-sc',
  '@myriaddreamin/typst-ts-web-compiler',
  '@noble/hashes',
  'chart.js',
  'docx',
  'electron',
  'fflate',
  'idb',
  'immer',
  'jsonc-parser',
  'papaparse',
  'pptxgenjs',
  'react',
  'react-aria-components',
  'react-dom',
  'wasm-xlsxwriter',
  'zod',
  'zustand',
];

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${repository}${folder}/package.json`, 'utf8'));

/** These and what they need in turn. Of Electron only itself: what it needs from npm is for fetching it. */
function withTheirs(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || !existsSync(`${repository}node_modules/${name}`)) return;
    found.add(name);
    if (name !== 'electron') Object.keys(manifestOf(`node_modules/${name}`).dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return [...found].filter((name) => !name.startsWith('@types/')).sort();
}

function licenceText(folder: string): string {
  const file = readdirSync(`${repository}${folder}`).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(`${repository}${folder}/${file}`, 'utf8').trim();
}

/** What the About box says of this build: its version, what is inside, and under which licences. */
export const thisBuild: Plugin = {
  name: 'this-build',
  resolveId: (id) => (id === module ? `\0${module}` : undefined),
  load: (id) => {
    if (id !== `\0${module}`) return undefined;
    const packages = withTheirs(inside).map((name) => {
      const { version, license } = manifestOf(`node_modules/${name}`);
      return { name, version, licence: license ?? '', text: licenceText(`node_modules/${name}`) };
    });
    return `export const version = ${JSON.stringify(manifestOf('.').version)};
export const packages = ${JSON.stringify(packages)};`;
  },
};
