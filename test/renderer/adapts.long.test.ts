import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow, tab, typeDriver } from '../support/window-actions.ts';

let edition: BrowserEditionInPage;
let page: Page;
beforeAll(async () => {
  edition = await openBrowserEdition();
  page = edition.page;
  await page.locator('canvas').first().waitFor();
});
afterAll(() => edition?.close());

const styleOf = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** Colours of a chart's pixels, with how many have each. */
const pixelsOf = (chart: string) =>
  page.locator(`[data-chart="${chart}"]`).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const colour = [data[at], data[at + 1], data[at + 2]].join(' ');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  });

test('nothing moves by itself for a reader who wants no motion', async () => {
  const animation = () =>
    page.evaluate(() => {
      const bar = document.createElement('div');
      bar.className = 'export-progress';
      document.body.append(bar);
      const running = document.getAnimations().length;
      bar.remove();
      return running;
    });
  expect(await animation()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe(0);
  await page.emulateMedia({ reducedMotion: null });
});

test('with the reader’s own colours charts are drawn in them, and what is chosen still says so', async () => {
  const before = await pixelsOf('cumulative-cash');
  expect(before['0 0 0']).toBeUndefined();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  // The system's text, on a page that has no other.
  await expect.poll(async () => (await pixelsOf('cumulative-cash'))['0 0 0'] ?? 0).toBeGreaterThan(500);
  expect(await styleOf('.view-tab[data-selected]', 'border-bottom-width')).toBe('2px');
  expect(await styleOf('.view-tab[data-selected]', 'border-bottom-style')).toBe('solid');
  for (const mark of ['.track', '.tick > i', '.thumb', '.tab']) {
    expect([mark, await styleOf(mark, 'visibility')]).toEqual([mark, 'visible']);
  }
  const tick = await styleOf('.tick > i', 'background-color');
  const ground = await styleOf('body', 'background-color');
  expect(tick).not.toBe(ground);
  // On a dark system it is white, whatever theme was chosen here.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await expect.poll(async () => (await pixelsOf('cumulative-cash'))['255 255 255'] ?? 0).toBeGreaterThan(500);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await expect.poll(async () => (await pixelsOf('cumulative-cash'))['0 0 0']).toBeUndefined();
});

test('who asks for more contrast gets ink in the place of greys', async () => {
  const ink = await styleOf('.answer h1', 'color');
  expect(await styleOf('.figure dt', 'color')).not.toBe(ink);
  await page.emulateMedia({ contrast: 'more' });
  expect(await styleOf('.figure dt', 'color')).toBe(ink);
  expect(await styleOf('.drivers', 'border-right-color')).toBe(ink);
  await page.emulateMedia({ contrast: null });
});

test('larger letters make rows and charts larger, and a chart is read at the same quarter', async () => {
  const readAt = async () => {
    const plot = page.locator('.chart-plot').first();
    const box = await plot.boundingBox();
    // A third of the way between the axis and the names at the right.
    const scale = await page.evaluate(
      () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    );
    const [left, right] = [44 * scale, (box?.width ?? 0) - 128 * scale];
    await plot.hover({ position: { x: left + (right - left) / 4, y: 60 } });
    return page.locator('.read-out b').first().textContent();
  };
  const sizes = () =>
    page.evaluate(() => ({
      field: document.querySelector('.field')?.getBoundingClientRect().height,
      letters: getComputedStyle(document.querySelector('.field') ?? document.body).fontSize,
      row: document.querySelector('.track-area')?.getBoundingClientRect().height,
      page: document.documentElement.scrollWidth <= innerWidth,
    }));
  const quarter = await readAt();
  expect(quarter).toMatch(/^Q\d FY20\d\d$/);
  expect(await sizes()).toEqual({ field: 24, letters: '13px', row: 36, page: true });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '20px'));
  expect(await sizes()).toEqual({ field: 30, letters: '16.25px', row: 45, page: true });
  const canvas = page.locator('[data-chart="cloud-revenue"]');
  // As sharp as before: a pixel of the canvas for each of the screen.
  await expect
    .poll(() =>
      canvas.evaluate((one) => one instanceof HTMLCanvasElement && Math.abs(one.width - one.clientWidth) <= 1),
    )
    .toBe(true);
  expect(await readAt()).toBe(quarter);
  await driverRow(page, 'capex.programme').waitFor();
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await tab(page, 'Overview').click();
  expect(edition.problems).toEqual([]);
});

describe.each([
  { width: 512, height: 340 },
  { width: 720, height: 480 },
  { width: 864, height: 558 },
])('in a window of $width × $height', (size) => {
  beforeAll(() => page.setViewportSize(size));

  test('no view makes the page wider or higher than the window', async () => {
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
      await page.keyboard.press(key);
      await page.locator('.view:not([aria-busy])').first().waitFor();
      const over = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
      expect([key, over]).toEqual([key, [0, 0]]);
      // The tab of a view that was chosen by a key is brought into sight.
      expect(await page.locator('.view-tab[data-selected]').isVisible()).toBe(true);
    }
    await page.keyboard.press('1');
  });

  test('the six figures stand clear of each other, also beyond any real amount', async () => {
    await tab(page, 'AI acceleration').click();
    await typeDriver(page, 'capex.programme', '900000');
    const words = await page.locator('.figure > *').evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { text: one.textContent, left, right, top, bottom };
      }),
    );
    expect(words).toHaveLength(18);
    const touching = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter((other) => one.left < other.right - 1 && other.left < one.right - 1)
        .filter((other) => one.top < other.bottom - 2 && other.top < one.bottom - 2)
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(touching).toEqual([]);
    await page.keyboard.press('Control+z');
  });
});
