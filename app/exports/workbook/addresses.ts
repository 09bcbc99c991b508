/** "AB" of column 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnOf(name: string): number {
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "G12" of row 11, column 6. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "$G$12". */
export const fixedAddress = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

export const fixedRange = (row: number, from: number, to: number): string =>
  `${fixedAddress(row, from)}:${fixedAddress(row, to)}`;

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
