import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedValues, isSeveralCells, withPasted } from '../../../app/document/pasted-values.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';

const list = (path: string) => {
  const driver = driverAt(path);
  if (driver?.kind !== 'list') throw new Error(`${path} is no list`);
  return driver;
};
const rates = list('demand.growth.rates');
const [, most] = rates.length;
const ten = Array.from({ length: 10 }, () => 0.25);

describe('a column or a row of a spreadsheet fills from the year on in which it is pasted', () => {
  test.each([
    ['a column', '30%\n20%\n10%', [0.3, 0.2, 0.1]],
    ['a column of Windows, with its last line end', '30\r\n20\r\n10\r\n', [0.3, 0.2, 0.1]],
    ['a row', '30\t20\t10', [0.3, 0.2, 0.1]],
    ['semicolons', '30; 20; 10', [0.3, 0.2, 0.1]],
    ['a true minus and a spreadsheet’s brackets', '−5 %\n(12.5%)\n-1', [-0.05, -0.125, -0.01]],
    ['calculations', '=(30+40)/2\n20*1.1', [0.35, 0.22]],
  ])('%s', (_, text, values) => {
    const pasted = withPasted(rates, ten, 2, text);
    expect(pasted).toEqual({
      kind: 'values',
      values: [0.25, 0.25, ...values, ...ten.slice(2 + values.length)],
    });
  });

  test('thousands separators of amounts', () => {
    const weights = list('capex.phasing');
    expect(withPasted(weights, [1, 1], 0, '1,200\n300.5')).toEqual({ kind: 'values', values: [1200, 300.5] });
  });

  test('beyond its end the list grows, as long as it may', () => {
    const pasted = withPasted(rates, ten, 8, '1%\n2%\n3%\n4%');
    expect(pasted).toEqual({ kind: 'values', values: [...ten.slice(0, 8), 0.01, 0.02, 0.03, 0.04] });
  });
});

describe('what does not fit is refused as a whole, and the sentence names which value', () => {
  test.each([
    [
      '30\nabc\n10',
      'Nothing pasted into Cloud growth by year: value 2, “abc”, is not a number; decimals with a point.',
    ],
    ['30\n\n10', 'Nothing pasted into Cloud growth by year: value 2 is empty.'],
    ['30\n20,5', 'Nothing pasted into Cloud growth by year: value 2, “20,5”, is not a number; decimals with a point.'],
    ['30\n20\n700', 'Nothing pasted into Cloud growth by year: value 3, “700”; allowed is −90 to 500 % a year.'],
    [
      'FY2026\t30\nFY2027\t20',
      'Nothing pasted into Cloud growth by year: these are several columns and rows; copy one column or one row.',
    ],
    [
      '0.267\n0.25',
      'Nothing pasted into Cloud growth by year: 0.267 may be a share or a percentage; copy the cells with their % signs.',
    ],
    [
      Array.from({ length: most }, () => '20').join('\n'),
      `Nothing pasted into Cloud growth by year: ${most} values, but only ${most - 2} fit from FY2028 on.`,
    ],
  ])('%j', (text, reason) => {
    expect(withPasted(rates, ten, 2, text)).toEqual({ kind: 'refused', reason });
  });
});

test('a single cell is left to the field, also with the line end behind it', () => {
  expect(['26.7%', '26.7\n', '', '1,200'].map(isSeveralCells)).toEqual([false, false, false, false]);
  expect(isSeveralCells('1\n2')).toBe(true);
});

test('what is copied is pasted back as the very values', () => {
  const shares = fc.array(fc.integer({ min: -9_000, max: 50_000 }), { minLength: 2, maxLength: most });
  fc.assert(
    fc.property(shares, (parts) => {
      const values = parts.map((part) => part / 10_000);
      const text = copiedValues(rates, values);
      expect(withPasted(rates, [], 0, text)).toEqual({ kind: 'values', values: values.map((value) => value + 0) });
    }),
  );
});
