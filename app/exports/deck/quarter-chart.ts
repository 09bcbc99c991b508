import { quarterName } from '../../format/quarters.ts';
import { exportWords } from '../../messages/exports.ts';
import { formatWords } from '../../messages/format.ts';
import type { ChartSeries, ChartSpec, Mark } from '../../views/chart-spec.ts';
import { chartTable } from '../table/chart-table.ts';
import { type DeckColours, fills, tokens } from './deck-colours.ts';
import { endLabels } from './end-labels.ts';
import { type NativeChart, type NativeSeries, type PointLabel, plainSeries } from './native-chart.ts';

/** Points, of a line on a slide. */
const widths: Readonly<Record<ChartSeries['weight'], number>> = { strong: 2.75, normal: 1.75, thin: 1.25, hairline: 1 };

/** Days since the last of 1899, as spreadsheets count: the axis is one of time, and names fiscal years by the day they end. */
const quarterEnd = (quarter: number): number => Date.UTC(2025, 3 + 3 * quarter, 0) / 86_400_000 + 25_569;

const formats = { plain: '#,##0;−#,##0', signed: '+#,##0;−#,##0;0', percent: '#,##0;−#,##0' } as const;

/** More quarters than these are named by every second year. */
const mostYearly = 48;

/** A chart over the quarters: areas where the app fills, lines named at their ends, dots where something happens. */
export function quarterChart(spec: ChartSpec, colours: DeckColours): NativeChart {
  const { quarters } = spec;
  const count = quarters + 1;
  const lines = spec.series.filter(({ fillTo, fill }) => fillTo !== 'axis' || fill === 'band');
  const ends = endLabels(lines);
  return {
    kind: 'quarters',
    alt: spec.summary,
    unit: spec.unit,
    categories: Array.from({ length: count }, (_, q) => (q === 0 ? exportWords.baseline : quarterName(q))),
    time: { days: Array.from({ length: count }, (_, q) => quarterEnd(q)), everyYears: quarters > mostYearly ? 2 : 1 },
    series: [
      ...areas(spec, colours),
      ...lines.map((line): NativeSeries => {
        const colour = colours.ofLine(line);
        const end = ends.get(line.key);
        return {
          ...plainSeries,
          name: line.label,
          mark: 'line',
          values: line.values.slice(0, count),
          colour,
          width: widths[line.weight],
          pattern: line.dashed === true ? 'dashed' : colours.patternOf(line),
          labels:
            end === undefined
              ? []
              : [{ ...end, text: null, quiet: '', strong: line.weight === 'strong', at: 'right', colour }],
        };
      }),
      ...marks(spec, colours),
      ...reported(spec),
    ],
    bars: 'overlaid',
    base: 0,
    numberFormat: formats[spec.number],
    remark: '',
    numbers: chartTable(spec),
  };
}

/** What is filled down to the axis, then what is filled down to that, as parts that follow each other. */
function areas({ series, quarters }: ChartSpec, colours: DeckColours): readonly NativeSeries[] {
  const filled = series.filter(({ fillTo, fill }) => fillTo !== undefined && fill !== 'band');
  return filled.map((area): NativeSeries => {
    const under = series.find(({ key }) => key === area.fillTo);
    const colour = colours.ofLine(area);
    const isDark = under === undefined;
    // Two thirds of the way, where it is already wide.
    const label: PointLabel = {
      index: Math.round(quarters * 0.7),
      text: null,
      quiet: '',
      strong: false,
      at: 'middle',
      colour: isDark ? tokens['--on-deep'] : tokens['--ink'],
      moved: 0,
    };
    return {
      ...plainSeries,
      name: area.fillLabel?.text ?? area.label,
      mark: 'area',
      values: area.values.slice(0, quarters + 1).map((value, q) => {
        const below = under === undefined ? 0 : (under.values[q] ?? null);
        return value === null || below === null ? null : value - below;
      }),
      colour,
      opacity: isDark ? fills.strong : fills.faint,
      labels: area.fillLabel === undefined ? [] : [label],
    };
  });
}

/** Dots with their words. A native chart has a place for each quarter only: a dot stands at the end of its quarter, on its line. */
function marks({ series, marks: all, quarters }: ChartSpec, colours: DeckColours): readonly NativeSeries[] {
  return all.flatMap((mark): readonly NativeSeries[] => {
    const index = Math.ceil(mark.quarter - 1e-9);
    // What does not happen has no point on a native chart; the slide's own message says it.
    if (index > quarters || mark.dot === 'none') return [];
    const value = valueOnLine(series, mark, index);
    const colour = colours.ofLine(mark);
    const text = mark.lines.join('\n');
    const place = placeOf(mark, value, index > quarters * 0.8);
    const label: PointLabel = {
      index,
      text,
      quiet: '',
      strong: mark.dot === 'full',
      colour,
      ...place,
    };
    return [
      {
        ...plainSeries,
        name: mark.lines.length === 0 ? exportWords.mark : formatWords.list(mark.lines),
        mark: 'dots',
        values: Array.from({ length: quarters + 1 }, (_, q) => (q === index ? value : null)),
        colour,
        dot: mark.dot === 'full' ? 'large' : 'small',
        labels: text === '' ? [] : [label],
      },
    ];
  });
}

/** A late dot has its words left of it and above what leads up to it; among several scenarios right of it, below what leads away. */
function placeOf({ scenario }: Mark, value: number, isLate: boolean): Pick<PointLabel, 'at' | 'moved'> {
  if (value < 0) return { at: 'below', moved: 0 };
  if (!isLate) return { at: 'above', moved: 0 };
  return scenario === undefined ? { at: 'left', moved: -0.05 } : { at: 'right', moved: 0.04 };
}

/** Where the line that the mark belongs to is at the end of its quarter: of those of its colour the one nearest to it. */
function valueOnLine(series: readonly ChartSeries[], { role, scenario, value }: Mark, index: number): number {
  const there = series
    .filter((line) => line.role === role && line.scenario === scenario)
    .flatMap(({ values }) => values[index] ?? [])
    .sort((one, other) => Math.abs(one - value) - Math.abs(other - value));
  return there[0] ?? value;
}

function reported({ reported: said, quarters }: ChartSpec): readonly NativeSeries[] {
  if (said === undefined || said.points.length === 0) return [];
  const values = new Map(said.points.map(({ quarter, value }) => [quarter, value]));
  const last = Math.max(...values.keys());
  // Over a long horizon they stand so far left that words in their middle would reach the ticks.
  const place: Pick<PointLabel, 'at' | 'moved'> =
    last < quarters * 0.09 ? { at: 'right', moved: -0.06 } : { at: 'above', moved: 0 };
  const colour = tokens['--ink'];
  return [
    {
      ...plainSeries,
      name: said.label,
      mark: 'dots',
      values: Array.from({ length: quarters + 1 }, (_, q) => values.get(q) ?? null),
      colour,
      dot: 'small',
      labels: [{ index: last, text: null, quiet: '', strong: false, colour, ...place }],
    },
  ];
}
