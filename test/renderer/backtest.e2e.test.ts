import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { tab, typeDriver } from '../support/window-actions.ts';

/** The backtest in the browser edition, on the base case. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  const { page } = edition;
  await page.locator('canvas').first().waitFor();
  await page.keyboard.press('8');
  await page.getByRole('tab', { name: 'Backtest' }).click();
  await page.locator('[data-score="all"]').waitFor();
});
afterAll(() => edition?.close());

const cells = async (selector: string): Promise<readonly string[]> =>
  (await edition.page.locator(`${selector} th, ${selector} td`).allTextContents()).map((text) =>
    text.replaceAll('\u202f', ' ').trim(),
  );
const alert = () => edition.page.getByRole('alert');
const freeze = () => edition.page.getByLabel('Frozen on');
const give = async (fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await edition.page.getByLabel(label, { exact: true }).fill(text);
  await edition.page.getByRole('button', { name: /^(Add|Change) quarter$/ }).click();
};

test('the base case is frozen on the day its last figure was public, and scored on what came after', async () => {
  expect(await freeze().inputValue()).toBe('2025-09-11');
  await edition.page.locator('[data-line="2 revenue"]').getByText('inside').waitFor();
  expect(await cells('[data-line="2 revenue"]')).toEqual([
    'Cloud revenue',
    '39.82',
    '37.52',
    '−5.8 %',
    expect.stringMatching(/^3\d\.\d\d–3\d\.\d\d$/),
    'inside',
    expect.stringContaining('25 November 2025'),
  ]);
  expect((await cells('[data-score="growth"]')).slice(0, 4)).toEqual([
    'Growth, year on year',
    '3',
    '9.3 pts',
    '−9.3 pts',
  ]);
  expect((await cells('[data-score="all"]')).slice(-2)).toEqual([
    expect.stringMatching(/^\d+ of 10$/),
    expect.stringMatching(/^\d+ of 10$/),
  ]);
  expect(await edition.page.getByText('Known at the freeze, so neither scored nor used: Q1 FY2026.').count()).toBe(1);
});

test('a day before a figure was public is refused with the figure; an own value can be frozen earlier', async () => {
  const { page } = edition;
  await freeze().fill('2025-06-01');
  await freeze().press('Enter');
  expect(await alert().textContent()).toContain(
    'AI share at the baseline, 20.0 %, was first public on 11 September 2025',
  );
  await page.getByRole('button', { name: 'Reported baseline' }).click();
  await typeDriver(page, 'baseline.aiShare', '15');
  await page.locator('[data-line="1 revenue"]').waitFor();
  expect(await alert().count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await freeze().inputValue()).toBe('2025-09-11');
});

test('what is no day is refused at its field', async () => {
  await freeze().fill('31 May');
  await freeze().press('Enter');
  expect(await alert().textContent()).toBe(
    'Frozen on: “31 May” can’t be taken. Give a day such as 2025-09-30, from 2025-03-31, the day of the baseline, on.',
  );
  await freeze().fill('2025-09-11');
  await freeze().press('Enter');
  expect(await alert().count()).toBe(0);
});

test('a quarter before the baseline, negative revenue, a word for a number, more AI than all: each is named at its field', async () => {
  const refusals = [
    [{ Quarter: 'Q4 FY2025', 'Cloud revenue, RMB bn': '47' }, /^Quarter: it ended before the programme began/],
    [{ Quarter: 'next spring' }, /^Quarter: “next spring” is no quarter/],
    [{ Quarter: 'Q1 FY2027', 'Cloud revenue, RMB bn': '-47' }, /^Cloud revenue: it can’t be negative/],
    [{ 'Cloud revenue, RMB bn': 'much' }, /^Cloud revenue: “much” is not a number/],
    [{ 'Cloud revenue, RMB bn': '47', 'AI revenue, RMB bn': '60' }, /^AI revenue: it is part of cloud revenue/],
  ] as const;
  for (const [fields, said] of refusals) {
    await give(fields);
    expect(await alert().textContent()).toMatch(said);
  }
  expect(await edition.page.locator('[data-actual]').count()).toBe(0);
});

test('a figure a thousand times off is asked about; taken as it was meant, it is scored, drawn and undone', async () => {
  const { page } = edition;
  await give({ Quarter: 'Q1 FY2027', 'Cloud revenue, RMB bn': '47000', 'AI revenue, RMB bn': '', Source: 'release' });
  expect(await alert().textContent()).toContain('47,000 is about a thousand times off');
  await page.getByRole('button', { name: 'Use 47', exact: true }).click();
  expect(await cells('[data-actual="5"]')).toEqual(['Q1 FY2027', '47', '', '', '', 'release', 'EditRemove']);
  expect((await cells('[data-line="5 revenue"]')).slice(0, 4)).toEqual(['Cloud revenue', '47.00', '42.62', '−9.3 %']);
  await give({ Quarter: 'q1 2027', 'Cloud revenue, RMB bn': '48' });
  expect(await alert().textContent()).toMatch(/^Quarter: there is an entry for it already/);
  await tab(page, 'Overview').click();
  await page.keyboard.press('t');
  const table = page.locator('[data-chart-panel="cloud-revenue"] tbody tr', { hasText: 'Reported' });
  // FY2026 as reported: 33.398 + 39.824 + 43.3 + 41.6.
  expect((await table.allTextContents())[0]).toContain('158');
  await page.keyboard.press('t');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('8');
  expect(await page.locator('[data-actual]').count()).toBe(0);
});

test('actuals and the freeze are saved in the case', async () => {
  const { page } = edition;
  // A browser without File System Access: a download.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await give({ Quarter: 'Q1 FY2027', 'Cloud revenue, RMB bn': '47', 'EBITA, RMB bn': '-0.5', Source: '' });
  await freeze().fill('2025-12-31');
  await freeze().press('Enter');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(saved.actuals).toEqual([{ quarter: 5, cloudRevenue: 47, ebita: -0.5 }]);
  expect(saved.asOf).toBe('2025-12-31');
  expect(edition.problems).toEqual([]);
});
