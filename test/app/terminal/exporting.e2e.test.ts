import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { caseBytes, fingerprintOf } from '../../../app/document/case-bytes.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { resultSchema } from '../../../app/exports/data/result-schema.ts';
import { pngSize } from '../../support/png.ts';
import { program } from '../../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let out: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'case.outlay'), caseBytes(workedCase));
});
beforeEach(async () => {
  out = join(folder.path, crypto.randomUUID());
  await mkdir(out);
});
afterAll(() => folder?.remove());

/** At a time that is said, so that it can be made again. */
function exportTo(name: string, ...more: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['app/terminal/main.ts', 'export', join(folder.path, 'case.outlay'), '--to', join(out, name), ...more],
    { encoding: 'utf8', timeout: 60_000, env: { ...process.env, SOURCE_DATE_EPOCH: '1780000000' } },
  );
  return { code: status, out: stdout, err: stderr };
}
const made = (name: string) => readFile(join(out, name));
const flat = (text: string) => text.replace(/\s+/g, ' ');

test('the memo is a tagged PDF of three to six pages with headings, every chart’s words, and the case inside', {
  timeout: 60_000,
}, async (context) => {
  expect(exportTo('memo.pdf', '--scenario', 'price-war')).toMatchObject({ code: 0, err: '' });
  const path = join(out, 'memo.pdf');
  const about = (await program(context, 'pdfinfo', [path])).toString();
  const pages = Number(/^Pages: +(\d+)$/m.exec(about)?.[1]);
  expect([pages >= 3, pages <= 6, /^Tagged: +yes$/m.test(about)]).toEqual([true, true, true]);
  expect(about).toContain(fingerprintOf(workedCase));
  expect(about).toMatch(/^CreationDate: .*May 28 .*2026/m);
  const text = flat((await program(context, 'pdftotext', [path, '-'])).toString());
  for (const words of [
    'Does not pay back by FY2035; NPV −RMB 106bn',
    'Cumulative incremental cash falls to −RMB 309bn',
    'Cloud growth moves NPV at 9',
    'What differs from the base case',
    'Assumptions and their sources',
    'Reality checks',
    'Where sources disagree',
    'Risks and caveats',
    'Conditional projection, not a forecast',
  ])
    expect(text).toContain(words);
  const structure = (await program(context, 'pdfinfo', ['-struct', path])).toString();
  expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1);
  expect(structure.match(/^\s*H2\b/gm)?.length).toBeGreaterThan(5);
  expect(structure.match(/Figure/g)).toHaveLength(4);
  const fonts = (await program(context, 'pdffonts', [path])).toString().trim().split('\n').slice(2);
  for (const line of fonts) expect(line).toMatch(/ yes yes yes /);
  await program(context, 'qpdf', ['--check', path]);
  await program(context, 'pdfdetach', ['-saveall', '-o', out, path]);
  const inside = await readFile(join(out, 'alibaba-rmb-380bn.outlay'));
  expect(Buffer.compare(inside, Buffer.from(caseBytes(workedCase)))).toBe(0);
  expect(parseCaseFile(inside)).toMatchObject({ kind: 'ok', integrity: 'valid' });
});

test.each([
  ['book.xlsx', []],
  ['deck.pptx', []],
  ['chart.png', ['--view', 'cash', '--scale', '1', '--transparent']],
  ['table.csv', ['--semicolons']],
] as const)('%s made twice is the same bytes', { timeout: 60_000 }, async (name, more) => {
  expect(exportTo(name, ...more).code).toBe(0);
  const first = await made(name);
  expect(exportTo(name, ...more).code).toBe(0);
  expect(first.equals(await made(name))).toBe(true);
  expect(first.length).toBeGreaterThan(1000);
  expect(await readdir(out)).toEqual([name]);
});

test('a picture is as large as asked, tables and results need no browser', async () => {
  exportTo('chart.png', '--view', 'revenue', '--size', 'slide', '--scale', '1');
  expect(pngSize(await made('chart.png'))).toEqual({ width: 960, height: 540 });
  const environment = { ...process.env, OUTLAY_CHROMIUM: '/nowhere' };
  const without = (name: string) =>
    spawnSync(process.execPath, ['app/terminal/main.ts', 'export', '--to', join(out, name)], {
      encoding: 'utf8',
      env: environment,
    });
  expect(without('table.csv').status).toBe(0);
  expect((await made('table.csv')).toString()).toMatch(/^\uFEFFSection,Quantity,Unit,Q1 FY2026,/);
  expect(without('result.json').status).toBe(0);
  expect(resultSchema.parse(JSON.parse((await made('result.json')).toString())).scenarios).toHaveLength(5);
  exportTo('one.json', '--scenario', 'price-war');
  const one = resultSchema.parse(JSON.parse((await made('one.json')).toString()));
  expect([one.scenarios.map(({ id }) => id), one.fingerprint]).toEqual([['price-war'], fingerprintOf(workedCase)]);
  expect(without('chart.svg')).toMatchObject({
    status: 1,
    stderr:
      'A svg is drawn by a browser engine, and none was found: install Chromium, Chrome or Edge, set OUTLAY_CHROMIUM to its executable, or export it from the app\n',
  });
});

describe('what is wrong is said, and nothing half-written stays', () => {
  test('an option that says nothing about the file is refused, not passed over', () => {
    expect(exportTo('a.docx', '--chart', 'tornado', '--semicolons').err).toBe(
      '--chart says nothing about a .docx\n--semicolons says nothing about a .docx\n',
    );
    expect(exportTo('a.svg', '--chart', 'tornado', '--view', 'cash').err).toBe('--view and --chart: one of the two\n');
  });

  test('a browser that does not start, a time that is none', () => {
    const run = (environment: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, ['app/terminal/main.ts', 'export', '--to', join(out, 'a.svg')], {
        encoding: 'utf8',
        env: { ...process.env, ...environment },
      });
    expect(run({ OUTLAY_CHROMIUM: '/bin/false' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^A svg is drawn by a browser engine, and the one that was found did not start/),
    });
    for (const said of ['', 'abc', '99999999999999', '-1'])
      expect(run({ SOURCE_DATE_EPOCH: said }).stderr).toMatch(
        /^SOURCE_DATE_EPOCH: allowed is a whole number of seconds/,
      );
  });

  test('an unknown ending, size, view: all at once', () => {
    expect(exportTo('memo.doc', '--size', 'poster', '--view', 'table')).toEqual({
      code: 1,
      out: '',
      err: [
        `--to ${join(out, 'memo.doc')}: the name says what is written; it ends in .png, .svg, .pdf, .csv, .json, .docx, .xlsx, .pptx\n`,
        '--size poster: allowed is column, page, slide\n',
        '--view table: allowed is overview, revenue, cash, capacity, risk, sensitivity, compare\n',
      ].join(''),
    });
  });

  test('a chart that the scenario has none of', async () => {
    const certain = {
      ...workedCase,
      scenarios: workedCase.scenarios.slice(0, 1).map(({ uncertainty: _, ...one }) => one),
    };
    await writeFile(join(folder.path, 'certain.outlay'), caseBytes(certain));
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        'app/terminal/main.ts',
        'export',
        join(folder.path, 'certain.outlay'),
        '--to',
        join(out, 'a.csv'),
        '--chart',
        'paid-back',
      ],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'When trials pay back: Base: plan on schedule has no such chart; it needs an uncertain driver, or another scenario to be compared with\n',
    });
    expect(await readdir(out)).toEqual([]);
  });

  test('a folder that is not there, or a name that is one', async () => {
    expect(exportTo('no/table.csv')).toEqual({
      code: 1,
      out: '',
      err: `--to: the folder ${join(out, 'no')} does not exist\n`,
    });
    await mkdir(join(out, 'table.csv'));
    expect(exportTo('table.csv').code).toBe(1);
    expect(await readdir(out)).toEqual(['table.csv']);
  });
});

test('help names the command, and options of others are refused', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['app/terminal/main.ts', ...args], { encoding: 'utf8' });
  expect(execFileSync(process.execPath, ['app/terminal/main.ts', '--help'], { encoding: 'utf8' })).toContain(
    'export [FILE] --to',
  );
  expect(run('export').stderr).toBe('export needs --to and the name of a file.\nTry: outlay --help\n');
  expect(run('export', '--to', 'a.csv', '--json').stderr).toBe('export takes no --json.\nTry: outlay --help\n');
  expect(run('project', '--to', 'a.csv').stderr).toBe('project takes no --to.\nTry: outlay --help\n');
});
