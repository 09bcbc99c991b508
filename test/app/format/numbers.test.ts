import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longDate } from '../../../app/format/dates.ts';
import { type MoneyView, moneyText, moneyUnit, shownAmount } from '../../../app/format/money.ts';
import { decimal, percent, shortest, shortPercent, signed } from '../../../app/format/numbers.ts';
import { quarterName, quarterOfYears } from '../../../app/format/quarters.ts';

describe('a number has a true minus, comma thousands and as many places as asked for', () => {
  test.each([
    [1234567.891, 1, '1,234,567.9'],
    [-32.4, 0, '−32'],
    [8.802, 1, '8.8'],
    [8, 1, '8.0'],
    [0, 0, '0'],
    [-0, 2, '0.00'],
    [-0.4, 0, '0'],
    [-0.04, 1, '0.0'],
    [-0.06, 1, '−0.1'],
  ])('%d with %d places is %s', (value, places, text) => {
    expect(decimal(value, places)).toBe(text);
  });
});

describe('a change bears its sign, and none when it is nothing', () => {
  test.each([
    [12.34, 1, '+12.3'],
    [-12.34, 1, '−12.3'],
    [0, 1, '0.0'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [1200, 0, '+1,200'],
  ])('%d with %d places is %s', (value, places, text) => {
    expect(signed(value, places)).toBe(text);
  });
});

test('nothing that rounds to zero keeps a sign', () => {
  const numbers = fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(numbers, ([value, places]) => {
      for (const text of [decimal(value, places), signed(value, places), shortest(value, places)]) {
        if (!/[1-9]/.test(text)) expect(text).not.toMatch(/^[−+]/);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('the shortest text says the number and no more', () => {
  test.each([
    [380, '380'],
    [26.7, '26.7'],
    [0.267, '0.267'],
    [26.700000000000003, '26.7'],
    [-0.00001, '0'],
    [-2.5, '−2.5'],
    [1200.5, '1,200.5'],
  ])('%d is %s', (value, text) => {
    expect(shortest(value)).toBe(text);
  });
});

test('a percent sign follows a narrow no-break space', () => {
  expect(percent(0.267)).toBe('27\u202f%');
  expect(percent(-0.031, 1)).toBe('−3.1\u202f%');
  expect(shortPercent(0.09)).toBe('9\u202f%');
  expect(shortPercent(0.10635984)).toBe('10.64\u202f%');
});

test('fiscal years end in March: the first quarter after the baseline is Q1 FY2026', () => {
  const names = [-3, 0, 1, 4, 5, 36, 40].map(quarterName);
  expect(names).toEqual(['Q1 FY2025', 'Q4 FY2025', 'Q1 FY2026', 'Q4 FY2026', 'Q1 FY2027', 'Q4 FY2034', 'Q4 FY2035']);
});

test('a moment lies in its quarter, and the end of a quarter still belongs to it', () => {
  expect([0.1, 0.25, 0.2501, 8.802, 9, 9.001].map(quarterOfYears)).toEqual([1, 1, 2, 36, 36, 37]);
  expect(quarterOfYears(0)).toBe(1);
});

test('dollars are a view of the same amount', () => {
  const yuan: MoneyView = { currency: 'CNY', cnyPerUsd: 7.17 };
  const dollars: MoneyView = { currency: 'USD', cnyPerUsd: 7.17 };
  expect([shownAmount(717, yuan), moneyUnit(yuan), moneyText('717', yuan)]).toEqual([717, 'RMB bn', 'RMB 717bn']);
  expect([shownAmount(717, dollars), moneyUnit(dollars), moneyText('100', dollars)]).toEqual([
    100,
    'US$ bn',
    'US$100bn',
  ]);
});

test('a date is written out', () => {
  expect([longDate('2026-05-20'), longDate('2025-03-01')]).toEqual(['20 May 2026', '1 March 2025']);
});
