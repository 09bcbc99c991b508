import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { developmentBuild } from '../support/development-build.ts';
import { repository } from '../support/electron-here.ts';
import { findBrowser } from '../support/find-browser.ts';
import { watchProblems } from '../support/watch-problems.ts';

let page: Page;
let problems: readonly string[];
let close: () => Promise<void>;
beforeAll(async () => {
  const build = await developmentBuild();
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  close = async () => {
    await browser.close();
    await build.close();
  };
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  problems = watchProblems(page);
  await page.goto(`${build.url}#/gallery`);
  await page.locator('.gallery').waitFor();
}, 60_000);
afterAll(() => close?.());

const shelf = (name: string) => page.locator(`[data-shelf="${name}"]`);

test('every section of the gallery is drawn, each control in the state that it is named by', async () => {
  const names = await page
    .locator('[data-shelf]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-shelf')));
  expect(names).toEqual([
    'Buttons',
    'Choices',
    'Number field',
    'Menu',
    'Grades and figure cells',
    'Driver rows',
    'Scenario tabs',
    'The answer',
    'Notices',
    'Dialogs',
    'Nothing there, on its way, failed',
    'States of charts',
    'Kinds of charts',
    'Map',
  ]);
  const fields = shelf('Number field');
  await fields.locator('[data-state="draft"] [data-draft]').waitFor();
  await fields.locator('[data-state="refused"] input[data-invalid]').waitFor();
  expect(await fields.locator('[data-state="disabled"] input').isDisabled()).toBe(true);
  const rows = shelf('Driver rows');
  expect(await rows.locator('[data-state="changed"] .driver.changed').count()).toBe(1);
  expect(await rows.locator('[data-state="unchanged"] .driver.changed').count()).toBe(0);
  expect(await rows.locator('.beyond').count()).toBe(1);
  await rows.locator('[data-state="refused"] .driver-note.refused').waitFor();
  expect(await rows.locator('[data-state="by year"] .year-field').count()).toBeGreaterThan(4);
  // What is off, on and disabled is seen.
  const track = (name: string) =>
    shelf('Choices')
      .locator(`[data-state="${name}"] .switch-track`)
      .evaluate((one) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(one);
        return [backgroundColor, outlineStyle, getComputedStyle(one.parentElement ?? one).opacity];
      });
  const [off, on] = ['rgba(0, 0, 0, 0)', 'rgb(13, 92, 156)'];
  expect(await track('switch, off')).toEqual([off, 'none', '1']);
  expect(await track('switch, on')).toEqual([on, 'none', '1']);
  expect(await track('switch, off, disabled')).toEqual([off, 'none', '0.5']);
  expect(await track('switch, on, disabled')).toEqual([on, 'none', '0.5']);
  expect(await shelf('Scenario tabs').locator('[data-state="twenty with long names"] .tab').count()).toBe(20);
  const pieces = await shelf('Scenario tabs')
    .locator('[data-state="twenty with long names"] .tab')
    .evaluateAll((tabs) => tabs.map((one) => getComputedStyle(one, '::before').backgroundImage));
  expect(new Set(pieces).size).toBe(20);
});

test('every kind of chart is drawn in every state', async () => {
  const kinds = shelf('Kinds of charts').locator('[data-state]');
  await expect.poll(() => kinds.locator('canvas').count(), { timeout: 20_000 }).toBe(await kinds.count());
  const states = shelf('States of charts');
  await expect.poll(() => states.locator('canvas').count()).toBe((await states.locator('[data-state]').count()) - 1);
  await states.locator('[data-state="as a table"] table').waitFor();
  await states.locator('[data-state="read at a quarter"] .read-out').waitFor();
  await shelf('Map').locator('canvas').nth(1).waitFor({ timeout: 20_000 });
});

test.each(['Light', 'Dark'])(
  'axe has nothing against it, %s, and the console stays empty',
  async (theme) => {
    await page.getByRole('radio', { name: theme, exact: true }).click();
    await page.locator(`html[data-theme="${theme.toLowerCase()}"]`).waitFor();
    await expect.poll(() => page.locator('[data-shelf="Kinds of charts"] canvas').count()).toBeGreaterThan(12);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
  60_000,
);

test('nothing of it is in the build that is given to others', () => {
  const folder = join(repository, 'out/renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => /\.(js|css|html)$/.test(name));
  expect(texts.length).toBeGreaterThan(10);
  expect(files.filter((name) => /gallery/.test(name))).toEqual([]);
  expect(texts.filter((name) => /[.'"#/]gallery\b|shelf-state/.test(readFileSync(join(folder, name), 'utf8')))).toEqual(
    [],
  );
});
