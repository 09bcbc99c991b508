import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAllPresets, spoiltInViews, watchWords } from '../support/drawn-words.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';

/** Words on the charts of the seven presets, as they are drawn, in the views that calculate for longer and at more widths. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await watchWords(edition.page);
  await openAllPresets(edition.page);
});
afterAll(() => edition?.close());

test.each([
  [1440, 900],
  // What is left of 1440 when everything is twice as large.
  [720, 450],
])(
  'no words of the projection stand on other words or are cut at the edge, %d pixels wide',
  async (width, height) => {
    const { page } = edition;
    await page.setViewportSize({ width, height });
    const found = await spoiltInViews(page, ['Overview', 'Revenue', 'Cash and payback', 'Capacity']);
    expect(found).toEqual({ spoilt: [], scenarios: 7, charts: expect.any(Number) });
    expect(found.charts).toBeGreaterThanOrEqual(7 * 8);
  },
  120_000,
);

test.each([
  [1440, 900],
  [1024, 680],
])(
  'no words stand on other words or are cut at the edge, %d pixels wide',
  async (width, height) => {
    const { page } = edition;
    await page.setViewportSize({ width, height });
    const found = await spoiltInViews(page, ['Risk', 'Compare', 'Sensitivity']);
    expect(found).toEqual({ spoilt: [], scenarios: 7, charts: expect.any(Number) });
    expect(found.charts).toBeGreaterThanOrEqual(7 * 4);
  },
  120_000,
);
