import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnCharts, spoiltWords, watchWords } from '../support/drawn-words.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { drag, tab } from '../support/window-actions.ts';

/** Charts that are read, and one that stays while another view is worked in. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await watchWords(edition.page);
});
afterAll(() => edition?.close());

test('a pinned chart stands beside another view and moves with every drag, there and nowhere twice', async () => {
  const { page } = edition;
  const pinned = page.locator('.pinned');
  await page.getByRole('button', { name: 'Pin beside the other views: Cumulative incremental cash' }).click();
  expect(await pinned.count()).toBe(0);
  await tab(page, 'Risk').click();
  expect(await pinned.getByRole('heading').textContent()).toBe('Cumulative incremental cash');
  const words = async () => {
    const [chart] = await drawnCharts(page, '.pinned');
    expect(chart === undefined ? ['no chart'] : spoiltWords(chart)).toEqual([]);
    return chart?.words.map(({ text }) => text).join('|') ?? '';
  };
  expect(await words()).toContain(' +101');
  let held = '';
  await drag(page, 'demand.growth.rate', 30, async () => {
    held = await words();
  });
  expect(held).toMatch(/Cumulative\| \+(?!101)\d+\|Baseline\| \+101/);
  expect(held).toContain('Payback');
  expect(await words()).not.toContain('Cumulative| +101');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toContain(' +101');

  // Under 1200 pixels it stands on top of the view.
  await page.setViewportSize({ width: 1024, height: 700 });
  const [over, under] = [await pinned.boundingBox(), await page.locator('.view-panel').boundingBox()];
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 1);
  await words();
  await page.setViewportSize({ width: 1440, height: 900 });

  await pinned.getByRole('button', { name: 'Unpin: Cumulative incremental cash' }).click();
  expect(await pinned.count()).toBe(0);
  await tab(page, 'Capacity').click();
  await page.keyboard.press('p');
  await tab(page, 'Overview').click();
  expect(await pinned.getByRole('heading').textContent()).toBe('Compute in service');
  await page.locator('[data-chart-panel="cloud-revenue"]').hover();
  await page.keyboard.press('p');
  expect(await pinned.count()).toBe(0);
  await page.keyboard.press('p');
});

test.each([
  ['Overview', 'cloud-revenue', 3],
  ['Risk', 'bands-cumulative', 6],
  ['Compare', 'compare-cash', 3],
  ['Capacity', 'utilisation', 3],
])(
  'in %s the arrows read every line with its unit, said politely, and nothing runs over the header',
  async (view, id, least) => {
    const { page } = edition;
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.getByRole('tab', { name: /AI acceleration/ }).click();
    await tab(page, view).click();
    const panel = page.locator(`[data-chart-panel="${id}"]`);
    if (view === 'Risk') await page.getByText(/of 10,000 trials$/).waitFor();
    await panel.locator('.chart-plot').focus();
    await page.keyboard.press('End');
    const spoken = (await panel.locator('.spoken').textContent()) ?? '';
    expect(spoken).toMatch(/^Q4 FY2035: /);
    const units = spoken.split(', ').filter((part) => /[\d.] (RMB bn|%)$/.test(part));
    expect(units.length).toBeGreaterThanOrEqual(least);
    const outside = await panel.evaluate((section) => {
      const inside = section.getBoundingClientRect();
      const title = section.querySelector('h2')?.getBoundingClientRect();
      return [...section.querySelectorAll('.read-out > span')]
        .map((part) => part.getBoundingClientRect())
        .filter(({ left, right, top, bottom }) => {
          const isOverTitle =
            title !== undefined && left < title.right && top < title.bottom - 4 && bottom > title.top + 4;
          return right > inside.right + 0.5 || isOverTitle || bottom > inside.top + 48;
        }).length;
    });
    expect(outside).toBe(0);
    await page.keyboard.press('Escape');
    expect(await panel.locator('.spoken').textContent()).toBe('');
    // The pointer reads without a word.
    await panel.locator('canvas').hover({ position: { x: 200, y: 60 } });
    expect(await panel.locator('.read-out').count()).toBe(1);
    expect(await panel.locator('.spoken').textContent()).toBe('');
  },
);

test('rows of bars and the map are read with the arrows too', async () => {
  const { page } = edition;
  await page.setViewportSize({ width: 1440, height: 900 });
  await tab(page, 'Sensitivity').click();
  const spokenIn = (id: string) => page.locator(`[data-chart-panel="${id}"] .spoken`).textContent();
  const tornado = page.locator('[data-chart-panel="tornado"]');
  await tornado.locator('.chart-plot').focus();
  await page.keyboard.press('ArrowDown');
  const first = (await spokenIn('tornado')) ?? '';
  expect(first).toMatch(/^AI revenue per RMB of compute: −33 .*; \+\d+ .*; NPV at 9.%, RMB bn$/);
  await page.keyboard.press('ArrowDown');
  expect(await spokenIn('tornado')).not.toBe(first);
  expect(await tornado.locator('.read-out').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await spokenIn('tornado')).toBe('');
  const map = page.locator('.chart:has(.heat-map)');
  await map.locator('.chart-plot').focus();
  await page.keyboard.press('ArrowRight');
  expect(await map.locator('.spoken').textContent()).toMatch(/% · .*% · .*RMB [\d,.]+bn$/);
  expect(edition.problems).toEqual([]);
});

test('a number that changes moves nothing beside it: all digits are as wide, and a read-out keeps the room of its widest', async () => {
  const { page } = edition;
  await tab(page, 'Overview').click();
  await page.locator('.chart-plot').first().focus();
  await page.keyboard.press('Home');
  const widths = await page.evaluate(() => {
    const paper = document.createElement('canvas').getContext('2d');
    return ['.figure-value', '.figure-change b', '.read-out b', '.field'].map((place) => {
      const element = document.querySelector(place);
      if (paper === null || element === null) return [place, 0];
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      paper.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return [place, new Set([...'0123456789'].map((digit) => paper.measureText(digit).width)).size];
    });
  });
  expect(widths).toEqual([
    ['.figure-value', 1],
    ['.figure-change b', 1],
    ['.read-out b', 1],
    ['.field', 1],
  ]);
  const places = () =>
    page
      .locator('[data-chart-panel="cumulative-cash"] .read-out > span')
      .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().left)));
  await page.keyboard.press('ArrowRight');
  const first = await places();
  await page.keyboard.press('End');
  expect(await places()).toEqual(first);
});
