import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow, field, sentence, slider, typeDriver } from '../support/window-actions.ts';

/** What a driver's row takes and says, in the browser edition. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition?.close());

const value = (path: string) => field(edition.page, path).inputValue();

/** What is said of a refused field, found by the way that a screen reader goes. */
const describedBy = (path: string) =>
  field(edition.page, path).evaluate((input) => {
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    return `${input.getAttribute('aria-invalid')}: ${texts}`;
  });

const byYear = async (name: string, path: string) => {
  await driverRow(edition.page, path).hover();
  await edition.page.getByRole('button', { name: `Options for ${name}` }).click();
  await edition.page.getByRole('menuitem', { name: 'By year…' }).click();
};

test('a field takes calculations in the units of its driver, and keeps what it does not understand', async () => {
  const { page } = edition;
  const before = await sentence(page);
  for (const [typed, shown] of [
    ['380*1.2', '456'],
    ['3800亿', '380'],
    ['=285+95', '380'],
    ['0.4tn', '400'],
  ] as const) {
    await typeDriver(page, 'capex.programme', typed);
    expect(await value('capex.programme')).toBe(shown);
  }
  await typeDriver(page, 'capex.programme', '380+5%');
  expect(await value('capex.programme')).toBe('380+5%');
  expect(await describedBy('capex.programme')).toBe(
    'true: Programme capex takes a number or a calculation, such as 380*1.2 or 0.38 tn; decimals with a point.',
  );
  await page.keyboard.press('Escape');
  expect(await value('capex.programme')).toBe('400');
  expect(await describedBy('capex.programme')).toBe('null: ');
  await typeDriver(page, 'capex.programme', '380');
  expect(await sentence(page)).toBe(before);
});

test('a slider says its value with its unit', async () => {
  const { page } = edition;
  const spoken = (path: string) => slider(page, path).getAttribute('aria-valuetext');
  expect(await spoken('demand.growth.rate')).toBe('26.7 % a year');
  expect(await spoken('capex.programme')).toBe('380 RMB bn');
  await slider(page, 'capex.programme').focus();
  await page.keyboard.press('ArrowRight');
  expect(await spoken('capex.programme')).toBe('381 RMB bn');
  await page.keyboard.press('Control+z');
  expect(await spoken('capex.programme')).toBe('380 RMB bn');
});

test('Alt steps a tenth, on the slider and in the field, and drags a tenth as far from where it is pressed', async () => {
  const { page } = edition;
  await slider(page, 'capex.programme').focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await value('capex.programme')).toBe('380.1');
  await field(page, 'capex.programme').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+PageDown');
  expect(await value('capex.programme')).toBe('379');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  expect(await value('capex.programme')).toBe('380');

  const box = await driverRow(page, 'capex.programme').locator('.thumb').boundingBox();
  const track = await driverRow(page, 'capex.programme').locator('.track-area').boundingBox();
  if (box === null || track === null) throw new Error('no track');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const aPixel = 600 / track.width;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  const plain = Number(await value('capex.programme'));
  expect(Math.abs(plain - (380 + 20 * aPixel))).toBeLessThanOrEqual(1);
  await page.keyboard.down('Alt');
  await page.mouse.move(x + 40, y);
  const fine = Number(await value('capex.programme'));
  expect(Math.abs(fine - (plain + 2 * aPixel))).toBeLessThanOrEqual(0.11);
  await page.keyboard.up('Alt');
  await page.mouse.move(x + 50, y);
  expect(Math.abs(Number(await value('capex.programme')) - (fine + 10 * aPixel))).toBeLessThanOrEqual(1);
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  expect(await value('capex.programme')).toBe('380');
});

test('the menu of a row opens by keyboard, and the focus stays in the row after a reset', async () => {
  const { page } = edition;
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-driver]')?.getAttribute('data-driver') ?? 'nowhere');
  await typeDriver(page, 'margins.ai.target', '45');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Reset to Baseline (60 %)' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await value('margins.ai.target')).toBe('60');
  await page.waitForFunction(() => document.activeElement?.closest('[data-driver]') !== null);
  expect(await focused()).toBe('margins.ai.target');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'By year…' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-driver]') != null);
  expect(await focused()).toBe('margins.ai.values');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
});

test('a spreadsheet’s column is pasted into the years as one undo step, all of it or nothing, and copied out', async () => {
  const { page } = edition;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await byYear('Cloud growth', 'demand.growth.rate');
  const row = driverRow(page, 'demand.growth.rates');
  const values = () => row.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const paste = async (year: string, text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.getByRole('textbox', { name: `Cloud growth by year, ${year}` }).focus();
    await page.keyboard.press('Control+v');
  };
  const before = await values();
  expect(before.length).toBe(10);
  await paste('FY2034', '30%\r\n20%\r\n10%\r\n');
  expect(await values()).toEqual([...before.slice(0, 8), '30.0', '20.0', '10.0']);
  await row.getByRole('button', { name: 'Copy the values of Cloud growth by year' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\r?\n/).slice(-3)).toEqual(['30%', '20%', '10%']);
  expect(copied.split(/\r?\n/)).toHaveLength(11);
  await page.keyboard.press('Control+z');
  expect(await values()).toEqual(before);

  await paste('FY2030', '30\nabc');
  expect(await values()).toEqual(before);
  const refused = page.getByRole('textbox', { name: 'Cloud growth by year, FY2030' });
  expect(await refused.getAttribute('aria-invalid')).toBe('true');
  expect(await row.getByRole('alert').textContent()).toBe(
    'Nothing pasted into Cloud growth by year: value 2, “abc”, is not a number; decimals with a point.',
  );
  // One cell goes into the field as any text does.
  await paste('FY2030', '12.5 %');
  await page.keyboard.press('Enter');
  expect((await values())[4]).toBe('12.5');
  expect(await row.getByRole('alert').count()).toBe(0);
});

test('a choice and a reset that a rule refuses say so in their own row, to a screen reader too', async () => {
  const { page } = edition;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Programme(?! capex)/ }).click();
  await page.getByRole('button', { name: /^Economics/ }).click();
  const choose = async (path: string, option: string) => {
    await driverRow(page, path).locator('.choice').click();
    await page.getByRole('option', { name: option }).click();
  };
  await choose('economics.terminalValue', 'Perpetuity (Gordon)');
  await choose('capex.afterProgramme', 'Run off');
  const row = driverRow(page, 'capex.afterProgramme');
  const words = 'A perpetuity needs renewal: choose Sustain or Meet demand after the programme.';
  expect(await row.getByRole('alert').textContent()).toBe(words);
  const described = await row.locator('.choice').evaluate((button) =>
    (button.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(''),
  );
  expect(described).toContain(words);
  await choose('capex.afterProgramme', 'Meet demand');
  expect(await row.getByRole('alert').count()).toBe(0);
});

test('a quarter that is a date is called by its name', async () => {
  const { page } = edition;
  await page.getByRole('button', { name: /^Financing/ }).click();
  expect(await driverRow(page, 'financing.issueQuarter').locator('.unit').textContent()).toBe('Q2 FY2026');
  expect(await slider(page, 'financing.maturityQuarter').getAttribute('aria-valuetext')).toBe('Q2 FY2033');
  expect(edition.problems).toEqual([]);
});
