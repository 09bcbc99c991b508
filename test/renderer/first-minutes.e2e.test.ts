import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandIds } from '../../app/commands/command-list.ts';
import { caseBytes } from '../../app/document/case-bytes.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';

/** What a newcomer meets: the tour, examples, help, preferences; on a window that was never used before. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition();
  await edition.page.locator('canvas').first().waitFor();
});
afterAll(() => edition.close());

const press = (key: string) => edition.page.keyboard.press(key);
const dialog = () => edition.page.getByRole('dialog');
const closed = () => edition.page.locator('.veil').waitFor({ state: 'detached' });

test('the tour is offered, has six stops, each beside what it speaks of, and is not offered again', async () => {
  const { page } = edition;
  await page.getByRole('button', { name: 'Take the tour' }).click();
  const titles: (string | null)[] = [];
  for (let stop = 1; stop <= 6; stop++) {
    await page.getByText(`${stop} of 6`).waitFor();
    await page.locator('[data-tour]').waitFor();
    titles.push(await page.locator('.tour h2').textContent());
    // The next button has the focus: the whole tour is six presses of Enter.
    await press('Enter');
  }
  expect(titles).toEqual([
    'The answer',
    'Move a driver',
    'Read a chart',
    'Ask how sure',
    'Ask who says so',
    'Take it along',
  ]);
  await page.locator('.tour').waitFor({ state: 'detached' });
  expect(await page.locator('.tour-offer, [data-tour]').count()).toBe(0);
  await press('Shift+F1');
  await page.getByText('1 of 6').waitFor();
  await press('Escape');
  await page.locator('.tour').waitFor({ state: 'detached' });
});

test('a driver is found by its name, wherever its group is', async () => {
  const { page } = edition;
  await press('Control+k');
  await page.keyboard.type('discount r');
  await press('ArrowDown');
  await press('Enter');
  await closed();
  const field = page.getByRole('textbox', { name: 'Discount rate' });
  await field.waitFor();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an example opens with its seven scenarios, at Compare', async () => {
  const { page } = edition;
  await press('Control+Shift+O');
  await dialog().getByRole('button', { name: 'Open: The seven presets' }).click();
  await page.locator('[data-chart="bridge"]').waitFor();
  expect(await page.locator('.scenario-strip [role="tab"]').count()).toBe(7);
  await page.getByText('The seven presets').first().waitFor();
});

test('help has every measure with its equation, and leads to today’s values', async () => {
  const { page } = edition;
  await press('F1');
  // 16 measures and 6 words that come up everywhere.
  expect(await dialog().locator('dt').count()).toBe(22);
  expect(await dialog().locator('code').first().textContent()).toContain('C(q + 1) − C(q)');
  await dialog().getByRole('button', { name: 'Show IRR with today’s values' }).click();
  await page.locator('.inspector h2').getByText('IRR').waitFor();
  await press('Escape');
});

test('the sheet of keys has every key of the command table, and the About box every licence', async () => {
  const { page } = edition;
  await press('Control+/');
  for (const key of ['Ctrl Z', 'Ctrl Shift E', 'F1', 'T', 'Alt ↑ ↓'])
    await dialog().getByText(key, { exact: true }).waitFor();
  await press('Escape');
  await closed();
  await page.getByRole('button', { name: 'About Outlay' }).click();
  await dialog().getByText('What is inside').click();
  const inside = await dialog().locator('li').allInnerTexts();
  expect(inside.filter((line) => /^(react|chart\.js|electron) \d/.test(line.trim()))).toHaveLength(3);
  expect(inside.filter((line) => !/, \S/.test(line))).toEqual([]);
  await press('Escape');
  await closed();
});

test('the menu has every command under five names, with its key', async () => {
  const { page } = edition;
  const commands: (string | null)[] = [];
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  for (const name of ['File', 'Edit', 'Scenario', 'View', 'Help']) {
    await page.getByRole('menuitem', { name, exact: true }).hover();
    await page.getByRole('menu', { name, exact: true }).waitFor();
    commands.push(...(await page.locator('[role="menuitem"][data-command]').evaluateAll(ids)));
  }
  await press('Escape');
  await press('Escape');
  expect(new Set(commands).size).toBe(commandIds.length);
});

test('another language is spoken at once, everywhere, and nothing of the work is lost', async () => {
  const { page } = edition;
  await page.locator('[data-driver="demand.growth.rate"] input[type="range"]').press('ArrowRight');
  const payback = () => page.locator('[data-figure="payback"] .figure-value').innerText();
  const before = await payback();
  await press('Control+,');
  await dialog()
    .getByRole('button', { name: /Language/ })
    .click();
  await page.getByRole('option', { name: '简体中文' }).click();
  await page.getByRole('tab', { name: '敏感性' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect((await payback()).replace('年', 'years')).toBe(before);
  await page.getByRole('dialog').getByRole('button', { name: /语言/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.getByRole('tab', { name: 'Sensitivity' }).waitFor();
  await press('Escape');
  await closed();
  await press('Control+z');
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});

test('the file that was open last is in the menu at the next start', async () => {
  const { page } = edition;
  const text = new TextDecoder().decode(caseBytes({ ...workedCase, title: 'Of yesterday' }));
  // A real handle, of the browser's own file system: the picker itself can't be used by a test.
  await page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('yesterday.outlay', { create: true });
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
    Reflect.set(window, 'showOpenFilePicker', async () => [handle]);
  }, text);
  await press('Control+o');
  await page.getByText('yesterday.outlay').waitFor();
  await page.reload();
  await page.locator('canvas').first().waitFor();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'File', exact: true }).hover();
  await page.getByRole('menuitem', { name: 'yesterday.outlay' }).click();
  await page.locator('.file-name').getByText('yesterday.outlay').waitFor();
});

test('what is preferred is there at the next start: theme, panel, keys, currency of a new case', async () => {
  const { page } = edition;
  await press('Control+,');
  await dialog().getByRole('radio', { name: 'Dark' }).click();
  await dialog().getByRole('radio', { name: 'US$' }).click();
  await dialog()
    .getByRole('switch', { name: /Keys without Ctrl/ })
    .press(' ');
  await press('Escape');
  await closed();
  const edge = page.getByRole('separator', { name: 'Width of the drivers' });
  await edge.focus();
  const before = await page.locator('.drivers').evaluate(width);
  for (let times = 0; times < 4; times++) await press('ArrowRight');
  expect(await page.locator('.drivers').evaluate(width)).toBe(before + 32);
  await page.reload();
  await page.locator('canvas').first().waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('.drivers').evaluate(width)).toBe(before + 32);
  expect(await page.getByRole('radio', { name: 'US$ at 7.17' }).getAttribute('aria-checked')).toBe('true');
  await page.locator('body').click({ position: { x: 700, y: 12 } });
  await press('5');
  expect(await page.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected')).toBe('true');
  expect(edition.problems).toEqual([]);
});

const width = (element: Element): number => Math.round(element.getBoundingClientRect().width);
const ids = (items: Element[]): (string | null)[] => items.map((item) => item.getAttribute('data-command'));
