import { textWidth } from '../../format/text-width.ts';
import type { Cell, Sheet } from './book.ts';

/** Letters of 9 points that a unit of column width holds, and the height of a line; not every program makes a row as high as its words. */
const lettersAUnit = 1.3;
const linePoints = 12;

/** Heights of the rows whose wrapped texts take more than a line. */
export function tallRows(cells: readonly Cell[], widths: readonly number[]): NonNullable<Sheet['tallRows']> {
  const lines = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    if (style !== 'wrapped' || content.kind !== 'text') continue;
    const room = (widths[column] ?? 10) * lettersAUnit;
    const needed = Math.ceil(textWidth(content.text) / room);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return [...lines].filter(([, count]) => count > 1).map(([row, count]) => ({ row, points: count * linePoints + 3 }));
}
