import { fiscalYearOf } from '../../shared/model/calendar.ts';
import type { CaseSeries } from '../../shared/model/cash-flow.ts';
import { shownAmount } from '../format/money.ts';
import { quarterName } from '../format/quarters.ts';
import { tableWords as words } from '../messages/views.ts';
import { cumulativeFromZero } from './quarter-series.ts';
import type { ViewInput } from './view-input.ts';

export type Period = 'year' | 'quarter';

/** Rows of figures across periods, ready to set; percentages are shares, amounts in the currency shown. */
export interface PeriodTable {
  readonly periods: readonly string[];
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
  const amount = (label: string, values: readonly (number | null)[], rank: TableRow['rank'] = 'plain'): TableRow => ({
    label,
    number: 'amount',
    rank,
    values,
  });
  const share = (label: string, values: readonly (number | null)[]): TableRow => ({
    label,
    number: 'percent',
    rank: 'plain',
    values,
  });
  const { rows } = words;
  const caseRows = (series: CaseSeries): readonly TableRow[] => [
    amount(rows.demand, sums(series.demand)),
    amount(rows.revenue, sums(series.revenue), 'total'),
    amount(rows.aiRevenue, sums(series.aiRevenue), 'part'),
    amount(rows.coreRevenue, sums(series.coreRevenue), 'part'),
    share(rows.growth, growthOf(series.revenue, assumptions.baseline.cloudRevenue, ends, size)),
    amount(rows.computeStock, stands(series.computeStock)),
    share(rows.utilisation, shares(series.utilisation)),
    amount(rows.ebitda, sums(series.ebitda), 'total'),
    amount(rows.depreciation, sums(series.depreciation)),
    amount(rows.ebita, sums(series.ebita)),
    amount(rows.tax, sums(series.tax)),
    amount(rows.capex, sums(series.capex)),
    amount(rows.computeCapex, sums(series.computeCapex), 'part'),
    amount(rows.facilityCapex, sums(series.facilityCapex), 'part'),
    ...(series.backlog.some((value) => value > 0) ? [amount(rows.backlog, stands(series.backlog))] : []),
    ...(assumptions.economics.workingCapital === 0
      ? []
      : [amount(rows.workingCapitalChange, sums(series.workingCapitalChange))]),
    amount(rows.freeCashFlow, sums(series.freeCashFlow), 'total'),
  ];
  const increment: readonly TableRow[] = [
    amount(rows.incremental, sums(projection.incremental), 'total'),
    amount(rows.cumulative, stands(cumulativeFromZero(projection.incremental).slice(1))),
    ...(period === 'year' ? [share(rows.roic, projection.measures.roic)] : []),
  ];
  return {
    periods: ends.map((end) => (period === 'year' ? `FY${fiscalYearOf(end)}` : quarterName(end))),
    sections: [
      { title: words.plan, rows: caseRows(projection.plan) },
      { title: words.counterfactual, rows: caseRows(projection.counterfactual) },
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
