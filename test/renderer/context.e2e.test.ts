import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { pngSize } from '../support/png.ts';
import { sentence } from '../support/window-actions.ts';

/** The Context tab of Sources in the browser edition. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.getByRole('tab', { name: 'Sources' }).click();
  await edition.page.getByRole('tab', { name: 'Context' }).click();
  await edition.page.locator('.context-tab').waitFor();
});
afterAll(() => edition?.close());

const charts = ['peers', 'world-shares', 'china-shares', 'china-ai-shares', 'footprint'];

test('five charts stand there, each with its finding, its sources and its facts', async () => {
  const { page } = edition;
  const ids = await page.locator('.context-charts canvas').evaluateAll((all) => all.map((one) => one.dataset.chart));
  expect(ids).toEqual(charts);
  const finding = await page.locator('[data-chart-panel="peers"] .caption').textContent();
  expect(finding).toContain('US$384.2bn where they had pledged US$317.5bn');
  const source = await page.locator('[data-chart-panel="china-shares"] .source-line').textContent();
  expect(source).toBe('Sources: Canalys via Benzinga; Omdia via gowebing.com; Unnamed article (D1) · as of 2026');
});

test('a fact under a chart opens in the inspector, and Escape closes it', async () => {
  const { page } = edition;
  await page.locator('.fact-button[data-fact="P-MKT-03"]').click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('heading', { name: 'China AI cloud share, Alibaba' }).waitFor();
  expect(await inspector.locator('.inspected-value').textContent()).toContain('35.8');
  await page.keyboard.press('Escape');
  await expect.poll(() => inspector.count()).toBe(0);
});

test('what is announced by country is told with its fact', async () => {
  const { page } = edition;
  const rows = await page.locator('.footprint-side tbody th').allTextContents();
  expect(rows.join(' ')).toMatch(/Brazil, France, Netherlands.*Malaysia, Dubai.*Mexico, Japan and South Korea/);
});

test('less chip supply moves the answer from here, and undo brings it back', async () => {
  const { page } = edition;
  const before = await sentence(page);
  const field = page.locator('[data-place="watch-chips"]').getByRole('textbox');
  await field.fill('50');
  await field.press('Enter');
  expect(await sentence(page)).not.toBe(before);
  await page.keyboard.press('Control+z');
  expect(await sentence(page)).toBe(before);
  const [watched, beside] = ['watch-regions', 'footprint'].map((place) =>
    page.locator(`[data-place="${place}"] [data-driver="capacity.newRegionShare"]`).getByRole('textbox'),
  );
  await watched?.fill('30');
  await watched?.press('Enter');
  expect(await beside?.inputValue()).toBe('30');
  await page.keyboard.press('Control+z');
  expect(await beside?.inputValue()).toBe('0');
});

test('a chart is exported', async () => {
  const { page } = edition;
  // A browser without File System Access: a download.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const button = page.getByRole('button', { name: 'Export picture: Capex of the peers' });
  await button.click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/capex-of-the-peers\.png$/);
  expect(pngSize(await readFile(await file.path())).width).toBe(2 * 672);
});

test('t shows the shares as tables, by who says so', async () => {
  const { page } = edition;
  await page.locator('.sub-tab[data-selected]').focus();
  await page.keyboard.press('t');
  const rows = page.locator('[data-chart-panel="world-shares"] tbody tr');
  await rows.first().waitFor();
  expect((await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' '))[3]).toBe(
    'AWS, quoted30 % AInvest, Q1 2025',
  );
  await page.keyboard.press('t');
  expect(edition.problems).toEqual([]);
});
