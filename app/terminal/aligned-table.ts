/** Letters that a terminal draws two columns wide: Chinese, and the signs among it. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

function padded(text: string, width: number, isLeft: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isLeft ? text + room : room + text;
}

/** Rows of text as a table: the first column to the left, all others to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, column === 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
