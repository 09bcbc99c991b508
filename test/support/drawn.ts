import type { Page } from 'playwright-core';

/** The window is drawn and takes keys, or the page that stands in for it does: the preferences are read before. Another page than ours is there. */
export const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.getElementById('root') === null || document.querySelector('.window, .crash') !== null,
  );
