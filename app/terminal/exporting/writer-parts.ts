import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type SliceRanges, slicesFor } from '../../exports/typesetting/slices.ts';
import type { TemplateName, WriterParts } from '../../exports/write.ts';

const { resolve } = createRequire(import.meta.url);
const faces = ['latin-400-normal', 'latin-500-normal', 'latin-600-normal', 'latin-400-italic'];
const extended = ['latin-ext-400-normal', 'latin-ext-500-normal', 'latin-ext-600-normal'];
const own = [...faces, ...extended].map((face) => `ibm-plex-sans/files/ibm-plex-sans-${face}`);

async function chinese(text: string): Promise<readonly string[]> {
  const ranges: SliceRanges = JSON.parse(await readFile(resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8'));
  return slicesFor(text, ranges).flatMap((slice) =>
    [400, 600].map((weight) => `noto-sans-sc/files/noto-sans-sc-${slice}-${weight}-normal`),
  );
}

const templates: Readonly<Record<TemplateName, string>> = { chart: 'picture/chart.typ', memo: 'memo/memo.typ' };

const read = async (path: string) => new Uint8Array(await readFile(path));

/** The writers' large parts, from where npm has put them; the typefaces in the order in which the page has them. */
export const writerParts: WriterParts = {
  typesetting: async (text) => ({
    wasm: await read(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    fonts: await Promise.all(
      [...own, ...(await chinese(text))].map((name) => read(resolve(`@fontsource/${name}.woff`))),
    ),
  }),
  workbook: () => read(join(dirname(resolve('wasm-xlsxwriter/web')), 'wasm_xlsxwriter_bg.wasm')),
  template: (name) => readFile(join(import.meta.dirname, '../../exports', templates[name]), 'utf8'),
};
