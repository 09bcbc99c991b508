import { percent } from '../../format/numbers.ts';
import { deckWords } from '../../messages/deck.ts';
import { exportWords as words } from '../../messages/exports.ts';
import type { YearBars } from '../../views/payback-years.ts';
import { chartTable } from '../table/chart-table.ts';
import { type DeckColours, fills, tokens } from './deck-colours.ts';
import { type NativeChart, type NativeSeries, plainSeries } from './native-chart.ts';

/** A column a fiscal year: what had paid back before it, and what does in it, with the sum on top. */
export function yearChart(spec: YearBars, { own }: DeckColours): NativeChart {
  const { years, rest } = spec;
  const bar = (name: string, values: readonly number[], opacity: number): NativeSeries => ({
    ...plainSeries,
    name,
    mark: 'bar',
    values,
    colour: own,
    opacity,
  });
  const sums = years.map(({ before, within }) => before + within);
  return {
    kind: 'columns',
    alt: spec.summary,
    unit: spec.unit,
    categories: years.map(({ name }) => name),
    time: null,
    series: [
      bar(
        words.paidBackBefore,
        years.map(({ before }) => before),
        fills.faint,
      ),
      bar(
        words.paysBackWithin,
        years.map(({ within }) => within),
        fills.bar,
      ),
      {
        ...plainSeries,
        name: deckWords.byThen,
        mark: 'dots',
        values: sums,
        colour: null,
        labels: sums.flatMap((sum, index) =>
          sum < 0.5
            ? []
            : [
                {
                  index,
                  text: percent(sum / 100),
                  quiet: '',
                  strong: false,
                  at: 'above',
                  colour: tokens['--ink'],
                  moved: 0,
                },
              ],
        ),
      },
    ],
    bars: 'stacked',
    base: 0,
    numberFormat: '#,##0',
    remark: `${percent(rest.value / 100)} ${rest.label}`,
    numbers: chartTable(spec),
  };
}
