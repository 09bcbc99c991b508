import type { CaseSeries } from '../../shared/model/cash-flow.ts';
import type { CaseName } from '../../shared/provenance/figure-id.ts';
import { shownAmount } from '../format/money.ts';
import { quarterName, yearOfQuarter } from '../format/quarters.ts';
import type { FigureAt } from '../inspector/subject.ts';
import { tableWords as words } from '../messages/views.ts';
import { cumulativeFromZero } from './quarter-series.ts';
import type { ViewInput } from './view-input.ts';

export type Period = 'year' | 'quarter';

/** Rows of figures across periods, ready to set; percentages are shares, amounts in the currency shown. */
export interface PeriodTable {
  readonly periods: readonly string[];
  /** Last quarter of each period. */
  readonly ends: readonly number[];
  readonly sections: readonly TableSection[];
}

export interface TableSection {
  readonly title: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly label: string;
  readonly number: 'amount' | 'percent';
  /** `total`: set strong, the rows above lead to it; `part`: set in, a share of the row above. */
  readonly rank: 'plain' | 'total' | 'part';
  readonly values: readonly (number | null)[];
  /** The quantity that the cells are. */
  readonly figure: FigureAt['figure'];
}

export function periodTable(input: ViewInput, period: Period): PeriodTable {
  const { projection, assumptions, money } = input;
  const size = period === 'year' ? 4 : 1;
  const ends = Array.from({ length: Math.floor(projection.quarters / size) }, (_, index) => (index + 1) * size);
  const sums = (flow: readonly number[]) =>
    ends.map((end) =>
      shownAmount(
        flow.slice(end - size, end).reduce((sum, value) => sum + value, 0),
        money,
      ),
    );
  const stands = (values: readonly number[]) => ends.map((end) => shownAmount(values[end - 1] ?? 0, money));
  const shares = (values: readonly number[]) => ends.map((end) => values[end - 1] ?? null);
  const amount = (
    label: string,
    figure: TableRow['figure'],
    values: TableRow['values'],
    rank: TableRow['rank'] = 'plain',
  ): TableRow => ({ label, number: 'amount', rank, values, figure });
  const share = (label: string, figure: TableRow['figure'], values: TableRow['values']): TableRow => ({
    label,
    number: 'percent',
    rank: 'plain',
    values,
    figure,
  });
  const { rows } = words;
  const caseRows = (of: CaseName): readonly TableRow[] => {
    const series = projection[of];
    const flow = (label: string, name: keyof CaseSeries, rank?: TableRow['rank']) =>
      amount(label, `${of}.${name}`, sums(series[name]), rank);
    return [
      flow(rows.demand, 'demand'),
      flow(rows.revenue, 'revenue', 'total'),
      flow(rows.aiRevenue, 'aiRevenue', 'part'),
      flow(rows.coreRevenue, 'coreRevenue', 'part'),
      share(
        rows.growth,
        `${of}.revenueGrowth`,
        growthOf(series.revenue, assumptions.baseline.cloudRevenue, ends, size),
      ),
      amount(rows.computeStock, `${of}.computeStock`, stands(series.computeStock)),
      share(rows.utilisation, `${of}.utilisation`, shares(series.utilisation)),
      flow(rows.ebitda, 'ebitda', 'total'),
      flow(rows.depreciation, 'depreciation'),
      flow(rows.ebita, 'ebita'),
      flow(rows.tax, 'tax'),
      flow(rows.capex, 'capex'),
      flow(rows.computeCapex, 'computeCapex', 'part'),
      flow(rows.facilityCapex, 'facilityCapex', 'part'),
      ...(series.backlog.some((value) => value > 0)
        ? [amount(rows.backlog, `${of}.backlog`, stands(series.backlog))]
        : []),
      ...(assumptions.economics.workingCapital === 0 ? [] : [flow(rows.workingCapitalChange, 'workingCapitalChange')]),
      flow(rows.freeCashFlow, 'freeCashFlow', 'total'),
    ];
  };
  const increment: readonly TableRow[] = [
    amount(rows.incremental, 'incremental', sums(projection.incremental), 'total'),
    amount(rows.cumulative, 'cumulative', stands(cumulativeFromZero(projection.incremental).slice(1))),
    ...(period === 'year' ? [share(rows.roic, 'roic', projection.measures.roic)] : []),
  ];
  return {
    ends,
    periods: ends.map((end) => (period === 'year' ? yearOfQuarter(end) : quarterName(end))),
    sections: [
      { title: words.plan, rows: caseRows('plan') },
      { title: words.counterfactual, rows: caseRows('counterfactual') },
      { title: words.increment, rows: increment },
    ],
  };
}

/** Growth of each period on the same one a year before. */
function growthOf(flow: readonly number[], before: readonly number[], ends: readonly number[], size: number) {
  const all = [...before, ...flow];
  const sumTo = (end: number) => all.slice(end - size, end).reduce((sum, value) => sum + value, 0);
  return ends.map((end) => {
    const yearBefore = sumTo(end);
    return yearBefore > 0 ? sumTo(end + 4) / yearBefore - 1 : null;
  });
}
