import { speakable } from '../../../app/exports/office/speakable.ts';
import { combined, written } from './affine.ts';
import type { DrawingState } from './drawing-state.ts';
import { paintText, strokeText } from './paint.ts';

export const escaped = (text: string): string =>
  speakable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Words as words: they can be searched, copied and read out, and mended in a drawing program. */
export function textElement(
  measure: CanvasRenderingContext2D,
  state: DrawingState,
  {
    text,
    x,
    y,
    kind,
  }: { readonly text: string; readonly x: number; readonly y: number; readonly kind: 'fill' | 'stroke' },
): string {
  const [a, b, c, d, e, f] = combined(state.map, [1, 0, 0, 1, x, y + belowBaseline(measure, state, text)]);
  const isUpright = a === 1 && b === 0 && c === 0 && d === 1;
  const place = isUpright
    ? `x="${written(e)}" y="${onHalfPixel(f)}"`
    : `transform="matrix(${[a, b, c, d, e, f].map(written).join(' ')})"`;
  const anchor = anchors[state.textAlign];
  const paint = kind === 'fill' ? paintText(measure, 'fill', state) : strokeText(measure, { ...state, lineDash: [] });
  const space = /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  const aligned = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text ${place} ${fontText(state.font)}${aligned} ${paint}${space}>${escaped(text)}</text>`;
}

/** Browsers set letters on whole pixels of the screen, upwards and downwards; a picture at 2× has them on halves. */
const onHalfPixel = (y: number): string => written(Math.round(y * 2) / 2);

/** How far the letters' own line lies below the one they were set on: outside a browser no program agrees on the other lines. */
function belowBaseline(measure: CanvasRenderingContext2D, { font, textBaseline }: DrawingState, text: string): number {
  if (textBaseline === 'alphabetic') return 0;
  measure.font = font;
  measure.textBaseline = 'alphabetic';
  const own = measure.measureText(text).fontBoundingBoxAscent;
  measure.textBaseline = textBaseline;
  const set = measure.measureText(text).fontBoundingBoxAscent;
  measure.textBaseline = 'alphabetic';
  return own - set;
}

/** "500 11px 'IBM Plex Sans', sans-serif", as our charts and Chart.js write it. */
function fontText(font: string): string {
  const parts = /^(.*?)([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(font);
  if (parts === null) throw new Error(`no font can be read from "${font}"`);
  const [, style = '', size = '', family = ''] = parts;
  const weight = /\b(\d{3}|bold)\b/.exec(style)?.[1];
  const slant = style.includes('italic') ? ' font-style="italic"' : '';
  const heavy = weight === undefined || weight === '400' ? '' : ` font-weight="${weight}"`;
  return `font-family="${escaped(family.replace(/"/g, "'"))}" font-size="${written(Number(size))}"${heavy}${slant}`;
}
