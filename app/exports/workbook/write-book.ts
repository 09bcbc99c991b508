import { DocProperties, Formula, initSync, Workbook, type Worksheet } from 'wasm-xlsxwriter/web';
import type { Book, Cell, Sheet } from './book.ts';
import { guard } from './guard.ts';
import { patched } from './patch.ts';
import { chartFor } from './write-chart.ts';
import { formatsIn } from './write-format.ts';

/**
 * The book as a file. `wasm` are the bytes of the library's own module, handed over by whoever calls: a page fetches them, Node reads
 * them. The same book gives the same bytes.
 */
export function writeBook(book: Book, wasm: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  guard(book);
  initSync({ module: wasm });
  const workbook = new Workbook();
  const formats = formatsIn();
  for (const sheet of book.sheets) {
    const worksheet = workbook.addWorksheet();
    worksheet.setName(sheet.name);
    layOut(worksheet, sheet, book);
    for (const cell of sheet.cells) writeCell(worksheet, cell, formats(cell.style));
    for (const chart of sheet.charts ?? []) worksheet.insertChart(chart.at.row, chart.at.column, chartFor(chart));
  }
  for (const { name, place } of book.names) workbook.defineName(name, `=${place}`);
  workbook.setProperties(new DocProperties().setTitle(book.title).setComment(book.comment));
  return patched(workbook.saveToBufferSync(), book);
}

function writeCell(
  worksheet: Worksheet,
  { row, column, content }: Cell,
  format: ReturnType<ReturnType<typeof formatsIn>>,
): void {
  switch (content.kind) {
    case 'text':
      worksheet.writeStringWithFormat(row, column, content.text, format);
      return;
    case 'number':
      worksheet.writeNumberWithFormat(row, column, content.value, format);
      return;
    case 'formula':
      worksheet.writeFormulaWithFormat(
        row,
        column,
        new Formula(`=${content.formula}`).setResult(String(content.result)),
        format,
      );
      return;
    case 'blank':
      worksheet.writeBlank(row, column, format);
  }
}

const titlePoints = 26;

/** A sheet of paper as the whole world outside America has it. */
const a4 = 9;

function layOut(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  const lastColumn = Math.max(...sheet.cells.map(({ column }) => column));
  const { widths } = sheet;
  for (let column = 0; column <= lastColumn; column++) {
    worksheet.setColumnWidth(column, widths[Math.min(column, widths.length - 1)] ?? 10);
  }
  worksheet.setRowHeight(0, titlePoints);
  for (const { row, points } of sheet.tallRows ?? []) worksheet.setRowHeight(row, points);
  if (sheet.freeze !== undefined) worksheet.setFreezePanes(sheet.freeze.row, sheet.freeze.column);
  if (sheet.repeat !== undefined) {
    worksheet.setRepeatRows(0, sheet.repeat.lastRow);
    if (sheet.repeat.lastColumn !== undefined) worksheet.setRepeatColumns(0, sheet.repeat.lastColumn);
  }
  worksheet.setScreenGridlines(false);
  worksheet.setLandscape();
  worksheet.setPaperSize(a4);
  worksheet.setPrintFitToPages(sheet.pagesWide ?? 1, sheet.pagesTall ?? 0);
  worksheet.setMargins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
  worksheet.setFooter(`&L&8${book.footer.replaceAll('&', '&&')}&R&8&A, &P/&N`);
}
