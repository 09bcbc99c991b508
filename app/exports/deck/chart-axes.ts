import { formatWords } from '../../messages/format.ts';
import { element } from '../office/xml.ts';
import { richText, textLook } from './chart-text.ts';
import { tokens } from './deck-colours.ts';
import type { NativeChart } from './native-chart.ts';

export const categoryAxisId = 111_111_111;
export const valueAxisId = 222_222_222;

const value = (name: string, of: string | number): string => element(name, { val: of });
/** Points in the units of a drawing. */
const line = (points: number, colour: string): string =>
  element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: Math.round(points * 12_700) },
      element('a:solidFill', {}, element('a:srgbClr', { val: colour })),
    ),
  );

const labelLook = { size: 11, colour: tokens['--ink-2'] };

/** The axis of categories stands at the value that bars begin at and is the zero line; that of values is words and a light grid. */
export function axes({ kind, time, base, numberFormat, unit }: NativeChart): string {
  const across = kind === 'rows';
  const categoryAxis = element(
    time === null ? 'c:catAx' : 'c:dateAx',
    {},
    value('c:axId', categoryAxisId),
    // The first row is on top.
    element('c:scaling', {}, value('c:orientation', across ? 'maxMin' : 'minMax')),
    value('c:delete', 0),
    value('c:axPos', across ? 'l' : 'b'),
    element('c:numFmt', { formatCode: time === null ? 'General' : formatWords.fiscalYearFormat, sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    line(1, tokens['--zero']),
    textLook(labelLook),
    value('c:crossAx', valueAxisId),
    base === 0 ? value('c:crosses', 'autoZero') : value('c:crossesAt', base),
    value('c:auto', 0),
    ...(time === null
      ? [value('c:lblAlgn', 'ctr'), value('c:lblOffset', 100), value('c:noMultiLvlLbl', 1)]
      : [
          value('c:lblOffset', 100),
          value('c:baseTimeUnit', 'months'),
          value('c:majorUnit', time.everyYears * 12),
          value('c:majorTimeUnit', 'months'),
        ]),
  );
  const valueAxis = element(
    'c:valAx',
    {},
    value('c:axId', valueAxisId),
    element('c:scaling', {}, value('c:orientation', 'minMax')),
    value('c:delete', 0),
    value('c:axPos', across ? 'b' : 'l'),
    element('c:majorGridlines', {}, line(0.75, tokens['--grid'])),
    across ? element('c:title', {}, richText(unit, labelLook), value('c:overlay', 0)) : '',
    element('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textLook(labelLook),
    value('c:crossAx', categoryAxisId),
    // Rows run from the top down, so the last of them is where the axis of values belongs.
    across ? value('c:crosses', 'max') : value('c:crosses', 'autoZero'),
    value('c:crossBetween', time === null ? 'between' : 'midCat'),
  );
  return categoryAxis + valueAxis;
}
