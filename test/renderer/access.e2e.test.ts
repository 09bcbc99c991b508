import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { places } from '../support/places-of-the-window.ts';

/** axe has nothing against any view. Their tabs, dialogs, the dark theme and other widths are in the long proofs. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition();
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition.close());

test.each(places.filter(({ name }) => /^(view|inspector|tour)/.test(name)))(
  'nothing stands in anybody’s way: $name',
  async ({ go }) => {
    await go(edition.page);
    expect(await violations(edition.page)).toEqual([]);
  },
);
