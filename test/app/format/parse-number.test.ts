import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../app/format/numbers.ts';
import { parseNumber } from '../../../app/format/parse-number.ts';

describe('a number is taken as people type it', () => {
  test.each([
    ['380', 380],
    ['285', 285],
    ['22', 22],
    ['26.7', 26.7],
    ['.5', 0.5],
    ['5.', 5],
    ['  12 ', 12],
    ['+5', 5],
    ['-12.5', -12.5],
    ['−12.5', -12.5],
    ['–12.5', -12.5],
    ['1,200.5', 1200.5],
    ['1,200,300', 1_200_300],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1\u00a0200', 1200],
    ['36 %', 36],
    ['36\u202f%', 36],
    ['36%', 36],
    ['1e3', 1000],
    ['1E-2', 0.01],
  ])('%s is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('what is no number, or could be two, is none', () => {
  test.each([
    '',
    ' ',
    '-',
    '%',
    '.',
    'abc',
    '12a',
    '1.2.3',
    '36 %%',
    '% 36',
    '--5',
    '0x10',
    'Infinity',
    'NaN',
    '1e999',
    '1,2',
    '26,7',
    '1,2345',
    '0,500',
    ',500',
    '1,,200',
    '1.5,000',
    '1,20,300',
    '1{2}',
  ])('%j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

test('every number, as the product writes it, is read back', () => {
  const numbers = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(numbers, ([digits, places]) => {
      const value = Number((digits / 10 ** places).toFixed(places));
      expect(parseNumber(decimal(value, places))).toBe(value + 0);
    }),
    { numRuns: 1000 },
  );
});
