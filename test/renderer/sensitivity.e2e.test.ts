import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { drag, field, figure, tab } from '../support/window-actions.ts';

let edition: BrowserEditionInPage;
let page: Page;

beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  ({ page } = edition);
  await tab(page, 'Sensitivity').click();
  await page.locator('[data-must]').first().waitFor();
});
afterAll(async () => {
  await edition.close();
  expect(edition.problems).toEqual([]);
});

const summary = async (id: string) =>
  (await page.locator(`[data-chart="${id}"]`).locator('..').getAttribute('aria-label')) ?? '';
const map = () => page.locator('.heat-map');
const choose = async (picker: string, option: string) => {
  await page.getByRole('button', { name: picker }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('each driver alone, two together and what must be true stand in one view', async () => {
  expect(await summary('tornado')).toBe(
    'Cloud growth moves NPV at 9\u202f% most: −RMB 131bn at its low, +RMB 56bn at its high.',
  );
  expect(await summary('two-drivers')).toMatch(
    /^NPV at 9\u202f% by Cloud growth, % a year and EBITDA margin, AI, %: from −/,
  );
  expect(await page.locator('[data-must="margins.ai.target"]').textContent()).toBe(
    'EBITDA margin, AI60\u202f%at least 54.2\u202f% at least 76.2\u202f% ',
  );
});

test('the tornado and the map move while a slider moves', async () => {
  const before = [await summary('tornado'), await summary('two-drivers')];
  await drag(page, 'margins.core.target', 20, async () => {
    await expect.poll(() => summary('tornado')).not.toBe(before[0]);
    await expect.poll(() => summary('two-drivers')).not.toBe(before[1]);
  });
  await page.keyboard.press('Control+z');
  await expect.poll(() => summary('tornado')).toBe(before[0]);
});

test('a click on the map takes the values of its cell over in one step', async () => {
  const box = await map().boundingBox();
  if (box === null) throw new Error('no map');
  await map().click({ position: { x: box.width * 0.75, y: box.height * 0.3 } });
  await page.getByText(/^Took over Cloud growth .* and EBITDA margin, AI/).waitFor();
  const growth = await field(page, 'demand.growth.rate').inputValue();
  expect(Number(growth)).toBeGreaterThan(30);
  expect(await figure(page, 'npv')).not.toBe('+21.8 RMB bn');
  await page.keyboard.press('Control+z');
  expect(await field(page, 'demand.growth.rate').inputValue()).toBe('26.7');
  expect(await field(page, 'margins.ai.target').inputValue()).toBe('60');
});

test('the map is read and taken over by keyboard', async () => {
  await map().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.sensitivity-view .read-out').textContent()).toMatch(/% · .*% · .*RMB [\d,.]+bn$/);
  await page.keyboard.press('Enter');
  expect(await field(page, 'demand.growth.rate').inputValue()).not.toBe('26.7');
  await page.keyboard.press('Control+z');
});

test('a bound of the map is dragged or typed, and refused with a reason', async () => {
  const low = page.getByRole('textbox', { name: 'Low bound of Cloud growth' });
  await low.fill('60');
  await low.press('Enter');
  expect(await page.getByRole('alert').textContent()).toBe(
    'Cloud growth: the low bound must be below the high one, both within −90 to 500 % a year.',
  );
  await low.fill('20');
  await low.press('Enter');
  await expect.poll(() => summary('two-drivers')).toMatch(/from −RMB 109bn to \+RMB 123bn/);
  // Above some 40 % capacity and not demand sets revenue, and the highest NPV stays.
  for (let times = 0; times < 3; times++) {
    await page.getByRole('slider', { name: 'High bound of Cloud growth' }).press('PageDown');
  }
  await expect.poll(() => summary('two-drivers')).toMatch(/from −RMB 109bn to \+RMB 105bn/);
});

test('another measure redraws tornado and map in its own unit', async () => {
  await choose('Measure', 'Payback');
  await expect.poll(() => summary('tornado')).toMatch(/^.* moves Payback most: .* years/);
  await expect.poll(() => summary('two-drivers')).toMatch(/^Payback by /);
  await choose('Measure', 'NPV at 9\u202f%');
});

test('goal seek finds every value or says why there is none', async () => {
  const result = page.locator('[data-goal="found"]');
  await page
    .getByText(
      'Impossible: payback stays between 8.5 and 9.9 years; compute capacity binds from FY2032 at the nearest value.',
    )
    .waitFor();
  await choose('Which value of', 'Cloud growth');
  await choose('gives', 'NPV at 9\u202f%');
  await page.getByText('Cloud growth 22.81\u202f%').waitFor();
  await page.getByRole('button', { name: 'Use 22.81\u202f%' }).click();
  await expect.poll(() => figure(page, 'npv')).toBe('0.0 RMB bn');
  await page.keyboard.press('Control+z');
  const target = page.getByRole('textbox', { name: 'Target' }).last();
  await target.fill('abc');
  await target.press('Enter');
  expect(await page.getByText('Not a number; write decimals with a point.').count()).toBe(1);
  await target.press('Escape');
  await result.waitFor();
});

test('a payback that the horizon can’t hold is refused', async () => {
  const target = page.getByRole('textbox', { name: 'Payback target, years' });
  await target.fill('11');
  await target.press('Enter');
  expect(
    await page.getByText('Payback target: allowed is more than 0 and at most 10 years, the horizon.').count(),
  ).toBe(1);
  await target.fill('9');
  await target.press('Enter');
  await expect
    .poll(() => page.locator('[data-must="demand.growth.rate"]').textContent())
    .toMatch(/\d+(\.\d+)?\u202f% to [\d.]+\u202f% $|at least/);
});

test('both charts are tables on one key', async () => {
  await map().focus();
  await page.keyboard.press('t');
  expect(await page.locator('.sensitivity-view .figures-table').count()).toBe(2);
  await page.keyboard.press('t');
});
