import latin400Italic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import extended400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import extended500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff?url';
import extended600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import chineseRanges from '@fontsource/noto-sans-sc/unicode.json';
import typesetter from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import memo from '../../app/exports/memo/memo.typ?raw';
import chart from '../../app/exports/picture/chart.typ?raw';
import { slicesFor } from '../../app/exports/typesetting/slices.ts';
import type { TemplateName, WriterParts } from '../../app/exports/write.ts';
// The package does not export it, so that its name alone finds nothing.
import workbook from '../../node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm?url';
import { ownFile } from './own-file.ts';

const fonts = [latin400, latin500, latin600, latin400Italic, extended400, extended500, extended600];
const chinese: Readonly<Record<string, string>> = import.meta.glob(
  '../../node_modules/@fontsource/noto-sans-sc/files/*-{400,600}-normal.woff',
  { query: '?url', import: 'default', eager: true },
);
const chineseSlice = (name: string): readonly string[] =>
  [400, 600].flatMap((weight) =>
    Object.entries(chinese).flatMap(([path, address]) =>
      path.endsWith(`/noto-sans-sc-${name}-${weight}-normal.woff`) ? [address] : [],
    ),
  );

const templates: Readonly<Record<TemplateName, string>> = { chart, memo };

/** The writers' large parts, from the page's own files; only the worker may fetch them. */
export const writerParts: WriterParts = {
  typesetting: async (text) => ({
    wasm: await ownFile(typesetter),
    fonts: await Promise.all([...fonts, ...slicesFor(text, chineseRanges).flatMap(chineseSlice)].map(ownFile)),
  }),
  workbook: () => ownFile(workbook),
  template: async (name) => templates[name],
};
