import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported, keepExports } from '../support/exported.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { pixelDifference } from '../support/pixel-difference.ts';
import { tab } from '../support/window-actions.ts';

/** Every chart as a drawing, beside the same chart as a picture at 2×. */
let edition: BrowserEditionInPage;
let paper: { readonly context: BrowserContext; readonly page: Page };
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 1600 } });
  await edition.page.locator('canvas').first().waitFor();
  await keepExports(edition.page);
  const context = await edition.page.context().browser()?.newContext({ deviceScaleFactor: 2 });
  if (context === undefined) throw new Error('no browser');
  // A page of the app's own, for its typeface; the drawing alone is on it.
  const page = await context.newPage();
  await page.goto(edition.url);
  await page.locator('canvas').first().waitFor();
  paper = { context, page };
});
afterAll(async () => {
  await paper?.context.close();
  await edition?.close();
});

async function onPaper(svg: string): Promise<Buffer> {
  const { page } = paper;
  await page.evaluate((text) => {
    document.body.innerHTML = text;
    document.querySelector('svg')?.style.setProperty('display', 'block');
  }, svg);
  const box = await page.locator('svg').boundingBox();
  const size = { width: box?.width ?? 0, height: box?.height ?? 0 };
  await page.setViewportSize(size);
  return page.screenshot({ clip: { x: 0, y: 0, ...size } });
}

const charts = [
  ['Overview', 2],
  ['Revenue', 2],
  ['Cash and payback', 4],
  ['Capacity', 2],
  ['Risk', 2],
  ['Sensitivity', 2],
  ['Compare', 2],
] as const;

test.for(charts)(
  'the charts of %s are the same as a drawing, to a thousandth',
  { timeout: 60_000 },
  async ([view, count]) => {
    const { page } = edition;
    await tab(page, view).click();
    await expect.poll(() => tab(page, view).getAttribute('aria-selected')).toBe('true');
    if (view === 'Risk') await page.getByText(/of 10,000 trials$/).waitFor();
    const canvases = page.locator('.view-panel canvas');
    await expect.poll(() => canvases.count(), { timeout: 10_000 }).toBe(count);
    for (let index = 0; index < count; index++) {
      const pointAt = () => canvases.nth(index).hover({ position: { x: 5, y: 5 } });
      await pointAt();
      const picture = await exported(page, 'Control+e');
      await pointAt();
      const drawing = await exported(page, 'Control+Shift+e');
      expect(drawing.name).toBe(picture.name.replace(/png$/, 'svg'));
      const svg = drawing.bytes.toString();
      expect([drawing.name, await pixelDifference(page, picture.bytes, await onPaper(svg))]).toEqual([
        drawing.name,
        expect.toSatisfy((difference: number) => difference < 0.001),
      ]);
      // Words are words, and all that a memo needs is among them.
      const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      for (const needed of [
        /Sources: /,
        / as of (\d+ )?\w+ 20\d\d\./i,
        /Scenarios?: /,
        /Conditional projection, not a forecast\./,
      ])
        expect(text).toMatch(needed);
      expect(svg).not.toMatch(/NaN|undefined|<script|href="(?!data:image\/png)/);
    }
  },
);

test('a difference would be seen: a line that is thicker by a pixel is more than a thousandth', async () => {
  const { page } = edition;
  await tab(page, 'Overview').click();
  await page
    .locator('.view-panel canvas')
    .first()
    .hover({ position: { x: 5, y: 5 } });
  const svg = (await exported(page, 'Control+Shift+e')).bytes.toString();
  const changed = svg.replace(/stroke-width="(2|2\.5|1\.5|1\.75)"/g, 'stroke-width="5"');
  expect(changed).not.toBe(svg);
  expect(await pixelDifference(page, await onPaper(svg), await onPaper(changed))).toBeGreaterThan(0.001);
});
