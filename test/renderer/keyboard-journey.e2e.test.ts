import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';

/** The main job without a pointer: a preset, a change, the comparison, a picture for the memo. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition();
  await edition.page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition.close());

const press = (key: string) => edition.page.keyboard.press(key);

/** What a screen reader says of the element that has the focus. */
const focused = () =>
  edition.page.evaluate(() => {
    const element = document.activeElement;
    const labels = (element?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .map((label) => label?.getAttribute('aria-label') ?? label?.textContent);
    return [element?.getAttribute('aria-label'), ...labels, element?.textContent].filter(Boolean).join(' ').trim();
  });

/** Tab after Tab, as someone does who can't point. */
async function tabTo(name: RegExp, most = 80): Promise<void> {
  for (let times = 0; times < most; times++) {
    await press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`no stop of the Tab key is called ${name}`);
}

const payback = () => edition.page.locator('[data-figure="payback"] .figure-value').innerText();

test('a preset becomes a scenario', async () => {
  await tabTo(/^Add a scenario$/);
  await press('Enter');
  await edition.page.getByRole('menu').waitFor();
  await edition.page.keyboard.type('Plan overshoot');
  await press('Enter');
  await edition.page.locator('.tab[data-selected]').getByText('Plan overshoot').waitFor();
  expect(await payback()).toBe('8.9 years');
  // Its letters found the preset, and were no keys of the window: P would have pinned a chart, T made it a table.
  expect(await edition.page.locator('.pinned, .view table').count()).toBe(0);
});

test('a slider is moved by its arrows, and says its value with its unit', async () => {
  await tabTo(/^Cloud growth, slider/);
  const before = await payback();
  for (let times = 0; times < 10; times++) await press('ArrowRight');
  await expect.poll(payback).not.toBe(before);
  const slider = edition.page.locator('[data-driver="demand.growth.rate"] input[type="range"]');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d+(\.\d)?\s?% a year$/);
  await press('Control+z');
  await expect.poll(payback).not.toBe('');
});

test('the comparison is opened, and read row by row', async () => {
  await press('7');
  await edition.page.locator('[data-chart="bridge"]').waitFor();
  await tabTo(/Payback/);
});

test('the chart leaves as a picture', async () => {
  await press('Control+e');
  await edition.page.getByRole('dialog').waitFor();
  await tabTo(/^Export…$/, 30);
  const [file] = await Promise.all([edition.page.waitForEvent('download'), press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.png$/);
  expect(edition.problems).toEqual([]);
});
