import { extname } from 'node:path';
import { type ChartId, chartIds } from '../../document/memo-set.ts';
import { chartsOfView, isChartId } from '../../exports/charts/chart-catalogue.ts';
import {
  type Paper,
  type PictureScale,
  type PictureSizeName,
  pictureScales,
  pictureSizeNames,
} from '../../exports/picture/picture-options.ts';
import { terminalWords } from '../../messages/terminal.ts';
import { viewIds } from '../../session/session-state.ts';

const words = terminalWords.exporting;

/** As typed; null where nothing was. */
export interface ExportCommand {
  readonly kind: 'export';
  readonly file: string | null;
  readonly to: string;
  readonly scenario: string | null;
  readonly view: string | null;
  readonly chart: string | null;
  readonly size: string | null;
  readonly scale: string | null;
  readonly transparent: boolean;
  readonly semicolons: boolean;
}

export const formats = ['png', 'svg', 'pdf', 'csv', 'json', 'docx', 'xlsx', 'pptx'] as const;
export type Format = (typeof formats)[number];

/** What is to be made, every choice known to be one that there is. */
export interface ExportOrder {
  readonly format: Format;
  /** A chart or its numbers; null for what is of the whole case. */
  readonly chart: ChartId | null;
  readonly size: PictureSizeName;
  readonly scale: PictureScale;
  readonly paper: Paper;
}

type Ordered =
  | { readonly kind: 'ordered'; readonly order: ExportOrder }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Every problem of an order at once. */
export function readOrder(command: ExportCommand): Ordered {
  const ending = extname(command.to).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  const size = pictureSizeNames.find((one) => one === (command.size ?? 'page'));
  const scale = pictureScales.find((one) => String(one) === (command.scale ?? '2'));
  const chart = chartOf(command);
  const problems = [
    ...(format === undefined ? [words.noFormat(command.to, formats)] : []),
    ...(size === undefined ? [words.noChoice('--size', command.size ?? '', pictureSizeNames)] : []),
    ...(scale === undefined ? [words.noChoice('--scale', command.scale ?? '', pictureScales.map(String))] : []),
    ...(typeof chart === 'string' ? [chart] : []),
    ...(command.view !== null && command.chart !== null ? [words.oneOf] : []),
    ...(format === undefined ? [] : idle(command, format)),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  if (format === undefined || size === undefined || scale === undefined || typeof chart === 'string') {
    return { kind: 'refused', problems };
  }
  const needsChart = format === 'png' || format === 'svg';
  const paper = command.transparent ? 'transparent' : 'white';
  return {
    kind: 'ordered',
    order: { format, size, scale, paper, chart: chart?.id ?? (needsChart ? 'cumulative-cash' : null) },
  };
}

/** Options that say nothing about a file of this kind: whoever gives one expects another file. */
function idle({ view, chart, size, scale, transparent, semicolons }: ExportCommand, format: Format): readonly string[] {
  const isPicture = format === 'png' || format === 'svg' || (format === 'pdf' && (view !== null || chart !== null));
  const ofCharts = isPicture || format === 'csv';
  const given: readonly (readonly [string, boolean])[] = [
    ['--view', view !== null && !ofCharts && format !== 'pdf'],
    ['--chart', chart !== null && !ofCharts && format !== 'pdf'],
    ['--size', size !== null && !isPicture],
    ['--scale', scale !== null && format !== 'png'],
    ['--transparent', transparent && !isPicture],
    ['--semicolons', semicolons && format !== 'csv'],
  ];
  return given.filter(([, isIdle]) => isIdle).map(([option]) => words.notOf(option, format));
}

/** The chart that was named, or the first of the view; null where neither was, a sentence where it is none. */
function chartOf({ view, chart }: ExportCommand): { readonly id: ChartId } | null | string {
  if (chart !== null) return isChartId(chart) ? { id: chart } : words.noChoice('--chart', chart, chartIds);
  if (view === null) return null;
  const known = viewIds.find((one) => one === view);
  const [first] = known === undefined ? [] : chartsOfView(known);
  const withCharts = viewIds.filter((one) => chartsOfView(one).length > 0);
  return first === undefined ? words.noChoice('--view', view, withCharts) : { id: first };
}
