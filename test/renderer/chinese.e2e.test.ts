import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartIds, setFormats } from '../../app/document/memo-set.ts';
import { chinese } from '../../app/messages/chinese/chinese.ts';
import { commandWords } from '../../app/messages/chinese/commands.ts';
import { sourcesWords } from '../../app/messages/chinese/sources.ts';
import { tourWords } from '../../app/messages/chinese/tour.ts';
import { windowWords } from '../../app/messages/chinese/window.ts';
import { exportWhats } from '../../app/session/export-choices.ts';
import { viewIds } from '../../app/session/session-state.ts';
import { sourcesTabs } from '../../app/session/sources-choices.ts';
import { tourStops } from '../../app/session/tour-stops.ts';
import { documents } from '../../shared/facts/documents.ts';
import { facts } from '../../shared/facts/facts.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { rememberCanvasWords, seenWords } from '../support/seen-words.ts';
import { sentence, tab } from '../support/window-actions.ts';

const latin = /[A-Za-z]{2,}/g;
const latinIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.match(latin) ?? []);

/** Terms of the field, names of products, endings of files and keys. */
const terms =
  'AI AWS Alphabet Meta NPV IRR MIRR EBITDA EBITA ROIC ADS PERT Shapley Outlay Ctrl Shift Alt Excel Word PowerPoint PDF PNG SVG CSV JSON English MIT Chromium Page Up Down Home End Enter Esc';
const allowed = new Set([
  ...terms.split(' '),
  // What a Chinese text of the facts says in Latin letters was put there on purpose: token, Stargate.
  ...latinIn(Object.values(chinese.shared)),
  ...latinIn([...chartIds, ...setFormats]),
]);
/** Publishers and what they published keep their names, and ids are ids; the longest first, since some begin with another. */
const names = [
  ...facts.flatMap(({ id, source, publication, url }) => [
    id,
    ...source.split(' via '),
    source,
    publication,
    url ?? '',
  ]),
  ...documents.flatMap(({ title, source, publisher }) => [title, source, publisher]),
]
  .filter((name) => name !== '')
  .toSorted((one, other) => other.length - one.length);
const withoutNames = (text: string): string => names.reduce((left, name) => left.replaceAll(name, ' '), text);

const foreign = (texts: readonly string[]): readonly string[] =>
  texts.filter(
    (text) =>
      latinIn([text]).some((word) => !allowed.has(word)) &&
      latinIn([withoutNames(text)]).some((word) => !allowed.has(word)),
  );

let edition: BrowserEditionInPage;
let page: Page;
const requested: string[] = [];
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  ({ page } = edition);
  await rememberCanvasWords(page);
  page.on('request', (request) => requested.push(request.url()));
  await page.reload();
  await page.locator('canvas').first().waitFor();
});
afterAll(() => edition?.close());

async function openSources(): Promise<void> {
  await tab(page, commandWords.commands['view.sources']).click();
}

describe('in a Chinese browser', () => {
  test('a word that was left in English would be noticed', () => {
    expect(foreign(['Quarter', 'NPV 为 22 十亿元', 'Canalys via Benzinga，2025年7月', '共 3 quarters'])).toEqual([
      'Quarter',
      '共 3 quarters',
    ]);
  });

  test('the answer and every view speak Chinese, charts and tables too', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect((await sentence(page)).replaceAll('\u202f', ' ')).toContain(
      '于2034财年Q4回本，即首笔支出后 8.8 年；按 9 % 折现',
    );
    for (const id of viewIds) {
      await tab(page, commandWords.commands[`view.${id}`]).click();
      await page.locator('.view-panel').locator('canvas, table').first().waitFor();
      const charts = await seenWords(page);
      expect([id, foreign(charts)]).toEqual([id, []]);
      expect(charts.length).toBeGreaterThan(60);
      if (id === 'table' || id === 'sources') continue;
      await page.keyboard.press('t');
      await page.locator('.view-panel table').first().waitFor();
      expect([id, foreign(await seenWords(page))]).toEqual([id, []]);
      await page.keyboard.press('t');
    }
  });

  test('and so do all tabs of Sources', async () => {
    await openSources();
    for (const part of sourcesTabs) {
      await page.getByRole('tab', { name: sourcesWords.tabs[part], exact: true }).click();
      expect([part, foreign(await seenWords(page))]).toEqual([part, []]);
    }
  });

  test('facts are found in either language', async () => {
    await openSources();
    await page.getByRole('tab', { name: sourcesWords.tabs.facts, exact: true }).click();
    const found = async (text: string) => {
      await page.getByLabel(sourcesWords.facts.search).fill(text);
      await page.locator('.facts-table tbody tr').first().waitFor();
      return page.locator('.facts-table tbody tr').count();
    };
    const inChinese = await found('可转换票据 转股溢价');
    expect(inChinese).toBeGreaterThan(0);
    expect(await found('conversion premium')).toBe(inChinese);
    expect(await found('')).toBeGreaterThan(inChinese);
  });

  test('the inspector, menus, palette and every part of the export dialog', async () => {
    await tab(page, commandWords.commands['view.overview']).click();
    await page.locator('[data-figure="payback"] button').click();
    expect(foreign(await seenWords(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: windowWords.addScenario }).click();
    expect(foreign(await seenWords(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(foreign(await seenWords(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    for (const what of exportWhats) {
      await page.getByRole('dialog').getByText(windowWords.exports.what[what], { exact: true }).first().click();
      // The picture breaks the names of its sources where a line ends.
      expect([what, foreign([(await seenWords(page)).join(' ')])]).toEqual([what, []]);
    }
    await page.keyboard.press('Escape');
  });

  test('preferences, keys, measures, examples, About and the tour', async () => {
    for (const key of ['Control+,', 'Control+/', 'F1', 'Control+Shift+O']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect([key, foreign(await seenWords(page))]).toEqual([key, []]);
      await page.keyboard.press('Escape');
      await page.locator('.veil').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: commandWords.commands['help.about'] }).click();
    // Licences are quoted in the language that they were given in.
    expect(foreign(await page.getByRole('dialog').locator('p, summary:visible').allInnerTexts())).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F1');
    for (const { id } of tourStops) {
      await page.locator('.tour').getByText(tourWords.stops[id].title).waitFor();
      expect([id, foreign(await seenWords(page))]).toEqual([id, []]);
      await page.locator('.tour .button.primary').click();
    }
  });

  test('the letters are ours, so that a system without Chinese shows them too', async () => {
    expect(requested.some((url) => /noto-sans-sc-\d+-400-normal.*\.woff2$/.test(url))).toBe(true);
    const isThere = await page.evaluate(() => document.fonts.check('500 14px "Noto Sans SC"', '回本'));
    expect(isThere).toBe(true);
    expect(edition.problems).toEqual([]);
  });
});

test('an English start fetches nothing of it', async () => {
  const english = await openBrowserEdition();
  const urls: string[] = [];
  english.page.on('request', (request) => urls.push(request.url()));
  await english.page.reload();
  await english.page.locator('canvas').first().waitFor();
  expect(await english.page.locator('html').getAttribute('lang')).toBe('en');
  expect(urls.length).toBeGreaterThan(2);
  expect(urls.filter((url) => /chinese|noto-sans-sc/.test(url))).toEqual([]);
  await english.close();
});
