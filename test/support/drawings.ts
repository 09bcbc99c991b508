import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { differingPixels } from './differing-pixels.ts';
import { exported, keepExports } from './exported.ts';
import { openBrowserEdition } from './launch-browser.ts';
import { pixelDifference } from './pixel-difference.ts';
import { tab } from './window-actions.ts';

/** The app, and a page of its own typeface on which a drawing is laid, at two pixels to one. */
export interface DrawingTable {
  readonly page: Page;
  readonly onPaper: (svg: string) => Promise<Buffer>;
  /** A drawing at two pixels to one, by a program that is no browser; none where it is not asked for. */
  readonly byLibrsvg?: (svg: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function drawingTable(): Promise<DrawingTable> {
  const edition = await openBrowserEdition({ viewport: { width: 1440, height: 1600 } });
  await edition.page.locator('canvas').first().waitFor();
  await keepExports(edition.page);
  const context = await edition.page.context().browser()?.newContext({ deviceScaleFactor: 2 });
  if (context === undefined) throw new Error('no browser');
  const paper = await context.newPage();
  await paper.goto(edition.url);
  await paper.locator('canvas').first().waitFor();
  const onPaper = async (svg: string) => {
    await paper.evaluate((text) => {
      document.body.innerHTML = text;
      document.querySelector('svg')?.style.setProperty('display', 'block');
    }, svg);
    const box = await paper.locator('svg').boundingBox();
    const size = { width: box?.width ?? 0, height: box?.height ?? 0 };
    await paper.setViewportSize(size);
    return paper.screenshot({ clip: { x: 0, y: 0, ...size } });
  };
  const close = async () => {
    await context.close();
    await edition.close();
  };
  return { page: edition.page, onPaper, close };
}

/** Each chart of a view is exported as a picture at 2× and as a drawing: they have to be the same, and the drawing to have its words. */
export async function expectSameDrawings(table: DrawingTable, view: string, count: number): Promise<void> {
  const { page } = table;
  await tab(page, view).click();
  await expect.poll(() => tab(page, view).getAttribute('aria-selected')).toBe('true');
  if (view === 'Risk') await page.getByText(/of 10,000 trials$/).waitFor();
  const canvases = page.locator('.view-panel canvas');
  await expect.poll(() => canvases.count(), { timeout: 10_000 }).toBe(count);
  for (let index = 0; index < count; index++) {
    const pointAt = () => canvases.nth(index).hover({ position: { x: 5, y: 5 } });
    await pointAt();
    const picture = await exported(page, { Format: 'PNG' });
    await pointAt();
    const drawing = await exported(page, { Format: 'SVG' });
    expect(drawing.name).toBe(picture.name.replace(/png$/, 'svg'));
    const svg = drawing.bytes.toString();
    const difference = await pixelDifference(page, picture.bytes, await table.onPaper(svg));
    expect([drawing.name, difference]).toEqual([drawing.name, expect.toSatisfy((share: number) => share < 0.001)]);
    // Words are words, and all that a memo needs is among them.
    const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    if (table.byLibrsvg !== undefined) {
      const elsewhere = await differingPixels(page, picture.bytes, await table.byLibrsvg(svg));
      expect([drawing.name, elsewhere]).toEqual([drawing.name, expect.toSatisfy((share: number) => share < 0.001)]);
    }
    const needed = [
      /Sources: /,
      / as of (\d+ )?\w+ 20\d\d\./i,
      /Scenarios?: /,
      /Conditional projection, not a forecast\./,
    ];
    for (const words of needed) expect(text).toMatch(words);
    expect(svg).not.toMatch(/NaN|undefined|<script|href="(?!data:image\/png)/);
  }
}
