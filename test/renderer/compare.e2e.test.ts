import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { pngSize } from '../support/png.ts';
import { drag, sentence } from '../support/window-actions.ts';

/** The Compare view in the browser edition: five presets as scenarios, looked at from AI acceleration. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.getByRole('tab', { name: /AI acceleration/ }).click();
  await edition.page.keyboard.press('7');
  await edition.page.locator('.compare-table').waitFor();
});
afterAll(() => edition?.close());

const cells = async (row: Locator): Promise<readonly string[]> =>
  (await row.locator('th, td').allTextContents()).map((text) => text.trim().replace(/\s+/g, ' '));
const measure = (id: string) => cells(edition.page.locator(`[data-measure="${id}"]`));
const probability = (name: string) => edition.page.getByRole('textbox', { name: `Probability of ${name}, %` });
const give = async (name: string, percent: string) => {
  await probability(name).fill(percent);
  await probability(name).press('Enter');
};
/** The rows of the bridge, read from its table. */
const bridgeRows = async (): Promise<readonly (readonly string[])[]> => {
  const rows = edition.page.locator('[data-chart-panel="bridge"] tbody tr');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map((row) => cells(row)));
};

test('the drivers that differ stand beside each other, and the measures with their changes', async () => {
  const { page } = edition;
  expect(await cells(page.locator('.compare-table thead tr'))).toEqual([
    'Drivers',
    'Base',
    'AI acceleration',
    'Price war',
  ]);
  expect(await page.locator('[data-driver-line]').count()).toBe(8);
  expect(await cells(page.locator('[data-driver-line="capex.phasing"]'))).toEqual([
    'Phasing by programme year',
    'even',
    '28, 34, 38 %',
    'even',
  ]);
  expect(await measure('npv')).toEqual(['NPV at 9 %', '+21.8', '+107.2 +85.4', '−105.9 −127.7']);
  expect(await measure('payback')).toEqual(['Payback, years', '8.8', '8.0 −0.8', 'not by FY2035']);
});

test('the parts of the bridge add up to what the NPVs differ by', async () => {
  const { page } = edition;
  await page.keyboard.press('t');
  const rows = await bridgeRows();
  const amounts = rows.map(([, amount = '']) => Number(amount.replace('−', '-')));
  expect([rows[0], rows.at(-1)]).toEqual([
    ['Base', '+21.8'],
    ['AI acceleration', '+107.2'],
  ]);
  const parts = amounts.slice(1, -1).reduce((sum, amount) => sum + amount, 0);
  expect(Math.abs(parts - (107.2 - 21.8))).toBeLessThan(0.05 * amounts.length);
  await page.keyboard.press('t');
  const label = await page.locator('[data-chart-panel="bridge"] [role="img"]').getAttribute('aria-label');
  expect(label).toContain('goes from +21.8 in Base to +107.2 in AI acceleration (RMB bn); most by Capacity +42.1');
});

test('probabilities weight the NPV once they add up; what is none is refused in a sentence', async () => {
  const { page } = edition;
  await give('Base: plan on schedule', '50');
  await give('AI acceleration', '30 %');
  await give('Price war', '120');
  expect(await page.getByRole('alert').textContent()).toBe(
    'Probability of Price war: a number from 0 to 100 %, or nothing.',
  );
  await give('Price war', '5');
  expect(await measure('weighted-npv')).toContain('not weighted: probabilities add up to 85 %');
  await give('Price war', '20');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await measure('weighted-npv')).toContain('+21.9 RMB bn');
  await page.keyboard.press('Control+z');
  expect(await measure('weighted-npv')).toContain('not weighted: probabilities add up to 85 %');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  expect(await measure('weighted-npv')).toContain('no probabilities given');
});

test('a drag moves table and line with the hand, and the bridge follows when it ends; undo brings all back', async () => {
  const { page } = edition;
  const panel = page.locator('[data-chart-panel="bridge"]');
  await drag(page, 'demand.growth.rate', 20, async () => {
    expect((await measure('npv'))[2]).not.toBe('+107.2 +85.4');
    expect(await panel.locator('.subtitle').textContent()).toBe('updating…');
  });
  await panel.getByText('Shapley', { exact: true }).waitFor();
  const label = await panel.locator('[role="img"]').getAttribute('aria-label');
  expect(label).toContain(`to ${(await measure('npv'))[2]?.split(' ')[0]} in AI acceleration`);
  await page.keyboard.press('Control+z');
  expect((await measure('npv'))[2]).toBe('+107.2 +85.4');
});

test('a name makes its scenario the active one; others are chosen from a list', async () => {
  const { page } = edition;
  await page.getByRole('button', { name: 'Show Price war' }).click();
  expect(await sentence(page)).toContain('Does not pay back by FY2035');
  await page.getByRole('radiogroup', { name: 'Measure explained' }).getByText('Payback').click();
  await page.getByText('Payback can’t be split: Price war does not pay back by FY2035.').waitFor();
  await page.getByRole('button', { name: 'Scenarios: 3 of 5' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Demand shortfall' }).click();
  await page.keyboard.press('Escape');
  const names = await page.locator('.compare-table thead .compare-name').allTextContents();
  expect(names).toEqual(['Base', 'Price war', 'AI acceleration', 'Demand shortfall']);
});

test('the chart is exported with all its scenarios', async () => {
  const { page } = edition;
  // A browser without File System Access: a download.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const button = page.getByRole('button', { name: 'Export picture: Cumulative incremental cash' });
  await button.click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/cumulative-incremental-cash\.png$/);
  expect(pngSize(await readFile(await file.path())).width).toBe(2 * 672);
  expect(edition.problems).toEqual([]);
});
