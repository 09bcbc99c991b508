import { exportWords as words } from '../../messages/exports.ts';
import type { Stamp } from '../stamp.ts';
import type { Cell, ExportTable } from './export-table.ts';

export interface About {
  readonly title: string;
  readonly scenarios: readonly string[];
  /** "Sources: …", and the day of the latest of them. */
  readonly sources: string;
  readonly asOf: string | null;
  readonly stamp: Stamp;
}

/** A table with rows of the same width at its end that say what it is: whoever finds the file has its sources and its caveat. */
export function withAbout({ head, rows }: ExportTable, about: About): ExportTable {
  const filled = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: head.length }, (_, index) => cells[index] ?? null);
  const said = words.about(about).map(([name, text]) => filled([name, text]));
  return { head, rows: [...rows, filled([]), ...said] };
}
