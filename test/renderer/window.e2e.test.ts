import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow, field, figure, sentence, slider, tab, typeDriver } from '../support/window-actions.ts';

/** What the window does beside the main job, in the browser edition. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition?.close());

test('the six figures of AI acceleration stand with their changes against the Baseline', async () => {
  const { page } = edition;
  await page.getByRole('tab', { name: /AI acceleration/ }).click();
  const figures = await page
    .locator('.figure')
    .evaluateAll((all) =>
      all.map((one) => [...one.children].map((part) => part.textContent?.trim().replace(/\s+/g, ' ')).join(' | ')),
    );
  expect(figures).toEqual([
    'Payback | 8.0 years | −0.8 from 8.8',
    'NPV at 9 % | +107.2 RMB bn | +85.4 from +21.8',
    'IRR | 15.7 % a year | +5.1 from 10.6',
    'Peak funding need | 343 RMB bn | +57 from 286',
    'Cloud revenue FY2030 | 428 RMB bn | +73 from 355',
    'AI revenue FY2030 | 264 RMB bn | +95 from 169',
  ]);
});

test('a price war does not pay back, and the answer says so in words', async () => {
  const { page } = edition;
  await page.getByRole('tab', { name: /Price war/ }).click();
  expect(await figure(page, 'payback')).toBe('not by FY2035');
  expect(await sentence(page)).toContain('Does not pay back by FY2035');
});

test('figures are compared with the scenario that is chosen', async () => {
  const { page } = edition;
  await page.getByRole('button', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: 'AI acceleration' }).click();
  expect(await page.locator('[data-figure="npv"] .figure-change').textContent()).toContain('from +107.2');
  await page.keyboard.press('Control+z');
  expect(await page.locator('[data-figure="npv"] .figure-change').textContent()).toContain('from +21.8');
});

test('US dollars show the same amounts at the rate beside the switch', async () => {
  const { page } = edition;
  await page.getByRole('radio', { name: 'US$ at 7.17' }).click();
  expect(await figure(page, 'npv')).toBe(`−${(105.8565203285788 / 7.17).toFixed(1)} US$ bn`);
  await page.keyboard.press('Control+z');
  expect(await figure(page, 'npv')).toBe('−105.9 RMB bn');
});

test('arrows step a slider, Page Up ten steps, Home and End the range; each is one undo step', async () => {
  const { page } = edition;
  await page.getByRole('tab', { name: /Base/ }).click();
  await slider(page, 'capex.programme').focus();
  const value = () => field(page, 'capex.programme').inputValue();
  for (const [key, shown] of [
    ['ArrowRight', '381'],
    ['PageUp', '391'],
    ['PageDown', '381'],
    ['End', '600'],
    ['Home', '0'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await value()).toBe(shown);
  }
  const nothing = { ...baseAssumptions, capex: { ...baseAssumptions.capex, programme: 0 } };
  expect(await figure(page, 'peak')).toBe(`${project(nothing).measures.peakFunding.toFixed(0)} RMB bn`);
  for (const shown of ['600', '381', '391', '381', '380']) {
    await page.keyboard.press('Control+z');
    expect(await value()).toBe(shown);
  }
});

test('typing may go beyond the slider, and the slider says so at its end', async () => {
  const { page } = edition;
  await typeDriver(page, 'capex.programme', '1,200');
  expect(await figure(page, 'payback')).toBe('not by FY2035');
  expect(await field(page, 'capex.programme').inputValue()).toBe('1,200');
  await page.keyboard.press('Control+z');
});

test('a driver is reset from its menu', async () => {
  const { page } = edition;
  await typeDriver(page, 'margins.ai.target', '45');
  await driverRow(page, 'margins.ai.target').hover();
  await page.getByRole('button', { name: 'Options for EBITDA margin, AI' }).click();
  await page.getByRole('menuitem', { name: 'Reset to Baseline (60 %)' }).click();
  expect(await field(page, 'margins.ai.target').inputValue()).toBe('60');
});

test('cloud growth can be given by year, and go back to a curve', async () => {
  const { page } = edition;
  const before = await sentence(page);
  await driverRow(page, 'demand.growth.rate').hover();
  await page.getByRole('button', { name: 'Options for Cloud growth' }).click();
  await page.getByRole('menuitem', { name: 'By year…' }).click();
  const first = page.getByRole('textbox', { name: 'Cloud growth by year, FY2026' });
  expect(await first.inputValue()).toBe('26.7');
  await first.fill('50');
  await first.press('Enter');
  expect(await sentence(page)).not.toBe(before);
  await driverRow(page, 'demand.growth.rates').hover();
  await page.getByRole('button', { name: 'Options for Cloud growth by year' }).click();
  await page.getByRole('menuitem', { name: 'Back to a curve' }).click();
  expect(await sentence(page)).toBe(before);
});

test('scenarios are added from a preset, renamed, duplicated, moved and deleted, and all of it is undone', async () => {
  const { page } = edition;
  const names = () => page.locator('.tab-name').allTextContents();
  const before = await names();
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await page.getByRole('menuitem', { name: /Plan overshoot/ }).click();
  expect((await names()).at(-1)).toBe('Plan overshoot');
  const act = async (item: string) => {
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await act('Rename scenario…');
  await page.getByRole('textbox', { name: 'Name' }).fill('A fifth more');
  await page.getByRole('button', { name: 'Rename' }).click();
  await act('Duplicate scenario');
  await act('Move scenario left');
  expect((await names()).slice(-2)).toEqual(['A fifth more (copy)', 'A fifth more']);
  await act('Delete scenario');
  expect((await names()).at(-1)).toBe('A fifth more');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
  expect(await names()).toEqual(before);
});

test('the palette finds a command by its letters and does it', async () => {
  const { page } = edition;
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('table');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Table', selected: true }).waitFor();
});

test('the table holds fiscal years and quarters to the first decimal', async () => {
  const { page } = edition;
  const row = (name: string) =>
    page.locator('.figures-table tr', { has: page.getByRole('rowheader', { name, exact: true }) }).first();
  expect((await row('Cloud revenue').locator('td').allTextContents()).slice(0, 5)).toEqual([
    '149.5',
    '189.5',
    '240.1',
    '300.3',
    '354.7',
  ]);
  await page.getByRole('radio', { name: 'By quarter' }).click();
  expect(await row('Cloud revenue').locator('td').count()).toBe(40);
});

test('a chart is read quarter by quarter with the arrows, and shown as a table with one key', async () => {
  const { page } = edition;
  await tab(page, 'Overview').click();
  await page.locator('.chart-plot').first().focus();
  await page.keyboard.press('End');
  const readOut = await page.locator('.read-out').first().textContent();
  expect(readOut).toContain('Q4 FY2035');
  expect(readOut).toContain('356');
  await page.keyboard.press('t');
  const table = page.locator('[data-chart-panel="cloud-revenue"] table');
  expect(await table.locator('caption').textContent()).toBe(
    'Cloud revenue reaches RMB 355bn in FY2030; capacity limits it from Q2 FY2030.',
  );
  await page.keyboard.press('t');
});

test('digits choose the view, but not while someone types', async () => {
  const { page } = edition;
  await page.locator('.chart-plot').first().focus();
  await page.keyboard.press('4');
  await page.getByRole('tab', { name: 'Capacity', selected: true }).waitFor();
  await field(page, 'capex.programme').focus();
  await page.keyboard.press('1');
  expect(await tab(page, 'Capacity').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
});

test('light and dark can be switched, and the canvas follows', async () => {
  const { page } = edition;
  const surface = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await surface()).toBe('rgb(254, 254, 252)');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('light and dark');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await surface()).toBe('rgb(25, 27, 30)');
});

test('leaving unsaved changes for a new case is asked first, and "Keep editing" keeps them', async () => {
  const { page } = edition;
  await typeDriver(page, 'capex.programme', '400');
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  expect(await field(page, 'capex.programme').inputValue()).toBe('400');
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.waitForFunction(() => document.querySelector('.file-name')?.textContent === 'Untitled case');
  expect(await field(page, 'capex.programme').inputValue()).toBe('380');
});

test('a number still being typed is taken before the case is saved', async () => {
  const { page } = edition;
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await field(page, 'capex.programme').fill('410');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(saved.scenarios[0].assumptions.capex.programme).toBe(410);
});

test('twenty scenarios stay on the strip, and the active one is in sight', async () => {
  const { page } = edition;
  while ((await page.locator('.tab').count()) < 20) {
    const before = await page.locator('.tab').count();
    await page.keyboard.press('Control+d');
    await page.waitForFunction((count) => document.querySelectorAll('.tab').length > count, before);
  }
  await page.waitForFunction(() => {
    const tab = document.querySelector('.tab[data-selected]')?.getBoundingClientRect();
    const strip = document.querySelector('.tabs')?.getBoundingClientRect();
    return tab !== undefined && strip !== undefined && tab.left >= strip.left - 1 && tab.right <= strip.right + 1;
  });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(1440);
  expect(await page.getByRole('button', { name: 'Add a scenario' }).isDisabled()).toBe(true);
});

test('nothing ran into the content policy or threw on the way', () => {
  expect(edition.problems).toEqual([]);
});
