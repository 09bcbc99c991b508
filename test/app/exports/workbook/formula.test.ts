import { describe, expect, test } from 'vitest';
import { type Cell, formula, number, text } from '../../../../app/exports/workbook/book.ts';
import { calculated } from '../../../../app/exports/workbook/calculate.ts';

/** What a formula gives on a sheet with 3, 1, 4, 1, 5 in A1:E1, nothing in F1, and a text in A2. */
function resultOf(written: string): number | string | undefined {
  const row: readonly Cell[] = [3, 1, 4, 1, 5].map((value, column) => ({
    row: 0,
    column,
    content: number(value),
    style: 'plain',
  }));
  const book = calculated({
    title: '',
    comment: '',
    footer: '',
    created: '',
    names: [{ name: 'all_of_them', place: 'Here!$A$1:$E$1' }],
    sheets: [
      {
        name: 'Here',
        widths: [],
        cells: [
          ...row,
          { row: 1, column: 0, content: text('word'), style: 'plain' },
          { row: 2, column: 0, content: formula(written), style: 'plain' },
        ],
      },
    ],
  });
  const cell = book.sheets[0]?.cells.find(({ content }) => content.kind === 'formula');
  return cell?.content.kind === 'formula' ? cell.content.result : undefined;
}

/** Values as Excel's documentation of each function has them, or by hand. */
describe.each<readonly [string, number | string]>([
  ['1+2*3^2', 19],
  ['-2^2', 4],
  ['2^3^2', 64],
  ['(1+2)*-3', -9],
  ['"a"&1+1', 'a2'],
  ['1E-9*1E9', 1],
  ['IF(A1>B1,"more","less")', 'more'],
  ['IF(A2="WORD",1,0)', 1],
  ['IF(F1=0,1,1/0)', 1],
  ['1/0', '#DIV/0!'],
  ['A2+1', '#VALUE!'],
  ['IFERROR(1/0,"no answer")', 'no answer'],
  ['NA()', '#N/A'],
  ['IF(NA()>1,1,2)', '#N/A'],
  ['CHOOSE(2,1/0,7)', 7],
  ['AND(A1>0,B1>0,NOT(C1<0))', 1],
  ['MIN(F1,A1)', 3],
  ['MAX(all_of_them)', 5],
  ['SUM(A1:F1)', 14],
  ['COUNTIF(A1:E1,1)', 2],
  ['COUNTIF(A1:E1,">"&A1)', 2],
  ['SUMIFS(A1:E1,A1:E1,">1",A1:E1,"<=4")', 7],
  ['SUMPRODUCT(A1:E1,A1:E1)', 52],
  ['SUMPRODUCT((A1:E1>1)*A1:E1)', 12],
  ['SUMPRODUCT(ABS(-A1:E1))', 14],
  ['SUMPRODUCT(A1:B1,2^A1:B1)', 26],
  ['INDEX(A1:E1,3)', 4],
  ['INDEX(A1:E1,9)', '#REF!'],
  ['MATCH(1,A1:E1,0)', 2],
  ['MATCH(9,A1:E1,0)', '#N/A'],
  ['SMALL(A1:E1,3)', 3],
  ['MOD(-1,4)', 3],
  ['INT(-1.5)', -2],
  ['ROUND(2.345,1)', 2.3],
  ['ISNUMBER(A2)', 0],
  ['10^400', '#NUM!'],
])('%s', (written, expected) => {
  test(`gives ${expected}`, () => {
    expect(resultOf(written)).toBe(expected);
  });
});

test('a formula that the workbook does not write is refused, not guessed at', () => {
  expect(() => resultOf('OFFSET(A1,1,1)')).toThrow('does not use');
  expect(() => resultOf('A1:')).toThrow('not a formula');
  expect(() => resultOf('{1,2}')).toThrow('not a formula');
});
