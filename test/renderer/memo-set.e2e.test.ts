import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCaseFile } from '../../app/case-file/parse.ts';
import { fingerprintOf } from '../../app/document/case-bytes.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { answerOpen, answerSave } from '../support/dialogs.ts';
import { type LaunchedOutlay, launchOutlay } from '../support/launch-electron.ts';
import { pngSize } from '../support/png.ts';
import { program } from '../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

let outlay: LaunchedOutlay;
let folder: TemporaryFolder;
let memos: string;
beforeAll(async () => {
  [outlay, folder] = await Promise.all([launchOutlay(), temporaryFolder()]);
  memos = join(folder.path, 'memos');
  await mkdir(memos);
  await outlay.page.locator('canvas').first().waitFor();
});
afterAll(async () => {
  await outlay?.close();
  await folder?.remove();
});

const openDialog = async (page: Page, what: string) => {
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: what }).click();
  return dialog;
};
/** What a screen reader says of a field after its name. */
const described = (field: Locator) =>
  field.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.innerText);
const box = (page: Page, name: string) => page.locator('label.check-box', { hasText: name });
const notice = async (page: Page, begins: RegExp) => {
  await page.getByText(begins).waitFor({ timeout: 30_000 });
  const text = await page.locator('.notice').first().innerText();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  return text.split('\n').filter((line) => line !== '');
};

test('the memo’s text is refused line by line, and taken when it is right', async () => {
  const { page, app } = outlay;
  const dialog = await openDialog(page, 'Memo set');
  const text = dialog.getByRole('textbox', { name: 'Text of the memo' });
  const asItWas = await text.inputValue();
  expect(asItWas).toMatch(/^Title: Alibaba RMB 380bn: what has to be true\nAuthor:\nFirm:\nCharts: cumulative-cash, /);
  await text.fill(asItWas.replace('Author:', 'Autor:'));
  expect(await described(text)).toBe(
    'Line 2: “Autor” is no field. Title, Author, Firm and Charts stand before the first section, each with a colon.',
  );
  expect(await dialog.getByRole('button', { name: 'Export…' }).isDisabled()).toBe(true);
  // Closed by a slip, the dialog has what was typed when it opens again.
  await page.keyboard.press('Escape');
  await openDialog(page, 'Memo set');
  expect(await text.inputValue()).toContain('Autor:');
  await text.fill(
    asItWas
      .replace('Author:', 'Author: A. Analyst')
      .replace('[x] Reality checks', '[ ] Reality checks')
      .replace('[x] Summary', '[x] Summary\nThe plan stands =1+1 on 阿里.'),
  );
  const path = join(folder.path, 'memo.pdf');
  await answerSave(app, path);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  expect(await notice(page, /^Exported memo\.pdf/)).toEqual(['Exported memo.pdf.']);
});

test('the PDF holds what was written, and a case that says the same', async (context) => {
  const path = join(folder.path, 'memo.pdf');
  const text = (await program(context, 'pdftotext', [path, '-'])).toString().replace(/\s+/g, ' ');
  expect(text).toContain('A. Analyst');
  expect(text).toContain('The plan stands =1+1 on 阿里.');
  expect(text).not.toContain('Reality checks What the case implies');
  await program(context, 'pdfdetach', ['-saveall', '-o', folder.path, path]);
  const inside = parseCaseFile(await readFile(join(folder.path, 'alibaba-rmb-380bn.outlay')));
  if (inside.kind === 'refused') throw new Error('the case inside does not open');
  expect(inside.document.memo).toMatchObject({ author: 'A. Analyst', sections: { checks: false } });
  expect(text).toContain(fingerprintOf(inside.document));
  expect(fingerprintOf(inside.document)).not.toBe(fingerprintOf(workedCase));
});

test('a set goes to a folder, is kept in the case, and goes there again by one command', async () => {
  const { page, app } = outlay;
  await answerSave(app, join(folder.path, 'mine.outlay'));
  await page.keyboard.press('Control+s');
  await notice(page, /^Saved mine\.outlay/);
  const dialog = await openDialog(page, 'Memo set');
  for (const name of ['Memo, PDF', 'Workbook', 'Charts, PNG', 'What moves NPV most', 'How cash spreads'])
    await box(page, name).click();
  await answerOpen(app, memos);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const base = 'alibaba-rmb-380bn-base-plan-on-schedule';
  const files = [`${base}.xlsx`, `${base}-cumulative-cash.png`, `${base}-cloud-revenue.png`];
  expect(await notice(page, /^Exported the memo set to memos/)).toEqual(['Exported the memo set to memos:', ...files]);
  expect((await readdir(memos)).sort()).toEqual(files.toSorted());
  expect(pngSize(await readFile(join(memos, `${base}-cloud-revenue.png`))).width).toBe(2 * 672);
  await page.keyboard.press('Control+s');
  await notice(page, /^Saved mine\.outlay/);
  const saved = parseCaseFile(await readFile(join(folder.path, 'mine.outlay')));
  expect(saved.kind !== 'refused' && saved.document.memo).toMatchObject({
    charts: ['cumulative-cash', 'cloud-revenue'],
    formats: ['xlsx', 'png'],
  });
  // Whoever is asked now says no: nobody may be asked.
  await answerOpen(app, null);
  await page.keyboard.press('Control+Shift+e');
  expect(await notice(page, /^Exported the memo set to memos/)).toEqual(['Exported the memo set to memos:', ...files]);
});

test('what is made can be cancelled, and leaves nothing', async () => {
  const { page, app } = outlay;
  const path = join(folder.path, 'cancelled.xlsx');
  await answerSave(app, path);
  const dialog = await openDialog(page, 'Workbook');
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await page.getByText('Making cancelled.xlsx').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Making cancelled.xlsx').waitFor({ state: 'hidden' });
  expect(await readdir(folder.path)).not.toContain('cancelled.xlsx');
  expect(outlay.problems).toEqual([]);
});

test('a file that can’t be written is said to be, and nothing half-written stays', async () => {
  const { page, app } = outlay;
  await answerSave(app, join(folder.path, 'gone', 'data.json'));
  const dialog = await openDialog(page, 'Data');
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const [head, reason] = await notice(page, /could not be written/);
  expect(head).toBe('data.json could not be written.');
  expect(reason).toMatch(/data\.json/);
});
