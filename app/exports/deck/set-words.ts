import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../format/text-width.ts';
import type { MemoFigure } from '../memo/memo-content.ts';
import { cleanText } from '../office/clean-text.ts';
import { typeface } from './chart-text.ts';
import type { DeckBody } from './deck.ts';
import { tokens } from './deck-colours.ts';
import { cellMargin, columnWidths, tableWidth } from './table-pages.ts';

const left = 0.6;
const top = 2.05;

/** Three figures beside each other, twice, under hairlines; what the deck is under them. */
export function setFigures(slide: PptxGenJS.Slide, figures: readonly MemoFigure[], said: readonly string[]): void {
  const gap = 0.45;
  const w = (tableWidth - 2 * gap) / 3;
  for (const [index, { label, value, unit, note }] of figures.entries()) {
    const x = left + (index % 3) * (w + gap);
    const y = top + Math.floor(index / 3) * 1.85;
    slide.addShape('line', { x, y, w, h: 0, line: { color: tokens['--hair-2'], width: 0.75 } });
    const shown = cleanText(value, 60);
    const size = shown.length <= 14 ? 32 : shown.length <= 28 ? 22 : 15;
    slide.addText(
      [
        { text: cleanText(label, 60), options: { fontSize: 13, color: tokens['--ink-2'], breakLine: true } },
        { text: shown, options: { fontSize: size, color: tokens['--ink'], breakLine: unit === '' } },
        ...(unit === ''
          ? []
          : [{ text: ` ${unit}`, options: { fontSize: 14, color: tokens['--ink-2'], breakLine: true } }]),
        { text: cleanText(note, 80) || '–', options: { fontSize: 12, color: tokens['--ink-3'] } },
      ],
      { x, y: y + 0.1, w, h: 1.5, fontFace: typeface, margin: 0, valign: 'top', paraSpaceAfter: 3 },
    );
  }
  const lines = said.map((line) => cleanText(line, 140)).filter((line) => line !== '');
  if (lines.length === 0) return;
  slide.addText(lines.join(' · '), {
    x: left,
    y: 6.02,
    w: tableWidth,
    h: 0.45,
    fontFace: typeface,
    fontSize: 12,
    color: tokens['--ink-2'],
    margin: 0,
    valign: 'bottom',
  });
}

type TableBody = Extract<DeckBody, { readonly kind: 'table' }>;

/** Hairlines between rows, nothing else; figures stand right. */
export function setTable(slide: PptxGenJS.Slide, { table, size, note }: TableBody): void {
  const widths = columnWidths(table);
  const none = { type: 'none' } as const;
  const hair = { type: 'solid', color: tokens['--hair-2'], pt: 0.5 } as const;
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((text, index) => ({
      // A cell that holds nothing has no size of its own, and makes its row taller.
      text: cleanText(text, 300) || '–',
      options: {
        bold: isHead,
        color: isHead ? tokens['--ink-3'] : tokens['--ink'],
        align: table.columns[index]?.isFigure === true ? ('right' as const) : ('left' as const),
        border: [none, none, hair, none] as [typeof none, typeof none, typeof hair, typeof none],
      },
    }));
  slide.addTable([cells(table.head, true), ...table.rows.map((row) => cells(row, false))], {
    x: left,
    y: top,
    w: tableWidth,
    colW: [...widths],
    fontFace: typeface,
    fontSize: size,
    margin: [cellMargin.top, cellMargin.side, cellMargin.top, cellMargin.side],
    valign: 'top',
    autoPage: false,
  });
  if (note === '') return;
  slide.addText(note, {
    x: left,
    y: 6.3,
    w: tableWidth,
    h: 0.25,
    fontFace: typeface,
    fontSize: 11,
    color: tokens['--ink-2'],
    margin: 0,
  });
}

/** Points that a slide has room for, and their letters. */
const mostPoints = 8;
const mostLetters = 1500;

/** Sentences with room between them, as large as their length lets them be. */
export function setPoints(slide: PptxGenJS.Slide, points: readonly string[]): void {
  const shown = points.slice(-mostPoints);
  const each = Math.floor(mostLetters / Math.max(1, shown.length));
  const texts = shown.map((point) => cleanText(point, Math.max(200, each)));
  const letters = texts.reduce((sum, text) => sum + textWidth(text), 0);
  const fontSize = letters < 700 ? 17 : letters < 1050 ? 15 : 13;
  slide.addText(
    texts.map((text, index) => ({ text, options: { breakLine: index < texts.length - 1 } })),
    {
      x: left,
      y: top,
      w: 10.6,
      h: 4.4,
      fontFace: typeface,
      fontSize,
      color: tokens['--ink'],
      margin: 0,
      valign: 'top',
      paraSpaceAfter: 9,
    },
  );
}
