import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../../app/exports/workbook/book.ts';
import { speak } from '../../../../app/messages/language.ts';
import { baseScenario, bookWith } from '../../../support/workbook-cases.ts';

const resultsOf = (book: Book): readonly unknown[] =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ content, row, column }) =>
      content.kind === 'formula' ? [[name, row, column, content.result]] : [],
    ),
  );
const textsOf = (book: Book, sheet: string): readonly string[] =>
  (book.sheets.find(({ name }) => name === sheet)?.cells ?? []).flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );

const english = bookWith(baseScenario.assumptions);
beforeAll(() => speak('zh-Hans'));
afterAll(() => speak('en'));

test('a workbook in Chinese has Chinese labels, and the sheets, names and numbers of the English one', () => {
  const chinese = bookWith(baseScenario.assumptions);
  expect(chinese.sheets.map(({ name }) => name)).toEqual(english.sheets.map(({ name }) => name));
  expect(chinese.names).toEqual(english.names);
  const numbers = (book: Book) => resultsOf(book).filter((one) => Array.isArray(one) && typeof one[3] === 'number');
  expect(numbers(english).length).toBeGreaterThan(5000);
  expect(numbers(chinese)).toEqual(numbers(english));
  expect(textsOf(chinese, 'Plan')).toContain('自由现金流');
  // Every measure agrees with the engine in its own words: "OK" is 一致, and nothing says "CHANGED".
  const checks = (book: Book) =>
    book.sheets
      .find(({ name }) => name === 'Summary')
      ?.cells.flatMap(({ content, column }) => (content.kind === 'formula' && column === 5 ? [content.result] : []));
  expect(new Set(checks(english))).toEqual(new Set(['OK']));
  expect(new Set(checks(chinese))).toEqual(new Set(['一致']));
  expect(checks(chinese)?.length).toBe(checks(english)?.length);
});
