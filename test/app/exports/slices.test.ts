import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { slicesFor } from '../../../app/exports/typesetting/slices.ts';
import { unpackedFont } from '../../../app/exports/typesetting/unpacked-font.ts';

const { resolve } = createRequire(import.meta.url);
const ranges = JSON.parse(await readFile(resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8'));

test('a text in Latin letters needs no slice; one in Chinese the few that have its letters', () => {
  expect(slicesFor('Payback Q4 FY2034, 8.8 years; NPV −32bn at 9\u202f% ≥ Łódź', ranges)).toEqual([]);
  const needed = slicesFor('阿里巴巴', ranges);
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.length).toBeLessThanOrEqual(3);
  expect(slicesFor('阿里巴巴阿里', ranges)).toEqual(needed);
});

test('each slice that is named is there, and unpacks to a font', async () => {
  for (const slice of slicesFor('云计算收入增长：кириллица', ranges)) {
    const font = unpackedFont(
      await readFile(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${slice}-400-normal.woff`)),
    );
    const view = new DataView(font.buffer);
    // TrueType, with the tables in the order of their tags.
    expect(view.getUint32(0)).toBe(0x00010000);
    const tags = Array.from({ length: view.getUint16(4) }, (_, index) => view.getUint32(12 + 16 * index));
    expect(tags).toEqual(tags.toSorted((one, other) => one - other));
  }
});

test('what is no packed font is refused', () => {
  expect(() => unpackedFont(new Uint8Array(100))).toThrow('not a WOFF');
});
