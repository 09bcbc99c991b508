import { afterAll, beforeAll, expect, test } from 'vitest';
import { serializeCase } from '../../app/case-file/serialize.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { viewIds } from '../../app/session/session-state.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { tab } from '../support/window-actions.ts';

/** What people write where they hope that it becomes code: each into another field, and all of them into the longest. */
const payloads = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  "'-(window.hacked=1)-'",
  '<svg onload="window.hacked=1">',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:window.hacked=1',
  '#{window.hacked=1}',
  '{{constructor.constructor("window.hacked=1")()}}',
  '</style><style>body{display:none}</style>',
  '\u202egnp.exe\u202c',
];
const [first = ''] = payloads;
const all = payloads.join(' ');
const nth = (index: number) => payloads[index % payloads.length] ?? '';

const hostileCase = serializeCase({
  ...workedCase,
  title: all.slice(0, 200),
  notes: all,
  scenarios: workedCase.scenarios.map((scenario, index) => ({
    ...scenario,
    name: nth(index).slice(0, 80),
    notes: all,
    reasons: { 'demand.growth.rate': all, 'margins.ai.target': nth(index + 1) },
  })),
  actuals: [{ quarter: 5, cloudRevenue: 45, source: all.slice(0, 500) }],
  memo: { title: first, author: nth(1), firm: nth(2), paragraphs: { [first]: all } },
});

let edition: BrowserEditionInPage;
const dialogs: string[] = [];
const requests: string[] = [];
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  const { page } = edition;
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.accept();
  });
  await page.locator('canvas').first().waitFor();
  await page.evaluate(async (text) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.set(window, 'refused', `${event.effectiveDirective} ${event.sample}`);
    });
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('hostile.outlay', { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    Reflect.set(window, 'showOpenFilePicker', async () => [handle]);
    Reflect.set(window, 'showSaveFilePicker', async () => handle);
  }, hostileCase);
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => edition?.close());

test('whatever stands in the texts of a case is shown as it is written, in every view, and does nothing', async () => {
  const { page, problems, url } = edition;
  await page.keyboard.press('Control+o');
  await page.getByText('hostile.outlay').first().waitFor();
  for (let index = 0; index < workedCase.scenarios.length; index++)
    expect(
      await page
        .getByRole('tab')
        .filter({ hasText: nth(index).slice(0, 80) })
        .count(),
    ).toBeGreaterThan(0);
  for (const id of viewIds) {
    await tab(page, commandWords.commands[`view.${id}`]).click();
    if (id !== 'table') await page.keyboard.press('t');
  }
  await tab(page, 'Sources').click();
  const inside = page.locator('.view-panel').getByRole('tab');
  for (let index = 0; index < (await inside.count()); index++) await inside.nth(index).click();
  await page.locator('.figure-name').first().click();
  await page.locator('[data-driver="demand.growth.rate"] .driver-name').first().click();
  await page.waitForTimeout(300);
  const found = await page.evaluate(() => [Reflect.get(window, 'hacked'), Reflect.get(window, 'refused')]);
  expect(found).toEqual([undefined, undefined]);
  expect([dialogs, problems]).toEqual([[], []]);
  const own = new URL(url).origin;
  expect(requests.filter((asked) => !/^(blob:|data:)/.test(asked) && new URL(asked).origin !== own)).toEqual([]);
});

test('a page where such text did become code would be seen: the policy refuses it, and says so', async () => {
  const { page } = edition;
  await page.evaluate((text) => {
    document.querySelector('#root')?.insertAdjacentHTML('beforeend', text);
  }, first);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'refused'))).toMatch(/^script-src-attr|img-src/);
});
