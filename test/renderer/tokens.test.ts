import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tokens as deckTokens, fills } from '../../app/exports/deck/deck-colours.ts';
import { palette } from '../../app/exports/workbook/styles.ts';
import { sizes } from '../../renderer/charts/write.ts';
import { repository } from '../support/electron-here.ts';
import { hexOf, themeTokens } from '../support/theme-tokens.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const files = readdirSync(join(repository, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((path) => `renderer/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(css|tsx?)$/.test(path) && path !== 'renderer/style/tokens.css');

/** What only tokens.css may write, and how it is told. */
const ownLooks = {
  'a colour': /#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(\s*\d/g,
  'a size of letters':
    /font-size:|font:(?!\s*(?:var\(--t-|inherit))[^;]*?\d(?:px|r?em|%)|\bsize: \d+|\bfontSize\b|\d+px (?:sans-serif|var\(--font)/g,
  'a shadow': /box-shadow:(?!\s*(?:inset |none|var\(--shadow-))[^;]+|\bboxShadow\b|text-shadow:|drop-shadow\(/g,
  'a layer': /z-index:(?!\s*var\(--z-)[^;]+|\bzIndex\b/g,
} as const;

/** With the reason why it may stand there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What the standard says that a canvas begins with; an SVG is written down from the same state.
  'renderer/charts/svg/drawing-state.ts': ['#000000', "font: '10px"],
  // A colour that is put onto a canvas only to see what it makes of the next one.
  'renderer/charts/svg/paint.ts': ['#000000'],
};

const found = (text: string, path = '') =>
  Object.entries(ownLooks).flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([written]) => !(allowed[path] ?? []).includes(written))
      .map(([written]) => `${path}: ${what}, ${written}`),
  );

test('no style sheet, component or chart has a colour, a size of letters, a shadow or a layer of its own', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((path) => found(read(path), path))).toEqual([]);
});

test.each([
  'color: #a8430c;',
  'background: rgba(0, 0, 0, 0.2);',
  "const ink = '#17191c';",
  'font-size: 13px;',
  'font: 500 13px / 20px var(--font);',
  'font: { family: colours.font, size: 11 }',
  'style={{ fontSize: 12 }}',
  'box-shadow: 0 1px 2px var(--veil);',
  'z-index: 7;',
])('such a look would be found: %s', (text) => expect(found(text)).not.toEqual([]));

test('every exception is still needed', () => {
  const written = Object.entries(allowed).flatMap(([path, all]) => all.map((one) => [path, read(path).includes(one)]));
  expect(written.filter(([, isThere]) => isThere !== true)).toEqual([]);
});

test('every token that is read is one of the sheet', () => {
  const given = /--(scenario|drawn|period|at|long|trigger-width|w-\w+|text-scale)\b/;
  const names = files.flatMap((path) => [...read(path).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const unknown = new Set(names.filter((name) => !themeTokens.light.has(name) && !given.test(name)));
  expect([...unknown].filter((name) => !name.startsWith('--shadow-'))).toEqual([]);
});

test('letters on a canvas are as large as those of the page', () => {
  const remOf = (token: string) => Number.parseFloat(themeTokens.light.get(token) ?? '') * 16;
  expect(sizes).toEqual({ label: remOf('--t-11'), subtitle: remOf('--t-12'), title: remOf('--t-15') });
});

test('what leaves for print has the colours of the light theme', () => {
  for (const [name, hex] of Object.entries(deckTokens)) expect([name, `#${hex}`]).toEqual([name, hexOf('light', name)]);
  const number = (token: string) => Number(themeTokens.light.get(token));
  expect(fills).toEqual({ bar: number('--fill-bar'), strong: number('--fill-1'), faint: number('--fill-2') });
  const inWorkbook = {
    ink: '--ink',
    ink2: '--ink-2',
    ink3: '--ink-3',
    hair: '--hair',
    rule: '--ink',
    accent: '--accent',
    without: '--baseline',
    ai: '--neg',
  };
  // The other colours are fills of cells, which the window has none of.
  for (const [name, token] of Object.entries(inWorkbook)) {
    const value = Object.entries(palette).find(([own]) => own === name)?.[1] ?? 0;
    expect([name, `#${value.toString(16).padStart(6, '0')}`]).toEqual([name, hexOf('light', token)]);
  }
});

test('so has the memo, as a PDF and for Word', () => {
  const typst = [...read('app/exports/memo/memo.typ').matchAll(/#let ([\w-]+) = rgb\("(#\w+)"\)/g)];
  expect(typst).toHaveLength(4);
  for (const [, name, hex] of typst) expect([name, hex]).toEqual([name, hexOf('light', `--${name}`)]);
  const docx = [...read('app/exports/memo/memo-docx.ts').matchAll(/^const (\w+) = '([0-9A-F]{6})';/gm)];
  const tokenOf: Readonly<Record<string, string>> = { ink: '--ink', quiet: '--ink-3', hair: '--hair' };
  expect(docx.map(([, name = '']) => name)).toEqual(Object.keys(tokenOf));
  for (const [, name = '', hex = ''] of docx) {
    expect([name, `#${hex.toLowerCase()}`]).toEqual([name, hexOf('light', tokenOf[name] ?? '')]);
  }
});
