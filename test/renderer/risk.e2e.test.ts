import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { drag, figure, tab } from '../support/window-actions.ts';

let edition: BrowserEditionInPage;
let page: Page;

beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  ({ page } = edition);
  await tab(page, 'Risk').click();
  await settled('10,000');
});
afterAll(async () => {
  await edition.close();
  // What is thrown on purpose below is all that may go wrong.
  expect(edition.problems.filter((problem) => !problem.includes('died on purpose'))).toEqual([]);
});

/** Waits for the bands of so many trials of the values on the screen. */
const settled = async (trials: string) => {
  await page.locator('.risk-view[data-stale="false"]').waitFor();
  await page.getByText(`5–95 and 25–75 % of ${trials} trials`).waitFor();
};

const fact = async (id: string) => (await page.locator(`[data-risk="${id}"] td`).textContent()) ?? '';
const bands = async () =>
  (await page.locator('[data-chart="bands-cumulative"]').locator('..').getAttribute('aria-label')) ?? '';
const openEditor = () => page.getByRole('button', { name: 'Edit', exact: true }).click();
const closeEditor = () => page.getByRole('button', { name: 'Done', exact: true }).click();

test('the worked case says how sure it is at first sight', async () => {
  // 10,000 trials from seed 7; the same as the terminal prints.
  expect(await fact('above-zero')).toBe('61\u202f% of trials');
  expect(await fact('mean')).toBe('+14.1, 51.5');
  expect(await fact('worst')).toBe('−97.1');
  expect(await fact('never')).toBe('22\u202f% of trials');
  expect(await bands()).toBe(
    'Cumulative incremental cash at FY2035 lies between −RMB 70bn and RMB 199bn in 90 of 100 trials; the median is RMB 62bn.',
  );
  expect(await page.locator('[data-figure="payback"] .figure-change').textContent()).toBe('7.2 … never 5–95 %');
});

test('the bands move while the slider moves, and with them the distribution', async () => {
  const before = await bands();
  let during = '';
  await drag(page, 'demand.growth.rate', 30, async () => {
    await expect.poll(bands).not.toBe(before);
    during = await bands();
  });
  await settled('10,000');
  expect(during).not.toBe(before);
  const moved = await page.locator('[data-uncertain="demand.growth.rate"] td').allTextContents();
  // Low, mode and high went as far as the driver did: the spread of 27 points stays.
  const [low = 0, , high = 0] = moved.slice(1, 4).map((text) => Number.parseFloat(text));
  expect(high - low).toBeCloseTo(27, 6);
  await page.keyboard.press('Control+z');
  await settled('10,000');
  expect(await bands()).toBe(before);
});

test('a distribution is edited, refused with a reason, and undone', async () => {
  await openEditor();
  const row = page.locator('[data-distribution="demand.growth.rate"]');
  const low = row.getByRole('textbox', { name: 'Low' });
  await low.fill('50');
  await low.press('Enter');
  expect(await row.getByRole('alert').textContent()).toBe(
    'Low, mode and high must rise in this order, and low must be below high.',
  );
  await low.press('Escape');
  await row.getByRole('button', { name: 'Distribution of Cloud growth' }).click();
  await page.getByRole('option', { name: 'Uniform' }).click();
  expect(await row.getByRole('textbox').count()).toBe(2);
  await row.getByRole('button', { name: 'Make certain: Cloud growth' }).click();
  expect(await row.count()).toBe(0);
  await closeEditor();
  await page.getByRole('heading', { name: '8 uncertain drivers' }).waitFor();
  await settled('10,000');
  expect(await fact('mean')).not.toBe('+14.1, 51.5');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await settled('10,000');
  await expect.poll(() => fact('mean')).toBe('+14.1, 51.5');
});

test('a driver is made uncertain and correlated', async () => {
  await openEditor();
  await page.getByRole('button', { name: 'Add an uncertain driver…' }).click();
  await page.getByRole('option', { name: 'Tax rate' }).click();
  expect(await page.locator('[data-distribution]').count()).toBe(10);
  const rho = page.getByRole('textbox', { name: 'Correlation, Cloud growth, AI revenue share' });
  await rho.fill('1.5');
  await rho.press('Enter');
  expect(await page.getByText('Correlation: allowed is −1 to 1.').count()).toBe(1);
  await rho.press('Escape');
  await closeEditor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: '9 uncertain drivers' }).waitFor();
});

test('trials beyond what is allowed are refused; a long run shows its progress and can be stopped', async () => {
  const trials = page.getByRole('textbox', { name: 'Trials' });
  await trials.fill('0');
  await trials.press('Enter');
  expect(await page.getByRole('alert').textContent()).toBe('Trials: allowed is a whole number from 100 to 1,000,000.');
  await trials.fill('1000000');
  await trials.press('Enter');
  await page
    .getByText(/of 1,000,000 trials$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped; what is shown is of fewer trials.').waitFor();
  await trials.fill('40000');
  await trials.press('Enter');
  await settled('40,000');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await settled('10,000');
});

test('a worker that dies is replaced and the run is made once more; if it dies again the last result stays and that is said', async () => {
  const failOn = (count: number) =>
    page.evaluate((times) => {
      const real = Worker;
      let left = times;
      // From here on new workers throw at their first message, so many times.
      class Failing extends real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (left-- > 0)
            setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'died on purpose' })), 5);
        }
      }
      Reflect.set(window, 'Worker', times > 0 ? Failing : real);
    }, count);
  // The workers that run now are killed while they are busy.
  const seed = page.getByRole('textbox', { name: 'Seed' });
  const trials = page.getByRole('textbox', { name: 'Trials' });
  await trials.fill('1000000');
  await trials.press('Enter');
  await failOn(2);
  const [worker] = page.workers();
  await worker?.evaluate(() =>
    setTimeout(() => {
      throw new Error('died on purpose');
    }),
  );
  await page.getByText('The trials stopped working twice. What is shown is the last good result.').waitFor();
  expect(await fact('mean')).toBe('+14.1, 51.5');
  await failOn(0);
  await page.keyboard.press('Control+z');
  await seed.fill('8');
  await seed.press('Enter');
  await settled('10,000');
  const [next] = page.workers();
  await trials.fill('50000');
  await trials.press('Enter');
  await next?.evaluate(() =>
    setTimeout(() => {
      throw new Error('died on purpose');
    }),
  );
  await settled('50,000');
});

test('the bands can be of revenue or utilisation, and be read as tables', async () => {
  await page.getByRole('radio', { name: 'Revenue' }).click();
  await page.locator('[data-chart="bands-revenue"]').waitFor();
  await page.getByRole('radio', { name: 'Utilisation' }).click();
  await page.locator('[data-chart="bands-utilisation"]').waitFor();
  await page.getByRole('radio', { name: 'Cash' }).click();
  await page.keyboard.press('t');
  expect(await page.getByRole('row', { name: /^Paid back in the year/ }).count()).toBe(1);
  await page.keyboard.press('t');
});

test('the answer of the single case is untouched by the trials', async () => {
  expect(await figure(page, 'npv')).toBe('+21.8 RMB bn');
});
