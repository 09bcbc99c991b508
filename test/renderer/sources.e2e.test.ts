import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { drag, driverRow, figure, sentence, tab, typeDriver } from '../support/window-actions.ts';

/** Sources, the inspector and the reality checks in the browser edition, on the base case. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition?.close());

const inspector = () => edition.page.getByRole('complementary', { name: 'Inspector' });
const row = (label: string) => inspector().locator('.inspection-row', { hasText: label }).first();
const cell = (id: string) => edition.page.locator(`[data-check="${id}"]`);
const undo = () => edition.page.keyboard.press('Control+z');

async function openSources(part: string): Promise<void> {
  await tab(edition.page, 'Sources').click();
  await edition.page.getByRole('tab', { name: part, exact: true }).click();
}

describe('the inspector', () => {
  test('leads from payback to a document in four clicks', async () => {
    const { page } = edition;
    await page.locator('[data-figure="payback"] button').click();
    expect(await inspector().locator('.inspected-value').textContent()).toBe('8.80 years, Q4 FY2034');
    expect(await inspector().locator('.equation').textContent()).toContain(
      '= ( 35 + 3.60 ∕ ( 13.68 + 3.60 ) ) ∕ 4 = 8.80',
    );
    await row('Programme capex').click();
    await row('Plan, original budget').click();
    await row('The document').click();
    expect(await inspector().locator('h2').textContent()).toContain('Alibaba to boost AI spending');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await inspector().locator('.inspected-value').textContent()).toContain('RMB 380bn');
  });

  test('follows a slider: the equation has the numbers of the moment', async () => {
    const { page } = edition;
    await page.locator('[data-figure="payback"] button').click();
    const before = await inspector().locator('.equation').textContent();
    await drag(page, 'demand.growth.rate', 20, async () => {
      expect(await inspector().locator('.equation').textContent()).not.toBe(before);
    });
    const exact = Number((await inspector().locator('.inspected-value').textContent())?.split(' ')[0]);
    expect(exact.toFixed(1)).toBe((await figure(page, 'payback')).split(' ')[0]);
    expect(exact).toBeLessThan(8.8);
    await undo();
    expect(await inspector().locator('.equation').textContent()).toBe(before);
  });

  test('shows a driver with its grade, and keeps the user’s own reason with the case', async () => {
    const { page } = edition;
    await typeDriver(page, 'demand.growth.rate', '31');
    await driverRow(page, 'demand.growth.rate').locator('.driver-name button').click();
    expect(await inspector().locator('.inspected-grade').textContent()).toContain('assumption');
    const reason = inspector().getByRole('textbox', { name: 'Your source or reason' });
    await reason.fill('Management, call of November');
    await reason.blur();
    expect(await inspector().locator('.inspected-grade').textContent()).toContain('Management, call of November');
    await undo();
    expect(await reason.inputValue()).toBe('');
    await undo();
    expect(await inspector().locator('.inspected-grade').textContent()).toContain('reported');
  });

  test('opens from a cell of the table, from a point of a chart and by keyboard, and closes with Escape', async () => {
    const { page } = edition;
    await tab(page, 'Table').click();
    await page.getByRole('button', { name: '117.0', exact: true }).first().click();
    expect(await inspector().locator('.inspected-value').textContent()).toBe('117.0 RMB bn, FY2029');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await inspector().locator('.inspected-value').textContent()).toBe('161.2 RMB bn, FY2030');
    await inspector().getByRole('button', { name: 'Close the inspector' }).focus();
    await page.keyboard.press('Escape');
    expect(await inspector().count()).toBe(0);
    await tab(page, 'Overview').click();
    await page.locator('[data-chart-panel="cloud-revenue"] .chart-plot').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await inspector().waitFor();
    expect(await inspector().locator('.inspected-value').textContent()).toContain('FY2035');
    await inspector().getByRole('button', { name: 'Close the inspector' }).click();
  });

  test('asks of another scenario from Compare, and says which', async () => {
    const { page } = edition;
    await tab(page, 'Compare').click();
    await page.locator('[data-measure="npv"] td').nth(1).locator('button').click();
    expect(await inspector().locator('h2 small').textContent()).toContain('AI acceleration');
    expect(await inspector().locator('.inspected-value').textContent()).toContain('+107.16');
    await inspector().getByRole('button', { name: 'Close the inspector' }).click();
  });
});

describe('the keyboard', () => {
  test('keeps its place: a row that is followed leads to the heading, Escape closes, and the figure has the focus again', async () => {
    const { page } = edition;
    await tab(page, 'Overview').click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.figure-name').first().focus();
    const opener = await focused();
    await page.keyboard.press('Enter');
    await inspector().waitFor();
    expect(await focused()).toBe(opener);
    await inspector().locator('.inspector-body button').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector().count()).toBe(0);
    expect(await focused()).toBe(opener);
    // With the focus on what was asked about, Escape closes too.
    await page.keyboard.press('Enter');
    await inspector().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector().count()).toBe(0);
  });
});

describe('the reality checks', () => {
  test('stand under the answer with what they are held against', async () => {
    const texts = async (id: string) => (await cell(id).textContent())?.replaceAll('\u202f', ' ');
    expect(await texts('ai-growth')).toContain('65 % 27–100 %');
    expect(await texts('core-growth')).toContain('17 % 7–18 %');
    expect(await texts('spend')).toContain('380 as planned');
    expect(await texts('utilisation')).toContain('57 % below 80 %');
  });

  test('move with the hand and block nothing', async () => {
    const { page } = edition;
    await typeDriver(page, 'demand.growth.rate', '128');
    expect((await cell('core-growth').textContent())?.replaceAll('\u202f', ' ')).toContain('above 38 %');
    expect(await sentence(page)).toContain('NPV RMB');
    await cell('core-growth').click();
    expect(await inspector().locator('.inspected-grade').textContent()).toMatch(/^above all that it is held against/);
    await undo();
    expect((await cell('core-growth').textContent())?.replaceAll('\u202f', ' ')).toContain('17 %');
  });

  test('link the facts that they compare with', async () => {
    await cell('ebita-margin').click();
    await row('long-term target').click();
    expect(await inspector().locator('.inspected-value').textContent()).toContain('20');
    expect(await inspector().textContent()).toContain('P-PLAN-15');
  });
});

describe('Sources', () => {
  test('has a card for each conflict; one click takes the other side, one undo takes it back', async () => {
    const { page } = edition;
    await openSources('Conflicts');
    expect(await page.locator('[data-conflict]').count()).toBe(24);
    const card = page.locator('[data-conflict="C6"]');
    const rows = await card.locator('tbody tr').allTextContents();
    expect(rows.map((text) => text.match(/[+−]\d+\.\d/)?.[0])).toEqual(
      expect.arrayContaining(['+21.8', '+18.9', '+17.4']),
    );
    await card.getByRole('radio').nth(1).click();
    expect(await figure(page, 'npv')).toBe('+18.9 RMB bn');
    expect(await card.getByRole('radio').nth(1).isChecked()).toBe(true);
    await undo();
    expect(await figure(page, 'npv')).toBe('+21.8 RMB bn');
    expect(await card.getByRole('radio').nth(0).isChecked()).toBe(true);
  });

  test('says where the scenario takes none of the sides', async () => {
    const { page } = edition;
    await page.getByRole('radiogroup', { name: 'Conflicts shown' }).getByText('With a choice 4').click();
    expect(await page.locator('[data-conflict]').count()).toBe(4);
    await page.getByRole('button', { name: /^Programme on plan/ }).click();
    await typeDriver(page, 'capex.overshoot', '10');
    expect(await page.locator('[data-conflict="C2"] .in-use').textContent()).toContain(
      'In this scenario Overshoot is 10 %, which no source says.',
    );
    await undo();
    await page.getByRole('radiogroup', { name: 'Conflicts shown' }).getByText('All 24').click();
  });

  test('searches all facts and filters them by grade; what is not there is said', async () => {
    const { page } = edition;
    await openSources('Facts');
    const box = page.getByRole('searchbox', { name: 'Search facts' });
    await box.fill('meta capex');
    expect(await page.locator('[data-fact]').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-fact="P-PEER-08"] td.number').textContent()).toBe('US$72.22bn');
    await page
      .getByRole('radiogroup', { name: 'Grade of the facts shown' })
      .getByText(/^derived/)
      .click();
    expect(await page.locator('[data-fact="P-PEER-08"]').count()).toBe(0);
    await box.fill('no such thing');
    expect(await page.locator('.empty').textContent()).toBe(
      'No fact says “no such thing”. Try a publisher, a quarter or an id.',
    );
    await box.fill('');
    await page.getByRole('radiogroup', { name: 'Grade of the facts shown' }).getByText(/^All/).click();
    expect(await page.locator('[data-fact]').count()).toBe(343);
  });

  test('opens the address of a fact in a tab of its own, and no other address', async () => {
    const { page } = edition;
    const opened: unknown[][] = [];
    await page.exposeFunction('noteOpened', (...args: unknown[]) => void opened.push(args));
    await page.evaluate(() => {
      window.open = (...args) => {
        Reflect.get(window, 'noteOpened')(...args);
        return null;
      };
    });
    await page.locator('[data-fact="P-PLAN-03"] button').click();
    await inspector()
      .getByRole('button', { name: /^Open https?:/ })
      .click();
    await expect.poll(() => opened.length).toBe(1);
    expect(opened[0]?.[0]).toMatch(/^https?:\/\//);
    expect(opened[0]?.slice(1)).toEqual(['_blank', 'noopener,noreferrer']);
  });

  test('shows the presets as arguments and adds one as a scenario', async () => {
    const { page } = edition;
    await openSources('Presets');
    expect(await page.locator('[data-preset]').count()).toBe(7);
    const card = page.locator('[data-preset="overshoot"]');
    expect(await card.textContent()).toContain('Overshoot0 % → 21 %');
    await card.getByRole('button', { name: 'Add as scenario: Plan overshoot' }).click();
    expect(await figure(page, 'npv')).toContain('+32.6');
    await undo();
    await page.getByRole('tab', { name: /Base: plan on schedule/ }).click();
  });
});

test('nothing went wrong on the page meanwhile', () => {
  expect(edition.problems).toEqual([]);
});
