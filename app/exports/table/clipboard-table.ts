import type { Cell, ExportTable } from './export-table.ts';
import { harmless } from './plain-text.ts';

/** A table as programs take it from the clipboard: a spreadsheet the cells, a word processor the table. */
interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

export function clipboardTable({ head, rows }: ExportTable): ClipboardTable {
  const text = [head, ...rows].map((row) => row.map(plain).join('\t')).join('\n');
  const line = (row: readonly Cell[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${marked(cell)}</${tag}>`).join('')}</tr>`;
  const html = `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
  return { text, html };
}

/** A tab or a line's end would be a new cell. */
const plain = (cell: Cell): string =>
  typeof cell === 'string' ? harmless(cell).replace(/[\t\r\n]+/g, ' ') : String(cell ?? '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const marked = (cell: Cell): string =>
  typeof cell === 'string' ? harmless(cell).replace(/[&<>]/g, (sign) => entities[sign] ?? sign) : String(cell ?? '');
