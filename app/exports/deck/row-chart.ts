import { deckWords as words } from '../../messages/deck.ts';
import { type Bar, barText, type RowBarsSpec } from '../../views/row-bars.ts';
import { chartTable } from '../table/chart-table.ts';
import { type DeckColours, fills, tokens } from './deck-colours.ts';
import { type NativeChart, type NativeSeries, type PointLabel, plainSeries } from './native-chart.ts';

/** Bars in named rows. Those that all begin at one value are drawn from there; those that hang in the air follow an unseen one. */
export function rowChart(spec: RowBarsSpec, colours: DeckColours): NativeChart {
  const bars = spec.rows.flatMap((row) => row.bars);
  const base = bars[0]?.from ?? 0;
  const isOverlaid = spec.columns.length > 1 || bars.every(({ from }) => from === base);
  const [reference] = spec.references;
  return {
    kind: 'rows',
    alt: spec.summary,
    unit: spec.unit,
    categories: spec.rows.map(({ label }) => label),
    time: null,
    series: isOverlaid ? overlaid(spec, colours) : hanging(spec, colours),
    bars: isOverlaid ? 'overlaid' : 'stacked',
    base: isOverlaid ? base : 0,
    numberFormat: spec.places === 0 ? '#,##0;−#,##0' : wide(bars) ? '#,##0;−#,##0' : '#,##0.0;−#,##0.0',
    remark: reference === undefined ? '' : words.beginAt(reference.label),
    numbers: chartTable(spec),
  };
}

/** Ticks need no places where they are whole numbers anyway. */
const wide = (bars: readonly Bar[]): boolean => span(bars) > 10;

function span(bars: readonly Bar[]): number {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return ends.length === 0 ? 0 : Math.max(0, ...ends) - Math.min(0, ...ends);
}

const labelOf = (index: number, bar: Bar, at: PointLabel['at'], strong: boolean): PointLabel => ({
  index,
  text: bar.words.strong,
  quiet: bar.words.quiet ?? '',
  strong,
  at,
  colour: tokens['--ink'],
  moved: 0,
});

/** One series for each column, so that its numbers are those of the spec; and unseen ones that make the axis long enough for the words. */
function overlaid({ rows, columns }: RowBarsSpec, colours: DeckColours): readonly NativeSeries[] {
  const series = columns.map((name, column): NativeSeries => {
    const tone = rows.flatMap(({ bars }) => bars[column] ?? [])[0]?.tone ?? 'own';
    return {
      ...plainSeries,
      name,
      mark: 'bar',
      values: rows.map(({ bars }) => bars[column]?.to ?? null),
      colour: colours.ofBar(tone),
      opacity: fills.bar,
      labels: rows.flatMap(({ bars, rank }, index) => {
        const bar = bars[column];
        const said = bar === undefined ? null : saidAt(bar, bars);
        return said === null ? [] : [labelOf(index, said, 'outside', rank === 'total')];
      }),
    };
  });
  const bars = rows.flatMap((row) => row.bars);
  const side = (to: number): NativeSeries => ({
    ...plainSeries,
    name: words.room,
    mark: 'bar',
    values: rows.map((_, index) => (index === 0 ? to : null)),
    colour: null,
  });
  return [...series, ...reach(bars).map(side)];
}

/** How far the axis has to go on either side, for the words at the end of the longest bar there. */
function reach(bars: readonly Bar[]): readonly number[] {
  const room = roomFor(bars);
  const [low, high] = [Math.min(...bars.map(({ to }) => to)), Math.max(...bars.map(({ to }) => to))];
  const base = bars[0]?.from ?? 0;
  return [...(low < base ? [low - room] : []), ...(high > base ? [high + room] : [])];
}

/** Where both bars of a row go the same way the words of the shorter one follow those of the longer. */
function saidAt(bar: Bar, all: readonly Bar[]): Bar | null {
  const length = ({ from, to }: Bar) => Math.abs(to - from);
  const other = all.find((one) => one !== bar && (one.to - one.from) * (bar.to - bar.from) >= 0);
  if (other === undefined) return bar;
  const isLonger =
    length(bar) > length(other) || (length(bar) === length(other) && all.indexOf(bar) < all.indexOf(other));
  if (!isLonger) return null;
  const quiet = [bar.words.quiet ?? '', barText(other.words)].filter((text) => text !== '').join(' · ');
  return { ...bar, words: { ...bar.words, quiet } };
}

/** Width of a letter beside that of the plot: how much room the words at a bar's end need. */
const letter = 1 / 110;

const roomFor = (bars: readonly Bar[]): number =>
  span(bars) * Math.min(0.5, Math.max(0, ...bars.map(({ words: said }) => barText(said).length)) * letter);

/** A bar from one value to another: an unseen one from zero to where it begins, and where it crosses zero a part on either side. */
function hanging({ rows }: RowBarsSpec, colours: DeckColours): readonly NativeSeries[] {
  const drawn = rows.map(({ bars, rank }) => ({ bar: bars[0], rank }));
  const part = (of: (bar: Bar) => number) => drawn.map(({ bar }) => (bar === undefined ? null : of(bar)));
  const low = ({ from, to }: Bar) => Math.min(from, to);
  const high = ({ from, to }: Bar) => Math.max(from, to);
  const looks = [
    ...new Map(drawn.flatMap(({ bar }) => (bar === undefined ? [] : [[keyOf(bar, colours), bar]]))).keys(),
  ];
  const seen = looks.flatMap((look) =>
    [above, below].map((side): NativeSeries => {
      const [colour = '', isOutlined] = look.split(' ');
      return {
        ...plainSeries,
        name: words.barPart(isOutlined === 'outlined'),
        mark: 'bar',
        values: part((bar) => (keyOf(bar, colours) === look ? side(low(bar), high(bar)) : 0)),
        colour,
        opacity: isOutlined === 'outlined' ? 0.25 : fills.bar,
      };
    }),
  );
  const room = roomFor(drawn.flatMap(({ bar }) => bar ?? []));
  return [
    {
      ...plainSeries,
      name: words.unseen,
      mark: 'bar',
      values: part((bar) => Math.max(0, low(bar)) + Math.min(0, high(bar))),
      colour: null,
    },
    ...seen.filter(({ values }) => values.some((value) => value !== 0)),
    {
      ...plainSeries,
      name: words.room,
      mark: 'bar',
      values: part((bar) => (high(bar) <= 0 && low(bar) < 0 ? -room : room)),
      colour: null,
      labels: drawn.flatMap(({ bar, rank }, index) =>
        bar === undefined ? [] : [labelOf(index, bar, 'inside-base', rank === 'total')],
      ),
    },
  ];
}

const keyOf = ({ tone, outlined }: Bar, colours: DeckColours): string =>
  `${colours.ofBar(tone)} ${outlined === true ? 'outlined' : 'filled'}`;

const above = (low: number, high: number): number => Math.max(0, high) - Math.max(0, low);
const below = (low: number, high: number): number => Math.min(0, low) - Math.min(0, high);
