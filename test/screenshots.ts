// `npm run screenshots`: the pictures of the README, taken from the built program in real Chromium.
import { fileURLToPath } from 'node:url';
import { openBrowserEdition } from './support/launch-browser.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

for (const colorScheme of ['light', 'dark'] as const) {
  const { page, close } = await openBrowserEdition({ colorScheme, viewport: { width: 1280, height: 800 } });
  await page.locator('canvas').first().waitFor();
  await page.getByRole('tab', { name: /AI acceleration/ }).click();
  // The read-out of a quarter, as under the pointer; the keyboard leaves no pointer in the picture.
  await page.locator('.chart-plot').first().focus();
  await page.keyboard.press('Home');
  for (let quarter = 0; quarter < 24; quarter++) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}overview-${colorScheme}.png` });
  await close();
}
