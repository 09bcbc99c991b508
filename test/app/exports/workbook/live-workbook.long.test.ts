import { expect, test } from 'vitest';
import { proofOf } from '../../../support/live-workbooks.ts';
import { skipWithoutSpreadsheet } from '../../../support/spreadsheet.ts';
import { randomChanges } from '../../../support/workbook-cases.ts';

test('204 random cases, as exported and with other inputs typed in, show in a spreadsheet what the engine says', async (context) => {
  skipWithoutSpreadsheet(context);
  const { books, opened, changed, typed } = await proofOf(randomChanges(204, 1000), 2);
  console.log(
    `${books} workbooks: ${opened.compared} cells as opened, largest difference ${opened.worst.toExponential(1)}; ` +
      `${typed} inputs typed in, then ${changed.compared} cells, ${changed.worst.toExponential(1)}`,
  );
  expect(opened.wrong).toEqual([]);
  expect(changed.wrong).toEqual([]);
}, 900_000);
