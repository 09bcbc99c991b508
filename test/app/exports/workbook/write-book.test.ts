import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workedCase } from '../../../../app/document/worked-case.ts';
import type { Book, Content } from '../../../../app/exports/workbook/book.ts';
import { bookOf, draftOf } from '../../../../app/exports/workbook/book-of.ts';
import { writeBook } from '../../../../app/exports/workbook/write-book.ts';
import { summarise } from '../../../../shared/analysis/monte-carlo/summarise.ts';
import { assumptionsArbitrary } from '../../../support/arbitrary-assumptions.ts';
import { workbookWasm } from '../../../support/live-workbooks.ts';
import { run } from '../../../support/trials.ts';
import { whyNotWellFormed } from '../../../support/well-formed-xml.ts';
import { baseScenario, bookWith, stamp } from '../../../support/workbook-cases.ts';
import { cellKey, poisoned, readCells, xmlParts } from '../../../support/workbook-cells.ts';

const base = baseScenario.assumptions;
const book = bookWith(base);
const file = writeBook(book, workbookWasm);

const wrongXml = (bytes: Uint8Array): readonly string[] =>
  [...xmlParts(bytes)].flatMap(([path, xml]) => {
    const why = whyNotWellFormed(xml);
    return why === null ? [] : [`${path}: ${why}`];
  });

const shown = (bytes: Uint8Array, sheet: string, row: number, column: number) =>
  readCells(bytes).get(sheet)?.get(cellKey(row, column));

test('two exports of one case at one time are the same bytes', () => {
  expect(writeBook(bookWith(base), workbookWasm)).toEqual(file);
});

test('every part of the file is well-formed', () => {
  expect(wrongXml(file)).toEqual([]);
  expect(Object.keys(unzipSync(file)).filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(4);
});

test('the test of well-formed XML knows what is none', () => {
  expect(whyNotWellFormed('<a><b/>x &amp; y</a>')).toBeNull();
  for (const wrong of ['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&</a>', '<a>\u0001</a>', '<a b=1/>']) {
    expect(whyNotWellFormed(wrong), wrong).not.toBeNull();
  }
});

test('the file shows without calculating what the book has worked out, and asks to be calculated when it is opened', () => {
  const cells = readCells(file);
  for (const sheet of book.sheets) {
    for (const { row, column, content } of sheet.cells) {
      if (content.kind !== 'formula' || content.result === undefined) continue;
      const found = cells.get(sheet.name)?.get(cellKey(row, column));
      expect(found, `${sheet.name} ${row}:${column}`).toBe(content.result);
    }
  }
  expect(xmlParts(file).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('the proof in a spreadsheet begins with a file in which every result is wrong', () => {
  const cells = readCells(poisoned(file));
  const formulas = book.sheets.flatMap(({ name, cells: all }) =>
    all.flatMap(({ row, column, content }) =>
      content.kind === 'formula' ? [cells.get(name)?.get(cellKey(row, column))] : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(8000);
  expect(new Set(formulas)).toEqual(new Set([999]));
});

test('the time of the stamp is the only time in the file', () => {
  const properties = xmlParts(file).get('docProps/core.xml') ?? '';
  expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([stamp.time, stamp.time, stamp.time]);
});

test('inputs allow what the drivers allow', () => {
  const xml = xmlParts(file).get('xl/worksheets/sheet3.xml') ?? '';
  expect(xml).toContain('<formula1>&quot;Run off,Sustain,Meet demand&quot;</formula1>');
  expect(xml).toMatch(/type="whole"[^>]*error="Allowed: 1 to 40 quarters"/);
});

/** Nothing is worked out: for tests of what does not depend on it. */
const withoutResults = (draft: Book): Book => ({
  ...draft,
  sheets: draft.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.content.kind === 'formula' ? { ...cell, content: { ...cell.content, result: 0 } } : cell,
    ),
  })),
});

describe('texts of the user', () => {
  const hostile = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '{=1+1}',
    '=HYPERLINK("http://x","y")',
    '<b>&amp;"quoted"</b>',
    '_x0041_',
    '&L&D',
    'a\u0000b\u0008c\u001fd\r\ne\u2028f\ufffe',
    'half \ud800 a character',
    '\u202eright to left',
    'x'.repeat(10_000),
    '😀'.repeat(5000),
    ' ',
    '',
  ];

  test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 30)), text] as const))(
    '%s stay texts',
    (_name, text) => {
      const { preset: _, ...own } = baseScenario;
      const scenario = {
        ...own,
        name: text,
        reasons: { 'capex.programme': text },
        assumptions: { ...base, capex: { ...base.capex, programme: 381 } },
      };
      const draft = draftOf({ document: { ...workedCase, title: text }, scenario, stamp, risk: null });
      const bytes = writeBook(withoutResults(draft), workbookWasm);
      expect(wrongXml(bytes)).toEqual([]);
      const title = shown(bytes, 'Summary', 0, 0);
      expect(typeof title).toBe('string');
      expect(String(title).length).toBeLessThanOrEqual(200);
      if (/^[=+\-@{<_&]/.test(text)) expect(String(title).replaceAll('_x005F_', '_')).toBe(text);
      const formulas =
        xmlParts(bytes)
          .get('xl/worksheets/sheet1.xml')
          ?.match(/<f>[^<]*<\/f>/g) ?? [];
      expect(formulas).toHaveLength(xmlParts(file).get('xl/worksheets/sheet1.xml')?.match(/<f>/g)?.length ?? 0);
      expect(shown(bytes, 'Summary', 8, 3)).toBe(381);
    },
  );
});

describe('what can be no cell is refused before anything is written', () => {
  const withCell = (content: Content): Book => ({
    ...book,
    sheets: [{ name: 'Odd', widths: [], cells: [{ row: 0, column: 0, content, style: 'plain' }] }],
  });

  test.each<readonly [string, Content]>([
    ['a number that is none', { kind: 'number', value: Number.NaN }],
    ['a number that is none', { kind: 'number', value: Number.POSITIVE_INFINITY }],
    ['a number that is none', { kind: 'formula', formula: '1', result: Number.NaN }],
    ['a formula without a result', { kind: 'formula', formula: '1' }],
    ['a text that is too long', { kind: 'text', text: 'x'.repeat(40_000) }],
  ])('%s', (why, content) => {
    expect(() => writeBook(withCell(content), workbookWasm)).toThrow(`${why} at Odd 1:1`);
  });

  test('a place that is taken', () => {
    const cell = { row: 0, column: 0, content: { kind: 'number', value: 1 }, style: 'plain' } as const;
    const twice = { ...book, sheets: [{ name: 'Odd', widths: [], cells: [cell, cell] }] };
    expect(() => writeBook(twice, workbookWasm)).toThrow('two contents at Odd 1:1');
  });
});

test('assumptions at the ends of what a file may hold give a file, with errors of the sheet where numbers end', () => {
  for (const assumptions of fc.sample(assumptionsArbitrary('valid'), { seed: 8, numRuns: 3 })) {
    expect(wrongXml(writeBook(bookWith(assumptions), workbookWasm))).toEqual([]);
  }
  const [first, ...others] = book.sheets;
  const cell = {
    row: 90,
    column: 0,
    content: { kind: 'formula', formula: '1/0', result: '#DIV/0!' },
    style: 'plain',
  } as const;
  const odd =
    first === undefined ? book : { ...book, sheets: [{ ...first, cells: [...first.cells, cell] }, ...others] };
  expect(xmlParts(writeBook(odd, workbookWasm)).get('xl/worksheets/sheet1.xml')).toMatch(
    /<c r="A91"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/,
  );
}, 20_000);

test('the trials stand on Risk as values', () => {
  const risk = summarise(run(0, 512));
  const bytes = writeBook(bookOf({ document: workedCase, scenario: baseScenario, stamp, risk }), workbookWasm);
  expect(shown(bytes, 'Risk', 4, 4)).toBe(risk.npv.quantiles[2]);
  expect(xmlParts(bytes).get('xl/worksheets/sheet11.xml')).not.toContain('<f>');
  expect(shown(file, 'Risk', 1, 0)).toBe('The trials were not run for this export.');
});
