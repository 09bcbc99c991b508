import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { projectionOf } from '../../answer/projections.ts';
import type { Side } from '../../answer/shown-measures.ts';
import { baselineId } from '../../document/case-document.ts';
import { moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, signed } from '../../format/numbers.ts';
import { horizonName } from '../../format/quarters.ts';
import { compareWords as words } from '../../messages/compare.ts';
import { viewWords } from '../../messages/views.ts';
import { neverPaysBack } from '../cash-charts.ts';
import type { ChartSeries, ChartSpec, Mark } from '../chart-spec.ts';
import { cumulativeFromZero, lastOf, scaled, trailingYear } from '../quarter-series.ts';
import type { CompareColumn, Comparison } from './comparison.ts';

type Line = 'cash' | 'revenue';

/** Cumulative incremental cash, or cloud revenue, of all scenarios shown, each in its own colour. */
export function compareChart({ columns, reference, money }: Comparison, line: Line): ChartSpec {
  const quarters = Math.max(...columns.map(({ projection }) => projection.quarters));
  const values = (side: Side) => scaled(valuesOf(side, line), (value) => shownAmount(value, money));
  const thin: readonly ChartSeries[] = columns.some(({ isBaseline }) => isBaseline)
    ? []
    : [
        {
          key: baselineId,
          label: viewWords.baseline,
          role: 'baseline',
          values: values({ assumptions: baseAssumptions, projection: projectionOf(baseAssumptions) }).slice(
            0,
            quarters + 1,
          ),
          weight: 'thin',
          atEnd: true,
        },
      ];
  // What is looked at lies on top, what it is compared with at the bottom.
  const inDepth = [...columns].sort((one, other) => depth(one, reference) - depth(other, reference));
  const series = inDepth.map(
    (column): ChartSeries => ({
      key: column.id,
      label: column.short,
      figure: line === 'cash' ? cash : revenue,
      ...ownColour(column.id),
      values: values(column),
      weight: column.isActive ? 'strong' : 'normal',
      atEnd: true,
    }),
  );
  const write = line === 'cash' ? signed : decimal;
  return {
    id: line === 'cash' ? 'compare-cash' : 'compare-revenue',
    title: line === 'cash' ? viewWords.cumulative : viewWords.cloudRevenue,
    subtitle: line === 'cash' ? viewWords.planLessCounterfactual : viewWords.overTrailing,
    unit: moneyUnit(money),
    quarters,
    number: line === 'cash' ? 'signed' : 'plain',
    series: [...thin, ...series],
    shaded: [],
    marks: line === 'cash' ? paybackMarks(columns, quarters) : [],
    summary: words.summaryLines(
      line === 'cash' ? viewWords.cumulative : viewWords.cloudRevenue,
      horizonName(quarters),
      columns.map((column) => `${column.short} ${write(lastOf(values(column)))}`),
      moneyUnit(money),
    ),
  };
}

const cash = { figure: 'cumulative', span: 'quarter' } as const;
const revenue = { figure: 'plan.revenue', span: 'four-quarters' } as const;

const valuesOf = ({ assumptions, projection }: Side, line: Line) =>
  line === 'cash'
    ? cumulativeFromZero(projection.incremental)
    : trailingYear(projection.plan.revenue, assumptions.baseline.cloudRevenue);

const ownColour = (id: string): Pick<ChartSeries, 'role' | 'scenario'> =>
  id === baselineId ? { role: 'baseline' } : { role: 'scenario', scenario: id };

const depth = (column: CompareColumn, reference: CompareColumn) => (column.isActive ? 2 : column === reference ? 0 : 1);

/** With more scenarios than these, only the active one's dot has words. */
const mostNamedDots = 4;

/** A dot where each scenario pays back, with its years; the active one's says what the dots are. */
function paybackMarks(columns: readonly CompareColumn[], quarters: number): readonly Mark[] {
  return columns.flatMap((column): readonly Mark[] => {
    const years = column.projection.measures.paybackYears;
    if (years === null && column.isActive) {
      return [{ ...neverPaysBack(viewWords.noPayback(horizonName(quarters)), quarters), ...ownColour(column.id) }];
    }
    if (years === null || years === 0) return [];
    const text = decimal(years, 1);
    const crowded = columns.length > mostNamedDots;
    const lines = column.isActive ? [words.paybackYears(text)] : crowded ? [] : [words.years(text)];
    return [{ quarter: years * 4, value: 0, dot: 'full', ...ownColour(column.id), lines }];
  });
}
