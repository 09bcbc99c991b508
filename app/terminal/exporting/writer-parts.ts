import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TemplateName, WriterParts } from '../../exports/write.ts';

const { resolve } = createRequire(import.meta.url);
const typeface = '@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const faces = ['latin-400-normal', 'latin-500-normal', 'latin-600-normal', 'latin-400-italic'];
const extended = ['latin-ext-400-normal', 'latin-ext-500-normal', 'latin-ext-600-normal'];
const templates: Readonly<Record<TemplateName, string>> = { chart: 'picture/chart.typ', memo: 'memo/memo.typ' };

const read = async (path: string) => new Uint8Array(await readFile(path));

/** The writers' large parts, from where npm has put them; the typefaces in the order in which the page has them. */
export const writerParts: WriterParts = {
  typesetting: async () => ({
    wasm: await read(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    fonts: await Promise.all([...faces, ...extended].map((face) => read(resolve(`${typeface}-${face}.woff`)))),
  }),
  workbook: () => read(join(dirname(resolve('wasm-xlsxwriter/web')), 'wasm_xlsxwriter_bg.wasm')),
  template: (name) => readFile(join(import.meta.dirname, '../../exports', templates[name]), 'utf8'),
};
