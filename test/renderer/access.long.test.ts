import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { places } from '../support/places-of-the-window.ts';

/** Narrow, wide, and with text at 200 % (half as many pixels of style sheet in the same window). */
describe.each([
  { theme: 'dark', width: 1280, height: 800 },
  { theme: 'light', width: 1024, height: 680 },
  { theme: 'dark', width: 1728, height: 1117 },
  { theme: 'light', width: 720, height: 450 },
] as const)('axe has nothing against any place of the window, $theme, $width wide', ({ theme, width, height }) => {
  test('by any rule of WCAG 2.2 AA', async () => {
    const { page, problems, close } = await openBrowserEdition({ colorScheme: theme, viewport: { width, height } });
    await page.locator('canvas').first().waitFor();
    const found: string[] = [];
    for (const { name, go } of places) {
      await go(page);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    }
    expect([found, problems]).toEqual([[], []]);
    await close();
  });
});
