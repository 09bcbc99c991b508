import { afterAll, beforeAll, test } from 'vitest';
import { type DrawingTable, drawingTable, expectSameDrawings } from '../support/drawings.ts';

let table: DrawingTable;
beforeAll(async () => {
  table = await drawingTable();
});
afterAll(() => table?.close());

/** Views with all kinds of charts that there are, and how many each has. */
test.for([
  ['Revenue', 2],
  ['Cash and payback', 4],
  ['Capacity', 2],
  ['Risk', 2],
  ['Sensitivity', 2],
  ['Compare', 2],
] as const)('the charts of %s as drawings are the same as the pictures of them, to a thousandth', ([view, count]) =>
  expectSameDrawings(table, view, count),
);
