import { textWidth } from '../format/text-width.ts';

function padded(text: string, width: number, isLeft: boolean): string {
  const room = ' '.repeat(Math.max(0, width - textWidth(text)));
  return isLeft ? text + room : room + text;
}

/** Rows of text as a table: the first column to the left, all others to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, column === 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
