// `npm run screenshots`: the pictures of the README, taken from the built program in real Chromium.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowserEdition } from './support/launch-browser.ts';
import { tab } from './support/window-actions.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** Each view with something to read in it. */
const views: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  // The pointer reads a quarter.
  overview: (page) =>
    page
      .locator('.chart-plot')
      .first()
      .hover({ position: { x: 500, y: 60 } }),
  risk: async (page) => {
    await tab(page, 'Risk').click();
    await page.getByText(/of 10,000 trials$/).waitFor();
  },
  sensitivity: async (page) => {
    await tab(page, 'Sensitivity').click();
    await page.locator('[data-must]').first().waitFor();
    await page.locator('[data-goal="found"]').waitFor();
  },
  compare: async (page) => {
    await tab(page, 'Compare').click();
    await page.locator('[data-chart="bridge"]').waitFor();
  },
  sources: async (page) => {
    await page.getByRole('tab', { name: /Base: plan on schedule/ }).click();
    await tab(page, 'Sources').click();
    await page.locator('[data-figure="payback"] button').click();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  const { page, close } = await openBrowserEdition({ colorScheme, viewport: { width: 1440, height: 900 } });
  await page.locator('canvas').first().waitFor();
  await page.getByRole('tab', { name: /AI acceleration/ }).click();
  await page.evaluate(() => document.fonts.ready);
  for (const [name, show] of Object.entries(views)) {
    await show(page);
    await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
  }
  await close();
}
