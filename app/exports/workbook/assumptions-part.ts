import { blank, type Cell, type DefinedName, text } from './book.ts';

export const assumptionsName = 'Assumptions';

/** A part of the sheet: its cells, the names that it gives, and the first row after it. */
export interface Part {
  readonly cells: readonly Cell[];
  readonly names: readonly DefinedName[];
  readonly nextRow: number;
}

/** The title of a section, with its line through all columns. */
export function sectionRow(row: number, title: string, columns = 6): readonly Cell[] {
  return Array.from({ length: columns }, (_, column) => ({
    row,
    column,
    content: column === 0 ? text(title) : blank,
    style: 'section' as const,
  }));
}
