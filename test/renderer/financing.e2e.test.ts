import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { pngSize } from '../support/png.ts';
import { driverRow, sentence, typeDriver } from '../support/window-actions.ts';

/** The convertible notes in the Cash and payback view of the browser edition. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.getByRole('tab', { name: 'Cash and payback' }).click();
  await edition.page.locator('[data-notes="dilution"]').waitFor();
});
afterAll(() => edition?.close());

/** A figure of the notes: value and unit, then what stands under it. */
const figure = async (id: string): Promise<readonly string[]> =>
  (await edition.page.locator(`[data-notes="${id}"] dd`).allTextContents()).map((text) =>
    text.trim().replace(/\s+/g, ' '),
  );
const label = (id: string) =>
  edition.page.locator(`[data-chart-panel="${id}"] [role="img"]`).getAttribute('aria-label');

test('the figures of the notes stand under the charts of cash', async () => {
  expect(await figure('at-maturity')).toEqual(['converted', 'US$200 against 193.15']);
  expect(await figure('new-ads')).toEqual(['16.57 m', '0.57m given back by the call']);
  expect(await figure('dilution')).toEqual(['0.688 %', '0.665 % with the capped call']);
  expect(await figure('npv-per-ads')).toEqual(['1.27 US$', '1.26 diluted']);
  expect(await figure('peak')).toEqual(['268 RMB bn', '286 before']);
  expect(await figure('payback')).toEqual(['8.51 years', '8.80 before']);
  expect(await label('sources-and-uses')).toContain('Of RMB 380bn of programme spend the notes bring RMB 18bn');
});

test('another ADS price at maturity moves dilution, and nothing of the answer', async () => {
  const { page } = edition;
  const before = await sentence(page);
  await page.getByRole('button', { name: /^Financing/ }).click();
  await typeDriver(page, 'financing.adsPriceAtMaturityUsd', '300');
  expect(await figure('dilution')).toEqual(['0.688 %', '0.592 % with the capped call']);
  expect(await label('dilution')).toContain('At US$300 per ADS the notes convert');
  await typeDriver(page, 'financing.adsPriceAtMaturityUsd', '150');
  expect(await figure('dilution')).toEqual(['0.000 %', '0.000 % with the capped call']);
  expect(await figure('at-maturity')).toEqual(['repaid', 'US$150 against 193.15']);
  expect(await label('dilution')).toContain('do not convert');
  expect(await sentence(page)).toBe(before);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await figure('dilution'))[0]).toBe('0.688 %');
});

test('pointer and arrows read the dilution at a price', async () => {
  const { page } = edition;
  const plot = page.locator('[data-chart-panel="dilution"] [role="img"]');
  await plot.focus();
  await page.keyboard.press('End');
  const readOut = page.locator('[data-chart-panel="dilution"] .read-out');
  expect((await readOut.textContent())?.replace(/\s+/g, ' ')).toBe('400without call 0.688with capped call 0.616');
  await page.keyboard.press('Home');
  expect((await readOut.textContent())?.replace(/\s+/g, ' ')).toBe('100without call 0.000with capped call 0.000');
  await page.keyboard.press('Escape');
  expect(await readOut.count()).toBe(0);
});

test('t shows the charts of the notes as tables', async () => {
  const { page } = edition;
  await page.locator('.view-tab[data-selected]').focus();
  await page.keyboard.press('t');
  const rows = page.locator('[data-chart-panel="dilution"] tbody tr');
  await rows.first().waitFor();
  const texts = (await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
  expect(texts).toContain('200 assumed0.6880.665');
  expect(texts).toContain('Conversion 193.150.0000.000');
  expect(texts).toContain('Cap 235.460.6880.565');
  expect(await page.locator('[data-chart-panel="sources-and-uses"] tbody tr').count()).toBe(6);
  await page.keyboard.press('t');
});

test('the dilution chart is exported as a picture', async () => {
  const { page } = edition;
  // A browser without File System Access: a download.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const button = page.getByRole('button', { name: 'Export picture: Dilution' });
  await button.click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/dilution\.png$/);
  expect(pngSize(await readFile(await file.path())).width).toBe(2 * 672);
});

test('every chart says its sources in a line; those of the dilution are the notes’ own', async () => {
  const { page } = edition;
  const line = (id: string) => page.locator(`[data-chart-panel="${id}"] .source-line`).textContent();
  expect(await line('dilution')).toMatch(/^Sources: Alibaba announcement; .*; Outlay’s model · as of September 2025$/);
  expect(await line('cash-use')).toMatch(/^Sources: .*; \d+ more; Outlay’s model · as of \d+ [A-Z][a-z]+ 20\d\d$/);
});

test('switched off, the notes are words; a button counts them again', async () => {
  const { page } = edition;
  await driverRow(page, 'financing.enabled').locator('label').click();
  const region = page.getByRole('region', { name: 'The convertible notes' });
  await region.getByRole('status').getByText('The notes are not counted').waitFor();
  expect(await page.locator('[data-notes]').count()).toBe(0);
  expect(await page.locator('[data-chart-panel="dilution"]').count()).toBe(0);
  expect(await label('sources-and-uses')).toContain('comes from the group’s own cash flow: the notes are not counted');
  // A switch that has the focus takes no letters: the keys of the views still work.
  await page.keyboard.press('1');
  await page.locator('[data-chart="cloud-revenue"]').waitFor();
  await page.keyboard.press('3');
  await region.getByRole('button', { name: 'Count the notes' }).click();
  await page.locator('[data-notes="dilution"]').waitFor();
  expect(edition.problems).toEqual([]);
});
