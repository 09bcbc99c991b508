/** Names and figures in rows, at full precision, on their way to a spreadsheet; null is an empty cell. */
export type Cell = string | number | null;

export interface ExportTable {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Numbers that are none have no place in a spreadsheet. */
export const cellOf = (value: number | null | undefined): Cell =>
  value === undefined || value === null || !Number.isFinite(value) ? null : value;
