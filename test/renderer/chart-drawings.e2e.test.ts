import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawingTable, drawingTable, expectSameDrawings } from '../support/drawings.ts';
import { exported } from '../support/exported.ts';
import { pixelDifference } from '../support/pixel-difference.ts';

let table: DrawingTable;
beforeAll(async () => {
  table = await drawingTable();
});
afterAll(() => table?.close());

test('a chart as a drawing is the same as the picture of it, to a thousandth', () =>
  expectSameDrawings(table, 'Overview', 2));

test('a difference would be seen: a line that is thicker by a pixel is more than a thousandth', async () => {
  const { page, onPaper } = table;
  await page
    .locator('.view-panel canvas')
    .first()
    .hover({ position: { x: 5, y: 5 } });
  const svg = (await exported(page, { Format: 'SVG' })).bytes.toString();
  const changed = svg.replace(/stroke-width="1\.5"/g, 'stroke-width="5"');
  expect(changed).not.toBe(svg);
  expect(await pixelDifference(page, await onPaper(svg), await onPaper(changed))).toBeGreaterThan(0.001);
});
