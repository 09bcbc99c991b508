import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { places } from '../support/places-of-the-window.ts';

/** The dark theme is the light one in other colours: here it is held against what can differ; all rules in the long proofs. */
describe.each([
  { theme: 'light', rules: undefined },
  { theme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
] as const)('axe has nothing against the window, $theme', ({ theme, rules }) => {
  let edition: BrowserEditionInPage;
  beforeAll(async () => {
    edition = await openBrowserEdition({ colorScheme: theme });
    await edition.page.locator('canvas').first().waitFor();
  });
  afterAll(() => edition.close());

  test.each(places)('$name', async ({ go }) => {
    await go(edition.page);
    expect(await violations(edition.page, rules)).toEqual([]);
  });
});
