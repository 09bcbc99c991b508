import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../../../app/document/case-bytes.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { convertedByOffice } from '../../support/office.ts';
import { program } from '../../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let out: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  out = folder.path;
});
afterAll(() => folder?.remove());

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Of the worked case, at a time that is said. */
const exportTo = (name: string, ...more: readonly string[]) => {
  const args = ['app/terminal/main.ts', 'export', '--to', join(out, name), ...more];
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1780000000' };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000, env });
  return { code: status, err: stderr };
};

test('the memo for Word has real headings, repeated heads of tables and words for every chart, and LibreOffice lays it out', {
  timeout: 120_000,
}, async (context) => {
  expect(exportTo('memo.docx', '--scenario', 'price-war')).toMatchObject({ code: 0, err: '' });
  const part = async (name: string) =>
    (await program(context, 'unzip', ['-p', join(out, 'memo.docx'), name])).toString();
  const body = await part('word/document.xml');
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
  expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(5);
  expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(3);
  expect(body.match(/descr="[^"]{20,}"/g)).toHaveLength(4);
  const core = await part('docProps/core.xml');
  expect(core).toContain(fingerprintOf(workedCase));
  expect(core.match(/2026-05-28T20:26:40Z/g)?.length).toBeGreaterThan(1);
  const [pdf] = (await convertedByOffice(context, out, 'pdf', [join(out, 'memo.docx')])).values();
  await writeFile(join(out, 'office.pdf'), pdf ?? '');
  const pages = Number(
    /^Pages: +(\d+)$/m.exec((await program(context, 'pdfinfo', [join(out, 'office.pdf')])).toString())?.[1],
  );
  expect([pages >= 3, pages <= 6]).toEqual([true, true]);
  const text = flat((await program(context, 'pdftotext', [join(out, 'office.pdf'), '-'])).toString());
  for (const words of ['What differs from the base case', '26.7 % a year', 'Risks and caveats'])
    expect(text).toContain(words);
  const images = (await program(context, 'pdfimages', ['-list', join(out, 'office.pdf')]))
    .toString()
    .trim()
    .split('\n');
  expect(images.length - 2).toBeGreaterThanOrEqual(4);
});
