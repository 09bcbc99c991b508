import { formatWords } from '../../messages/format.ts';
import { type TypesettingParts, typeset } from '../typesetting/typeset.ts';
import type { DrawnPicture, PictureWords } from './picture-words.ts';

/** A page as large as the picture: lines stay lines, words stay words, the typeface is inside. */
export const chartPdf = (
  parts: TypesettingParts,
  template: string,
  { svg, width, height, inches }: DrawnPicture,
  words: PictureWords,
): Promise<Uint8Array> =>
  typeset(parts, 'chart.typ', {
    'chart.typ': template,
    'chart.svg': svg,
    'chart.json': JSON.stringify({
      ...{ width, height, inches },
      title: words.Title,
      description: words.Description,
      software: words.Software,
      fingerprint: words.Source,
      time: words['Creation Time'],
      language: formatWords.language,
    }),
  });
