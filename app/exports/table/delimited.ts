import Papa from 'papaparse';
import type { Cell, ExportTable } from './export-table.ts';
import { harmless } from './plain-text.ts';

/** A comma, or the semicolon that spreadsheets expect where the comma is the decimal mark. */
export const separators = [',', ';'] as const;
export type Separator = (typeof separators)[number];

/** RFC 4180 in UTF-8, with the byte order mark by which Excel knows it; numbers at full precision. */
export function csvOf({ head, rows }: ExportTable, separator: Separator): string {
  const written = (cell: Cell): string => {
    if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
    return cell === null ? '' : harmless(cell);
  };
  const lines = [head, ...rows].map((row) => row.map(written));
  return `\uFEFF${Papa.unparse(lines, { delimiter: separator, newline: '\r\n' })}\r\n`;
}
