/** What a cell holds. An empty one counts as 0, and as "" beside a text. */
export type Scalar = number | string | boolean | null;

/** Rows of cells. */
type Matrix = readonly (readonly Scalar[])[];

export type Value = Scalar | Matrix;

/** What a sheet shows in place of a result; it goes through every formula that meets it. */
export class SheetError extends Error {
  readonly code: '#N/A' | '#DIV/0!' | '#NUM!' | '#VALUE!' | '#REF!';

  constructor(code: SheetError['code']) {
    super(code);
    this.code = code;
  }
}

const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

export function scalarOf(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  const [row] = value;
  if (row === undefined || value.length > 1 || row.length > 1) throw new SheetError('#VALUE!');
  return row[0] ?? null;
}

export function numberOf(value: Value): number {
  const one = scalarOf(value);
  if (typeof one === 'number') return one;
  if (typeof one === 'string') throw new SheetError('#VALUE!');
  return one === true ? 1 : 0;
}

export const truthOf = (value: Value): boolean => numberOf(value) !== 0;

/** A number that a double can hold, or the error that a sheet has in its place. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new SheetError('#NUM!');
  return value;
}

export const cellsOf = (value: Value): readonly Scalar[] => (isMatrix(value) ? value.flat() : [value]);

/** Numbers among cells: texts and empty cells are passed over, as sums do. */
export const numbersIn = (value: Value): readonly number[] =>
  cellsOf(value).filter((one): one is number => typeof one === 'number');

/** Each pair of members; a single value goes with every member of the other side. */
export function paired(left: Value, right: Value, join: (one: Scalar, other: Scalar) => Scalar): Value {
  if (!isMatrix(left) && !isMatrix(right)) return join(left, right);
  const rows = Math.max(isMatrix(left) ? left.length : 1, isMatrix(right) ? right.length : 1);
  const width = (value: Value) => (isMatrix(value) ? (value[0]?.length ?? 0) : 1);
  const columns = Math.max(width(left), width(right));
  const at = (value: Value, row: number, column: number): Scalar => {
    if (!isMatrix(value)) return value;
    return value[value.length === 1 ? 0 : row]?.[width(value) === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => join(at(left, row, column), at(right, row, column))),
  );
}

export const each = (value: Value, change: (one: Scalar) => Scalar): Value =>
  isMatrix(value) ? value.map((row) => row.map(change)) : change(value);
