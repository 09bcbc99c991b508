import type { Book } from '../../app/exports/workbook/book.ts';
import { areaOf } from '../../app/exports/workbook/calculate.ts';
import { project } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/driver-tree.ts';
import type { Sheets } from './spreadsheet.ts';
import { type CellValue, cellKey } from './workbook-cells.ts';
import { expectedCells, expectedMeasures, largestTurnover } from './workbook-expectations.ts';

/** What cells show that is not what it should be, and how much was compared. */
export interface Agreement {
  readonly compared: number;
  /** Largest difference as a share of what it should be, of money as a share of a thousandth of the largest quarterly turnover where it is less. */
  readonly worst: number;
  readonly wrong: readonly string[];
}

/** A millionth. */
const most = 1e-6;

interface Pair {
  readonly what: string;
  readonly found: CellValue | undefined;
  readonly expected: CellValue;
  /** Less than this is compared as this. */
  readonly least: number;
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  let worst = 0;
  const wrong: string[] = [];
  for (const { what, found, expected, least } of pairs) {
    const off = difference(found, expected, least);
    worst = Math.max(worst, off);
    if (!(off <= most)) wrong.push(`${what}: ${found}, should be ${expected}`);
  }
  return { compared: pairs.length, worst, wrong };
}

function difference(found: CellValue | undefined, expected: CellValue, least: number): number {
  if (typeof found === 'number' && typeof expected === 'number') {
    return Math.abs(found - expected) / Math.max(Math.abs(expected), least);
  }
  return found === expected ? 0 : Number.POSITIVE_INFINITY;
}

/** Cells across time and measures beside what the engine says of these assumptions. */
export function withEngine(sheets: Sheets, book: Book, assumptions: Assumptions): Agreement {
  const at = (sheet: string, row: number, column: number) => sheets.get(sheet)?.get(cellKey(row, column));
  const places = new Map(book.names.map(({ name, place }) => [name, areaOf(place)]));
  const turnover = largestTurnover(project(assumptions));
  const cells = expectedCells(assumptions).map(({ sheet, row, column, what, value, isShare }): Pair => {
    const found = at(sheet, row, column) ?? 0;
    return { what, found, expected: value, least: isShare ? 1e-3 : turnover / 1000 };
  });
  const measures = expectedMeasures(assumptions).map(({ name, value, isMoney }): Pair => {
    const place = places.get(name);
    const found = place === undefined ? undefined : at(place.sheet ?? '', place.top, place.left);
    return { what: name, found, expected: value, least: isMoney ? turnover / 1000 : 1e-3 };
  });
  return agreementOf([...cells, ...measures]);
}

/** All cells beside the results that were written into the file, without the trial values of the rate search: those are sums that cancel. */
export function withResults(sheets: Sheets, book: Book, assumptions: Assumptions): Agreement {
  const least = largestTurnover(project(assumptions)) / 1000;
  const pairs = book.sheets
    .filter(({ name }) => name !== 'IRR' && name !== 'Summary')
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content }): readonly Pair[] => {
        if (content.kind !== 'formula' || content.result === undefined) return [];
        const found = sheets.get(name)?.get(cellKey(row, column)) ?? 0;
        return [{ what: `${name} row ${row + 1}, column ${column + 1}`, found, expected: content.result, least }];
      }),
    );
  return agreementOf(pairs);
}

export const together = (all: readonly Agreement[]): Agreement => ({
  compared: all.reduce((sum, { compared }) => sum + compared, 0),
  worst: Math.max(0, ...all.map(({ worst }) => worst)),
  wrong: all.flatMap(({ wrong }) => wrong),
});

/** A book's own results, as if a spreadsheet had shown them. */
export const resultsIn = (book: Book): Sheets =>
  new Map(
    book.sheets.map(({ name, cells }) => [
      name,
      new Map(
        cells.flatMap(({ row, column, content }) => {
          const key = cellKey(row, column);
          if (content.kind === 'formula') return content.result === undefined ? [] : [[key, content.result] as const];
          if (content.kind === 'number') return [[key, content.value] as const];
          return content.kind === 'text' ? [[key, content.text] as const] : [];
        }),
      ),
    ]),
  );
