import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../format/text-width.ts';
import { cleanText } from '../office/clean-text.ts';
import { typeface } from './chart-text.ts';
import type { Deck, DeckBody, DeckSlide } from './deck.ts';
import { tokens } from './deck-colours.ts';
import type { NativeChart } from './native-chart.ts';
import { setFigures, setPoints, setTable } from './set-words.ts';

/** Inches, on 13.333 by 7.5. */
export const margin = 0.6;
export const width = 12.13;
const bodyTop = 1.98;
const ruleAt = 6.62;

const line = (y: number) => ({ x: margin, y, w: width, h: 0, line: { color: tokens['--hair-2'], width: 0.75 } });

/** The layout of every slide: a title that is one, hairlines instead of boxes, the number of the page. */
export const slideMaster = (): PptxGenJS.SlideMasterProps => ({
  title: 'Outlay',
  background: { color: 'FFFFFF' },
  objects: [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x: margin,
          y: 0.42,
          w: width,
          h: 0.98,
          align: 'left',
          valign: 'top',
          margin: 0,
          fontFace: typeface,
          fontSize: 26,
          color: tokens['--ink'],
        },
        text: '',
      },
    },
    { line: line(ruleAt) },
  ],
  slideNumber: {
    x: margin + width - 0.6,
    y: 7.02,
    w: 0.6,
    h: 0.25,
    align: 'right',
    fontFace: typeface,
    fontSize: 9,
    color: tokens['--ink-3'],
    margin: 0,
  },
});

/** Letters that fit the title's place, by its size in points: two lines, at the smallest three. */
const titleSizes = [
  { most: 124, size: 26 },
  { most: 150, size: 22 },
  { most: 270, size: 18 },
] as const;
const longestTitle = 270;

export function setSlide(
  slide: PptxGenJS.Slide,
  { title, subtitle, source, body }: DeckSlide,
  { caveat, provenance }: Pick<Deck, 'caveat' | 'provenance'>,
): void {
  const said = cleanText(title, longestTitle) || '–';
  const fontSize = titleSizes.find(({ most }) => textWidth(said) <= most)?.size ?? 18;
  slide.addText([{ text: said, options: { fontSize, bold: true } }], { placeholder: 'title', objectName: 'Title' });
  setLine(slide, cleanText(subtitle, 128), { y: 1.42, size: 13, colour: tokens['--ink-2'] });
  if (body.kind === 'chart') setUnit(slide, body.chart);
  setLine(slide, cleanText(source, 360), { y: ruleAt + 0.06, size: 9, colour: tokens['--ink-3'], lines: 2 });
  slide.addText(
    [
      { text: `${caveat}.`, options: { color: tokens['--ink-2'], bold: true, fontSize: 9 } },
      { text: `   ${provenance}`, options: { color: tokens['--ink-3'], fontSize: 8 } },
    ],
    { x: margin, y: 7.02, w: width - 0.8, h: 0.25, fontFace: typeface, margin: 0, valign: 'top' },
  );
}

function setUnit(slide: PptxGenJS.Slide, { kind, unit, remark }: NativeChart): void {
  const place = { y: bodyTop - 0.15, size: 11, colour: tokens['--ink-2'] };
  if (kind !== 'rows') setLine(slide, unit, place);
  setLine(slide, cleanText(remark, 80), { ...place, align: 'right' });
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly lines?: number;
  readonly align?: 'left' | 'right';
}

/** A text that is empty is left out: PowerPoint repairs a box without one. */
function setLine(slide: PptxGenJS.Slide, text: string, { y, size, colour, lines = 1, align = 'left' }: Line): void {
  if (text === '') return;
  slide.addText(text, {
    x: margin,
    y,
    w: width,
    h: (size / 72) * (0.3 + 1.2 * lines),
    fontFace: typeface,
    fontSize: size,
    color: colour,
    margin: 0,
    align,
    valign: 'top',
  });
}

/** Rows need less height the fewer they are. */
export function chartPlace({ kind, categories }: NativeChart): PptxGenJS.PositionProps {
  const h = kind === 'rows' ? Math.min(4.45, 1.1 + categories.length * 0.55) : 4.4;
  return { x: margin - 0.1, y: bodyTop + 0.12, w: width + 0.2, h };
}

export function setBody(slide: PptxGenJS.Slide, body: Exclude<DeckBody, { readonly kind: 'chart' }>): void {
  if (body.kind === 'figures') setFigures(slide, body.figures, body.said);
  else if (body.kind === 'table') setTable(slide, body);
  else setPoints(slide, body.points);
}
