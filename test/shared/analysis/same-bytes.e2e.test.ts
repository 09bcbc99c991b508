import { chromium } from 'playwright-core';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { repository } from '../../support/electron-here.ts';
import { findBrowser } from '../../support/find-browser.ts';
import { trialBytes } from '../../support/trial-bytes.ts';

/** The trials and all that they need as one script for a page. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    root: repository,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome150',
      lib: { entry: 'test/support/trial-bytes.ts', formats: ['iife'], name: 'trials' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const code = first?.output[0].code;
  if (code === undefined) throw new Error('the trials could not be bundled');
  return code;
}

test('trials give the same bytes in Node and in Chromium, for every preset', async () => {
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    const there: unknown = await page.evaluate('trials.trialBytes()');
    expect(there).toEqual(trialBytes());
    expect(Object.keys(trialBytes())).toHaveLength(7);
  } finally {
    await browser.close();
  }
});
