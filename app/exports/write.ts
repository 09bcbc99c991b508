import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import type { Deck } from './deck/deck.ts';
import type { AttachedCase } from './memo/attached-case.ts';
import type { MemoContent } from './memo/memo-content.ts';
import type { PixelChart } from './memo/memo-docx.ts';
import type { DrawnPicture, PictureWords } from './picture/picture-words.ts';
import type { Stamp } from './stamp.ts';
import type { About } from './table/about-rows.ts';
import type { Separator } from './table/delimited.ts';
import type { ExportTable } from './table/export-table.ts';
import type { TypesettingParts } from './typesetting/typeset.ts';

/** One file to be made, with all that goes into it; it can be sent to another thread. */
export type WritingTask =
  | { readonly kind: 'chart-pdf'; readonly picture: DrawnPicture; readonly words: PictureWords }
  | {
      readonly kind: 'memo-pdf';
      readonly memo: MemoContent;
      readonly charts: readonly DrawnPicture[];
      readonly attached: AttachedCase;
    }
  | { readonly kind: 'memo-docx'; readonly memo: MemoContent; readonly charts: readonly PixelChart[] }
  | {
      readonly kind: 'workbook';
      readonly document: CaseDocument;
      readonly scenario: Scenario;
      readonly stamp: Stamp;
      readonly risk: RiskSummary | null;
    }
  | { readonly kind: 'deck'; readonly deck: Deck }
  | { readonly kind: 'csv'; readonly table: ExportTable; readonly about: About; readonly separator: Separator }
  | { readonly kind: 'json'; readonly document: CaseDocument; readonly stamp: Stamp };

/** What the writers need of the place that they run in, each fetched when it is needed first. */
export interface WriterParts {
  /** With the typefaces for the letters of this text. */
  readonly typesetting: (text: string) => Promise<TypesettingParts>;
  /** The library that writes workbooks, as WebAssembly. */
  readonly workbook: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly template: (name: TemplateName) => Promise<string>;
}

export type TemplateName = 'chart' | 'memo';

/**
 * Makes the bytes of a file. The same task gives the same bytes, in a tab, in Electron and in the terminal. Each writer is loaded with
 * its first file: they are larger than the rest of the program.
 */
export async function write(task: WritingTask, parts: WriterParts): Promise<Uint8Array> {
  switch (task.kind) {
    case 'chart-pdf': {
      const { chartPdf } = await import('./picture/chart-pdf.ts');
      return chartPdf(
        await parts.typesetting(task.picture.svg),
        await parts.template('chart'),
        task.picture,
        task.words,
      );
    }
    case 'memo-pdf': {
      const { memoPdf } = await import('./memo/memo-pdf.ts');
      const { memo, charts, attached } = task;
      const text = [JSON.stringify(memo), ...charts.map(({ svg }) => svg)].join('');
      return memoPdf(await parts.typesetting(text), await parts.template('memo'), memo, charts, attached);
    }
    case 'memo-docx': {
      const { memoDocx } = await import('./memo/memo-docx.ts');
      return memoDocx(task.memo, task.charts);
    }
    case 'workbook': {
      const { bookOf } = await import('./workbook/book-of.ts');
      const { writeBook } = await import('./workbook/write-book.ts');
      return writeBook(bookOf(task), await parts.workbook());
    }
    case 'deck': {
      const { writeDeck } = await import('./deck/write-deck.ts');
      return writeDeck(task.deck);
    }
    case 'csv': {
      const { csvOf } = await import('./table/delimited.ts');
      const { withAbout } = await import('./table/about-rows.ts');
      return bytesOf(csvOf(withAbout(task.table, task.about), task.separator));
    }
    case 'json': {
      const { resultJson } = await import('./data/result-json.ts');
      return bytesOf(resultJson(task.document, task.stamp));
    }
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
