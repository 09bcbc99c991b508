import type { Page } from 'playwright-core';

/** The window is drawn and takes keys, or the page that stands in for it does: the preferences are read before. */
export const drawn = (page: Page): Promise<void> => page.locator('.window, .crash').first().waitFor();
