import { expect, test } from 'vitest';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { launchOutlay } from '../support/launch-electron.ts';
import { tab } from '../support/window-actions.ts';

test('the built app opens in Electron, and its page runs into nothing that the content policy forbids', async () => {
  const { page, problems, close } = await launchOutlay();
  await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
  expect(await page.title()).toContain('Outlay');
  expect(problems).toEqual([]);
  await close();
});

test('the app’s own scheme serves the workers: Risk and Sensitivity have their numbers', async () => {
  const { page, problems, close } = await launchOutlay();
  await tab(page, 'Risk').click();
  await page.getByText(/of 10,000 trials$/).waitFor();
  expect(await page.locator('[data-risk="mean"] td').textContent()).toBe('+14.1, 51.5');
  await tab(page, 'Sensitivity').click();
  await page
    .locator('[data-must="margins.ai.target"]')
    .getByText(/at least 76\.2/)
    .waitFor();
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

test('a file that is dropped on the window opens nothing and leads nowhere', async () => {
  const { page, close, app } = await launchOutlay();
  const taken = await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['<script>alert(1)</script>'], 'x.html', { type: 'text/html' }));
    const options = { bubbles: true, cancelable: true, dataTransfer: files };
    const target = document.querySelector('#root') ?? document.body;
    // False where something has kept the browser from doing what it does with dropped files: showing them.
    return ['dragover', 'drop'].map((kind) => target.dispatchEvent(new DragEvent(kind, options)));
  });
  expect(taken).toEqual([false, false]);
  const address = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(address).toBe('app://outlay/index.html');
  await close();
});
