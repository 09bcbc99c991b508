import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAllPresets, spoiltInViews, watchWords } from '../support/drawn-words.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';

/** Words on the charts of the seven presets, as they are drawn; other widths, and the views that take longer, are in the long tests. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1024, height: 680 } });
  await watchWords(edition.page);
  await openAllPresets(edition.page);
});
afterAll(() => edition?.close());

test('no words stand on other words or are cut at the edge', async () => {
  const { page } = edition;
  const found = await spoiltInViews(page, ['Overview', 'Revenue', 'Cash and payback', 'Capacity']);
  expect(found).toEqual({ spoilt: [], scenarios: 7, charts: expect.any(Number) });
  expect(found.charts).toBeGreaterThanOrEqual(7 * 8);
});
