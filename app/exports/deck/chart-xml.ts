import { element, xmlDocument } from '../office/xml.ts';
import { axes, categoryAxisId, valueAxisId } from './chart-axes.ts';
import { seriesXml } from './chart-series.ts';
import { textLook } from './chart-text.ts';
import { tokens } from './deck-colours.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';

const value = (name: string, of: string | number): string => element(name, { val: of });
const axisIds = value('c:axId', categoryAxisId) + value('c:axId', valueAxisId);

/**
 * The part of a package that is a chart, in DrawingML as ECMA-376 orders its elements. We write it ourselves: pptxgenjs puts them in another
 * order, names axes that are not there, can't dash one line of several and has no words at single points.
 */
export function chartXml(chart: NativeChart): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const of = (...marks: readonly NativeSeries['mark'][]) =>
    numbered
      .filter(({ series }) => marks.includes(series.mark))
      .map(({ series, index }) => seriesXml(series, index, chart));
  return xmlDocument(
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      value('c:date1904', 0),
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        value('c:autoTitleDeleted', 1),
        element(
          'c:plotArea',
          {},
          plotLayout(chart),
          areas(of('area')),
          bars(chart, of('bar')),
          lines(of('line', 'dots')),
          axes(chart),
          element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
        ),
        value('c:plotVisOnly', 1),
        value('c:dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      textLook({ size: 11, colour: tokens['--ink-2'] }),
      element('c:externalData', { 'r:id': 'rId1' }, value('c:autoUpdate', 0)),
    ),
  );
}

const areas = (series: readonly string[]): string =>
  series.length === 0
    ? ''
    : element('c:areaChart', {}, value('c:grouping', 'stacked'), value('c:varyColors', 0), ...series, axisIds);

const lines = (series: readonly string[]): string =>
  series.length === 0
    ? ''
    : element(
        'c:lineChart',
        {},
        value('c:grouping', 'standard'),
        value('c:varyColors', 0),
        ...series,
        value('c:marker', 1),
        axisIds,
      );

const bars = ({ kind, bars: how }: NativeChart, series: readonly string[]): string =>
  series.length === 0
    ? ''
    : element(
        'c:barChart',
        {},
        value('c:barDir', kind === 'rows' ? 'bar' : 'col'),
        value('c:grouping', how === 'stacked' ? 'stacked' : 'clustered'),
        value('c:varyColors', 0),
        ...series,
        value('c:gapWidth', kind === 'rows' ? 45 : 40),
        value('c:overlap', 100),
        axisIds,
      );

/** Letters of a name in a share of the width; the rest is the plot's. */
const letter = 0.0078;

/** The inside of the plot: room on the right for the names at the ends of lines, on the left for the names of rows. */
function plotLayout({ kind, series, categories }: NativeChart): string {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * letter;
  const ends = series.filter(({ labels }) => labels.some(({ at }) => at === 'right')).map(({ name }) => name);
  const left = kind === 'rows' ? Math.min(0.3, longest(categories) + 0.02) : 0.05;
  const right = kind === 'rows' ? 0.02 : Math.min(0.24, longest(ends) + 0.02);
  const share = (name: string, of: number) => value(name, Number(of.toFixed(4)));
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('c:layoutTarget', 'inner'),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      share('c:x', left),
      share('c:y', 0.03),
      share('c:w', 1 - left - right),
      share('c:h', kind === 'rows' ? 0.83 : 0.88),
    ),
  );
}
