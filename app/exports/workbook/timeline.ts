import { addressOf, columnName, fixedAddress, fixedRange } from './addresses.ts';

/**
 * Sheets across time: a column a quarter, a row a quantity, one formula a row. Formulas are written with the keys of rows in
 * braces, so that no address is typed by hand:
 *
 * `{demand}` this column, `{demand[-4]}` four columns before, `{demand:all}` quarters 1 to N, `{demand:long}` as far as the
 * look-ahead, `{demand:before}` from quarter 0 to the column before, `{$rule}` the cell of a setting, `{Plan.demand}` the same of
 * another sheet. `:before` grows with the columns, so that a row may add up its own past without a circle.
 */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly look?: 'plain' | 'total' | 'part';
  readonly format: 'amount' | 'fine' | 'percent' | 'count' | 'factor';
  /** `long` goes on beyond the horizon as far as purchases look ahead. */
  readonly span?: 'long';
  /** Formulas of quarters −3…0, by quarter. */
  readonly opening?: Readonly<Record<number, string>>;
}

export interface Setting {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly format: 'amount' | 'count' | 'fine' | 'factor' | 'tiny';
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Timeline {
  readonly sheet: string;
  readonly settings: readonly Setting[];
  readonly sections: readonly Section[];
}

/** Column of quarter 0; label and unit stand in the first two, quarters −3…0 after them. */
export const openingColumn = 5;
export const columnOfQuarter = (quarter: number): number => openingColumn + quarter;
/** Rows of the header: names of the quarters, their numbers. */
export const headerRow = 3;
export const quarterRow = 4;
const firstRow = 6;
/** As far as the longest lead time looks. */
export const lookAhead = 8;

/** Where the rows of a timeline stand. */
interface Placed {
  readonly timeline: Timeline;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Row of each section's title, and of the title over the settings. */
  readonly titles: readonly number[];
}

export function placed(timeline: Timeline): Placed {
  const rowOf = new Map<string, number>([['q', quarterRow]]);
  const titles: number[] = [];
  let row = firstRow;
  const place = (keys: readonly string[]) => {
    titles.push(row++);
    for (const key of keys) {
      if (rowOf.has(key)) throw new Error(`two rows are called ${key}`);
      rowOf.set(key, row++);
    }
    row++;
  };
  if (timeline.settings.length > 0) place(timeline.settings.map(({ key }) => `$${key}`));
  for (const { rows } of timeline.sections) place(rows.map(({ key }) => key));
  return { timeline, rowOf, titles };
}

export interface Places {
  readonly quarters: number;
  readonly sheets: ReadonlyMap<string, Placed>;
}

/** The formula of a template in a column; cells of a sheet of its own need no column. */
export function filled(
  template: string,
  places: Places,
  here: { readonly sheet: string; readonly column?: number },
): string {
  return template.replaceAll(/\{(?:(\w+)\.)?(\$?\w+)(?:\[(-?\d+)\])?(?::(\w+))?\}/g, (_, sheet, key, shift, range) => {
    const row = rowOf(places, sheet ?? here.sheet, key);
    const prefix = sheet === undefined ? '' : `${sheet}!`;
    return (
      prefix + reference({ row, key, shift: Number(shift ?? 0), range, column: here.column, quarters: places.quarters })
    );
  });
}

interface Reference {
  readonly row: number;
  readonly key: string;
  readonly shift: number;
  readonly range: string | undefined;
  readonly column: number | undefined;
  readonly quarters: number;
}

function reference({ row, key, shift, range, column, quarters }: Reference): string {
  const first = columnOfQuarter(1);
  switch (range) {
    case 'all':
      return fixedRange(row, first, columnOfQuarter(quarters));
    case 'opened':
      return fixedRange(row, openingColumn, columnOfQuarter(quarters));
    case 'long':
      return fixedRange(row, first, columnOfQuarter(quarters + lookAhead));
    case 'last':
      return fixedAddress(row, columnOfQuarter(quarters));
  }
  if (key.startsWith('$')) return fixedAddress(row, openingColumn);
  if (column === undefined) throw new Error(`${key} needs a column`);
  // The header may move nowhere: its row is fixed.
  const fixedRow = key === 'q' ? '$' : '';
  if (range === 'before')
    return `$${columnName(openingColumn)}${fixedRow}${row + 1}:${columnName(column - 1)}${fixedRow}${row + 1}`;
  return key === 'q' ? `${columnName(column + shift)}$${row + 1}` : addressOf(row, column + shift);
}

export function rowOf(places: Places, sheet: string, key: string): number {
  const row = places.sheets.get(sheet)?.rowOf.get(key);
  if (row === undefined) throw new Error(`no row ${key} on ${sheet}`);
  return row;
}
