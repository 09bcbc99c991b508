import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatWords } from '../../messages/format.ts';
import { memoWords as words } from '../../messages/memo.ts';
import { speakable } from '../office/speakable.ts';
import { steadyPackage } from '../office/steady-package.ts';
import type { MemoBlock, MemoContent, MemoFigure, MemoTable } from './memo-content.ts';

/** A chart as pixels, and how large it is on the page. */
export interface PixelChart {
  readonly png: Uint8Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const ink = '17191C';
const quiet = '666B72';
const hair = 'E3E1DC';
/** Twentieths of a point. */
const point = 20;
/** Of the text, on A4 with margins of 21 mm. */
const textWidth = 9525;

/** The typeface that every office program has; beside it the one for Chinese, where the memo is in Chinese. */
const typeface = () => {
  const { eastAsia, office } = formatWords;
  if (eastAsia === '') return { font: 'Arial' };
  const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia };
  return { font, language: { value: office, eastAsia: office } };
};

/** The memo for Word: real headings, tables with repeated heads, charts as pictures with their words for who can't see them. */
export async function memoDocx(memo: MemoContent, charts: readonly PixelChart[]): Promise<Uint8Array> {
  const { stamp } = memo;
  const byline = [memo.author, stamp.day, memo.scenario].filter((text) => text !== '');
  const document = new Document({
    title: memo.title,
    creator: memo.author === '' ? 'Outlay' : memo.author,
    lastModifiedBy: 'Outlay',
    description: memo.headline,
    keywords: `${stamp.fingerprint} ${stamp.engine} ${stamp.time}`,
    styles: {
      default: {
        document: {
          run: { ...typeface(), size: 19, color: ink },
          paragraph: { spacing: { after: 6 * point } },
        },
        heading1: { run: { size: 38, bold: true, color: ink }, paragraph: { spacing: { after: 6 * point } } },
        heading2: {
          run: { size: 24, bold: true, color: ink },
          paragraph: { spacing: { before: 18 * point, after: 6 * point }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1130, bottom: 1130, left: 1190, right: 1190 } } },
        footers: { default: footer(memo) },
        children: [
          ...(memo.firm === '' ? [] : [said(memo.firm, { color: quiet })]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(memo.title)] }),
          said(byline.join(' · '), { color: quiet, size: 18 }),
          said(memo.headline, { size: 24, bold: true }),
          figures(memo.figures),
          ...memo.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
            ...blocks.map((block, index) => setBlock(block, charts, blocks[index + 1]?.kind === 'table')),
          ]),
          said(words.provenance(stamp), { color: quiet, size: 15 }),
        ],
      },
    ],
  });
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)), stamp.time);
}

const said = (
  text: string,
  look: { readonly color?: string; readonly size?: number; readonly bold?: boolean } = {},
  keepNext = false,
) => new Paragraph({ keepNext, children: [new TextRun({ text: speakable(text), ...look })] });

const footer = ({ words: { made, page }, caveat }: MemoContent): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: speakable(`${made} · ${caveat} · ${page} `), size: 15, color: quiet }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 15, color: quiet }),
        ],
      }),
    ],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: hair } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Three beside each other, twice. */
function figures(all: readonly MemoFigure[]): Table {
  const rows = Array.from({ length: Math.ceil(all.length / 3) }, (_, row) => all.slice(row * 3, row * 3 + 3));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [1, 2, 3].map(() => textWidth / 3),
    borders: noBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            ({ label, value, unit, note }) =>
              new TableCell({
                borders: { ...noBorders, top: line },
                margins: { top: 60, bottom: 100, left: 0, right: 160 },
                children: [
                  said(label, { size: 16, color: quiet }),
                  new Paragraph({
                    children: [
                      new TextRun({ text: `${value} `, size: 28 }),
                      new TextRun({ text: unit, size: 17, color: quiet }),
                    ],
                  }),
                  said(note, { size: 16, color: quiet }),
                ],
              }),
          ),
        }),
    ),
  });
}

function setBlock(block: MemoBlock, charts: readonly PixelChart[], leadsToTable: boolean): Paragraph | Table {
  if (block.kind === 'text') return said(block.text, {}, leadsToTable);
  if (block.kind === 'table') return setTable(block.table);
  const chart = charts[block.index];
  if (chart === undefined) throw new Error('a memo names a chart that was not drawn');
  // Word has a width of its own for pictures: as wide as the text.
  const width = (textWidth / point / 72) * 96;
  return new Paragraph({
    keepLines: true,
    children: [
      new ImageRun({
        type: 'png',
        data: chart.png,
        transformation: { width, height: (width * chart.height) / chart.width },
        // An id of our own: theirs counts on from one document to the next.
        altText: {
          id: String(block.index + 1),
          name: `Chart ${block.index + 1}`,
          title: `Chart ${block.index + 1}`,
          description: block.alt,
        },
      }),
    ],
  });
}

function setTable({ head, rows, columns }: MemoTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((textWidth * width) / all));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            borders: { ...noBorders, bottom: line },
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            children: [
              new Paragraph({
                alignment: columns[index]?.isFigure === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
                spacing: { after: 0 },
                children: [
                  new TextRun({ text: speakable(text), size: 17, bold: isHead, ...(isHead ? { color: quiet } : {}) }),
                ],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: noBorders,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
