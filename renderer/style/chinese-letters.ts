import ranges from '@fontsource/noto-sans-sc/unicode.json';

const files: Readonly<Record<string, string>> = import.meta.glob(
  '../../node_modules/@fontsource/noto-sans-sc/files/*-{400,500,600}-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

const isSlice = /noto-sans-sc-(\d+)-(\d+)-normal\.woff2$/;
let isThere = false;

/**
 * The typeface for Chinese, in the hundred slices that its package has. The browser fetches a slice with the first letter from it; Latin
 * letters are those of our own typeface.
 */
export function addChineseLetters(): void {
  if (isThere) return;
  isThere = true;
  const letters: Readonly<Record<string, string>> = ranges;
  for (const [path, address] of Object.entries(files)) {
    const [, slice, weight] = isSlice.exec(path) ?? [];
    const unicodeRange = letters[`[${slice}]`];
    if (weight === undefined || unicodeRange === undefined) continue;
    document.fonts.add(new FontFace('Noto Sans SC', `url("${address}")`, { weight, unicodeRange, display: 'swap' }));
  }
}
