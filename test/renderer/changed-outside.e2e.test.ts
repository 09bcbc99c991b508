import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { typeDriver } from '../support/window-actions.ts';

/** Two tabs on one file, in real Chromium. The files are the browser's own private ones, which need no picker. */
let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await edition.page.locator('canvas').first().waitFor();
  await edition.page.evaluate(() => {
    const file = (name: string) =>
      navigator.storage.getDirectory().then((root) => root.getFileHandle(name, { create: true }));
    const names = ['shared.outlay', 'copy.outlay'];
    Reflect.set(window, 'showSaveFilePicker', () => file(names.shift() ?? ''));
  });
});
afterAll(() => edition?.close());

const textOf = (name: string) =>
  edition.page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(wanted)).getFile()).text();
  }, name);

/** What another tab or program does. */
const write = (name: string, text: string) =>
  edition.page.evaluate(
    async ({ name, text }) => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(name)).createWritable();
      await stream.write(text);
      await stream.close();
    },
    { name, text },
  );

const dialog = () => edition.page.getByRole('alertdialog');
const save = () => edition.page.keyboard.press('Control+s');
const growth = () => edition.page.locator('[data-driver="demand.growth.rate"] input').first().inputValue();

test('a file that another tab has written to is asked about, and nothing is written', async () => {
  const { page } = edition;
  await typeDriver(page, 'demand.growth.rate', '31');
  await save();
  await page.getByText('Saved shared.outlay.').waitFor();
  const first = await textOf('shared.outlay');
  await write('shared.outlay', first.replaceAll('0.31', '0.29'));
  await typeDriver(page, 'demand.growth.rate', '33');
  await save();
  await dialog().getByText('shared.outlay was changed by someone else').waitFor();
  expect(await textOf('shared.outlay')).toContain('0.29');
});

test('deciding later loses nothing: the next save asks again', async () => {
  await edition.page.keyboard.press('Escape');
  await expect.poll(() => dialog().count()).toBe(0);
  expect(await growth()).toContain('33');
  await save();
  await dialog().waitFor();
});

test('a copy keeps both, and is what is edited from then on', async () => {
  await dialog().getByRole('button', { name: 'Save a copy…' }).click();
  await edition.page.getByText('Saved copy.outlay.').waitFor();
  expect(await textOf('copy.outlay')).toContain('0.33');
  expect(await textOf('shared.outlay')).toContain('0.29');
});

test('keep mine writes over what was there', async () => {
  const { page } = edition;
  await write('copy.outlay', 'not even a case');
  await typeDriver(page, 'demand.growth.rate', '34');
  await save();
  await dialog().getByRole('button', { name: 'Keep mine' }).click();
  await page.getByText('Saved copy.outlay.').waitFor();
  expect(await textOf('copy.outlay')).toContain('0.34');
});

test('take theirs shows what is in the file; what is no case is refused, and nothing here is lost', async () => {
  const { page } = edition;
  const mine = await textOf('copy.outlay');
  await write('copy.outlay', 'not even a case');
  await typeDriver(page, 'demand.growth.rate', '35');
  await save();
  await dialog().getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('alert').filter({ hasText: 'copy.outlay' }).waitFor();
  expect(await growth()).toContain('35');
  await write('copy.outlay', mine);
  await save();
  await expect.poll(() => textOf('copy.outlay')).toContain('0.35');
  await write('copy.outlay', mine);
  await typeDriver(page, 'demand.growth.rate', '36');
  await save();
  await dialog().getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(growth).toContain('34');
});
