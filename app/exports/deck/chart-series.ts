import { element } from '../office/xml.ts';
import { xmlText } from '../office/xml-text.ts';
import { richText, textLook } from './chart-text.ts';
import { columnName, sheetName } from './chart-workbook.ts';
import { tokens } from './deck-colours.ts';
import type { NativeChart, NativeSeries, PointLabel } from './native-chart.ts';

const value = (name: string, of: string | number): string => element(name, { val: of });
const written = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const emu = 12_700;

/** A series with what it draws, and the numbers as the workbook inside has them. */
export function seriesXml(series: NativeSeries, index: number, { categories, time }: NativeChart): string {
  const column = columnName(index + 1);
  const cells = (name: string) => written('c:f', `${sheetName}!$${name}$2:$${name}$${categories.length + 1}`);
  const points = (texts: readonly (string | null)[]) =>
    value('c:ptCount', texts.length) +
    texts.map((text, at) => (text === null ? '' : element('c:pt', { idx: at }, written('c:v', text)))).join('');
  return element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    element(
      'c:tx',
      {},
      element(
        'c:strRef',
        {},
        written('c:f', `${sheetName}!$${column}$1`),
        element('c:strCache', {}, points([series.name])),
      ),
    ),
    look(series),
    marker(series),
    series.mark === 'bar' ? value('c:invertIfNegative', 0) : '',
    labels(series),
    element(
      'c:cat',
      {},
      time === null
        ? element('c:strRef', {}, cells('A'), element('c:strCache', {}, points(categories)))
        : element(
            'c:numRef',
            {},
            cells('A'),
            element('c:numCache', {}, written('c:formatCode', 'd-mmm-yy'), points(time.days.map(String))),
          ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        cells(column),
        element(
          'c:numCache',
          {},
          written('c:formatCode', 'General'),
          points(series.values.map((number) => (number === null ? null : String(number)))),
        ),
      ),
    ),
    isLine(series) ? value('c:smooth', 0) : '',
  );
}

const isLine = ({ mark }: NativeSeries): boolean => mark === 'line' || mark === 'dots';

const fill = (colour: string, opacity = 1): string =>
  element(
    'a:solidFill',
    {},
    element(
      'a:srgbClr',
      { val: colour },
      opacity === 1 ? '' : element('a:alpha', { val: Math.round(opacity * 100_000) }),
    ),
  );

const noLine = element('a:ln', {}, element('a:noFill'));

/** As office programs name them. */
const dashes = { dashed: 'dash', dotted: 'sysDot' } as const;

function look({ mark, colour, opacity, width, pattern }: NativeSeries): string {
  if (mark === 'dots') return element('c:spPr', {}, noLine);
  if (colour === null) return element('c:spPr', {}, element('a:noFill'), noLine);
  if (mark !== 'line') return element('c:spPr', {}, fill(colour, opacity), noLine);
  const dash = pattern === 'solid' ? '' : element('a:prstDash', { val: dashes[pattern] });
  return element(
    'c:spPr',
    {},
    element('a:ln', { w: Math.round(width * emu), cap: 'rnd' }, fill(colour), dash, element('a:round')),
  );
}

function marker(series: NativeSeries): string {
  if (!isLine(series)) return '';
  const { mark, colour, dot } = series;
  if (mark === 'line' || colour === null) return element('c:marker', {}, value('c:symbol', 'none'));
  return element(
    'c:marker',
    {},
    value('c:symbol', 'circle'),
    // Not hollow ones: LibreOffice leaves their rings out.
    value('c:size', dot === 'large' ? 8 : 5),
    element('c:spPr', {}, fill(colour), noLine),
  );
}

const positions: Readonly<Record<Exclude<PointLabel['at'], 'middle'>, string>> = {
  right: 'r',
  left: 'l',
  above: 't',
  below: 'b',
  outside: 'outEnd',
  'inside-base': 'inBase',
};

/** Words at single points; none anywhere else. Those of an area have one place only, and may not name it. */
function labels({ labels: all }: NativeSeries): string {
  if (all.length === 0) return '';
  const shows = (isName: boolean) =>
    value('c:showLegendKey', 0) +
    value('c:showVal', 0) +
    value('c:showCatName', 0) +
    value('c:showSerName', isName ? 1 : 0) +
    value('c:showPercent', 0) +
    value('c:showBubbleSize', 0);
  const placed = [...all].sort((one, other) => one.index - other.index);
  return element(
    'c:dLbls',
    {},
    ...placed.map(({ index, text, quiet, strong, at, colour, moved }) => {
      const look = { size: 11, colour, strong };
      return element(
        'c:dLbl',
        {},
        value('c:idx', index),
        Math.abs(moved) < 0.001 ? '' : shifted(moved),
        text === null ? '' : richText(text, look, quiet),
        element('c:spPr', {}, element('a:noFill'), noLine),
        textLook(look),
        at === 'middle' ? '' : value('c:dLblPos', positions[at]),
        shows(true),
      );
    }),
    element('c:spPr', {}, element('a:noFill'), noLine),
    textLook({ size: 11, colour: tokens['--ink'] }),
    shows(false),
  );
}

const shifted = (moved: number): string =>
  element('c:layout', {}, element('c:manualLayout', {}, value('c:x', 0), value('c:y', Number(moved.toFixed(4)))));
