import { textWidth } from '../../format/text-width.ts';
import type { MemoTable } from '../memo/memo-content.ts';
import { cleanText } from '../office/clean-text.ts';

/** Inches. */
export const tableWidth = 12.13;
const tableHeight = 4.45;
/** Points, of the text of a table: the largest with which it stands on one slide, or the smallest. */
const tableSizes = [14, 12.5, 11] as const;
const smallest = 11;
export const cellMargin = { side: 0.09, top: 0.035 } as const;

/** A letter of Arial is about half as wide as it is high; a little more, so that a guess that fails fails by an empty line. */
const letter = (size: number): number => (size / 72) * 0.53;
const lineHeight = (size: number): number => (size / 72) * 1.2;
/** Letters in a cell; whoever writes more has it in the memo. */
const longest = 240;
/** Slides that a table takes. */
const mostPages = 2;

export const columnWidths = ({ columns }: MemoTable): readonly number[] => {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (tableWidth * width) / all);
};

/** A table in pieces that stand on a slide, every cell cut to what can be read there; and how many rows found no place. */
export function pagesOf(table: MemoTable): TablePages {
  const fitting = tableSizes.map((size) => pagesAt(table, size)).find(({ pages }) => pages.length === 1);
  return fitting ?? pagesAt(table, smallest);
}

interface TablePages {
  readonly pages: readonly MemoTable[];
  /** Rows that found no place. */
  readonly left: number;
  /** Points. */
  readonly size: number;
}

function pagesAt(table: MemoTable, size: number): TablePages {
  const widths = columnWidths(table);
  const cut = table.rows.map((row) => row.map((cell) => cleanText(cell, longest)));
  const pages: (readonly string[])[][] = [[]];
  let used = heightOf(table.head, widths, size);
  for (const row of cut) {
    const height = heightOf(row, widths, size);
    if (used + height > tableHeight && (pages.at(-1) ?? []).length > 0) {
      pages.push([]);
      used = heightOf(table.head, widths, size);
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  const shown = pages.slice(0, mostPages);
  const left = table.rows.length - shown.reduce((sum, rows) => sum + rows.length, 0);
  return { pages: shown.map((rows) => ({ ...table, rows })), left, size };
}

function heightOf(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, index) => {
    const room = (widths[index] ?? tableWidth) - 2 * cellMargin.side;
    return Math.ceil((textWidth(text) * letter(size)) / room);
  });
  return Math.max(1, ...lines) * lineHeight(size) + 2 * cellMargin.top;
}
