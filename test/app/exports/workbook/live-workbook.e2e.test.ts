import { expect, test } from 'vitest';
import { proofOf } from '../../../support/live-workbooks.ts';
import { skipWithoutSpreadsheet } from '../../../support/spreadsheet.ts';
import { randomChanges } from '../../../support/workbook-cases.ts';

test('four random cases, as exported and with other inputs typed in, show in a spreadsheet what the engine says', async (context) => {
  skipWithoutSpreadsheet(context);
  const { opened, changed } = await proofOf(randomChanges(4), 2);
  expect(opened.wrong).toEqual([]);
  expect(changed.wrong).toEqual([]);
  expect(opened.compared).toBeGreaterThan(4 * 1000);
}, 300_000);
