import { formatWords } from '../../messages/format.ts';
import { element } from '../office/xml.ts';
import { xmlText } from '../office/xml-text.ts';
import { tokens } from './deck-colours.ts';

/** The one typeface that every office program has, or has a twin of. */
export const typeface = 'Arial';

interface TextLook {
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly strong?: boolean;
}

const run = (name: 'a:defRPr' | 'a:rPr', { size, colour, strong = false }: TextLook): string =>
  element(
    name,
    { ...(name === 'a:rPr' ? { lang: formatWords.office } : {}), sz: Math.round(size * 100), b: strong ? 1 : 0 },
    element('a:solidFill', {}, element('a:srgbClr', { val: colour })),
    element('a:latin', { typeface }),
    element('a:cs', { typeface }),
  );

const body = element('a:bodyPr', { wrap: 'none' }) + element('a:lstStyle');

/** How the words of a part of a chart look. */
export const textLook = (look: TextLook): string =>
  element(
    'c:txPr',
    {},
    body,
    element(
      'a:p',
      {},
      element('a:pPr', {}, run('a:defRPr', look)),
      element('a:endParaRPr', { lang: formatWords.office }),
    ),
  );

/** Words of their own, a paragraph a line, and quiet ones after them. */
export const richText = (text: string, look: TextLook, quiet = ''): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      body,
      ...text
        .split('\n')
        .map((line) =>
          element(
            'a:p',
            {},
            element('a:pPr', {}, run('a:defRPr', look)),
            element('a:r', {}, run('a:rPr', look), `<a:t>${xmlText(line)}</a:t>`),
            quiet === ''
              ? ''
              : element(
                  'a:r',
                  {},
                  run('a:rPr', { ...look, colour: tokens['--ink-3'], strong: false }),
                  `<a:t>  ${xmlText(quiet)}</a:t>`,
                ),
          ),
        ),
    ),
  );
