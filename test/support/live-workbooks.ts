import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBook } from '../../app/exports/workbook/write-book.ts';
import { repository } from './electron-here.ts';
import { recalculated } from './spreadsheet.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type Agreement, together, withEngine, withResults } from './workbook-agreement.ts';
import { bookWith, type Change, draftWith, typedInto } from './workbook-cases.ts';
import { poisoned } from './workbook-cells.ts';

/** The library's own module, as a host hands it over. */
export const workbookWasm: Uint8Array<ArrayBuffer> = new Uint8Array(
  readFileSync(join(repository, 'node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm')),
);

export interface Proof {
  readonly books: number;
  /** As they were opened, with every result in the file wrong. */
  readonly opened: Agreement;
  /** After all inputs that differ were typed in. */
  readonly changed: Agreement;
  /** Inputs typed in, over all books. */
  readonly typed: number;
}

/** Workbooks that one start of the spreadsheet serves: more would only fill the memory. */
const mostInBatch = 17;

/** Opens a workbook of each case in a spreadsheet, types another case into its inputs, and compares both times with the engine. */
export async function proofOf(changes: readonly Change[], programs = 1): Promise<Proof> {
  const folder = await temporaryFolder();
  const inBatch = Math.min(mostInBatch, Math.ceil(changes.length / programs));
  const batches = Array.from({ length: Math.ceil(changes.length / inBatch) }, (_, index) =>
    changes.slice(index * inBatch, (index + 1) * inBatch),
  );
  const parts: Part[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < batches.length; index = next++) {
      const place = join(folder.path, String(index));
      await mkdir(place);
      parts.push(await partOf(batches[index] ?? [], place));
    }
  };
  try {
    await Promise.all(Array.from({ length: programs }, lane));
    return {
      books: changes.length,
      opened: together(parts.map(({ opened }) => opened)),
      changed: together(parts.map(({ changed }) => changed)),
      typed: parts.reduce((sum, { typed }) => sum + typed, 0),
    };
  } finally {
    await folder.remove();
  }
}

type Part = Pick<Proof, 'opened' | 'changed' | 'typed'>;

async function partOf(changes: readonly Change[], folder: string): Promise<Part> {
  const books = changes.map(({ from, to }) => {
    const book = bookWith(from);
    return { from, to, book, typed: typedInto(book, draftWith(to)) };
  });
  const jobs = books.map(({ book, typed }) => ({ book: poisoned(writeBook(book, workbookWasm)), typed }));
  const readings = await recalculated(jobs, folder);
  const opened: Agreement[] = [];
  const changed: Agreement[] = [];
  for (const [index, { book, from, to }] of books.entries()) {
    const reading = readings[index];
    if (reading === undefined) throw new Error('a workbook was not read');
    opened.push(withEngine(reading.opened, book, from), withResults(reading.opened, book, from));
    changed.push(withEngine(reading.changed, book, to));
  }
  return {
    opened: together(opened),
    changed: together(changed),
    typed: jobs.reduce((sum, { typed }) => sum + typed.length, 0),
  };
}
