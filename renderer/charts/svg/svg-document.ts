import type { PictureWords } from '../../../app/exports/picture/picture-words.ts';
import type { Drawing } from './svg-canvas.ts';
import { escaped } from './text-element.ts';

interface Part {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

interface About {
  readonly width: number;
  readonly height: number;
  /** Title and description are read out in place of the picture. */
  readonly words: PictureWords;
}

/** Drawings side by side or over each other, as one drawing. */
export function svgDocument({ width, height, words }: About, parts: readonly Part[]): string {
  const definitions = parts.flatMap(({ drawing }) => drawing.definitions);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(words.Title)}</title>`,
    `<desc>${escaped(words.Description)}</desc>`,
    `<metadata>${escaped(`${words.Software}; case ${words.Source}; ${words['Creation Time']}`)}</metadata>`,
    ...(definitions.length === 0 ? [] : [`<defs>${definitions.join('')}</defs>`]),
    ...parts.flatMap(({ drawing, x, y }) => [`<g transform="translate(${x} ${y})">`, ...drawing.elements, '</g>']),
    '</svg>\n',
  ].join('\n');
}
