import { expect, test } from 'vitest';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { launchOutlay } from '../support/launch-electron.ts';

test('the built app opens in Electron, and its page runs into nothing that the content policy forbids', async () => {
  const { page, problems, close } = await launchOutlay();
  await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
  expect(await page.title()).toContain('Outlay');
  expect(problems).toEqual([]);
  await close();
});

test('the browser edition shows the same page under the same policy', async () => {
  const { page, problems, close } = await openBrowserEdition({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
  expect(await page.title()).toContain('Outlay');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(problems).toEqual([]);
  await close();
});
