// `npm run screenshots`: the pictures of the README, taken from the built program in real Chromium.
import { fileURLToPath } from 'node:url';
import { openBrowserEdition } from './support/launch-browser.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

for (const colorScheme of ['light', 'dark'] as const) {
  const { page, close } = await openBrowserEdition({ colorScheme, viewport: { width: 1280, height: 800 } });
  await page.locator('canvas').first().waitFor();
  await page.getByRole('tab', { name: /AI acceleration/ }).click();
  await page.evaluate(() => document.fonts.ready);
  // The pointer reads a quarter.
  await page
    .locator('.chart-plot')
    .first()
    .hover({ position: { x: 500, y: 60 } });
  await page.screenshot({ path: `${folder}overview-${colorScheme}.png` });
  await close();
}
