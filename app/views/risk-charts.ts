import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import { baselineRevenue } from '../../shared/model/demand.ts';
import { lastDeliveryQuarter } from '../../shared/model/programme.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';
import { horizonName, quarterName, quarterOfYears } from '../format/quarters.ts';
import { riskWords as words } from '../messages/risk.ts';
import { viewWords } from '../messages/views.ts';
import { neverPaysBack } from './cash-charts.ts';
import type { ChartSeries, ChartSpec, Mark, QuarterValues } from './chart-spec.ts';
import { cumulativeFromZero, scaled, trailingYear } from './quarter-series.ts';
import { reportedOn, trailingPoints } from './reported-points.ts';
import { baselineSeries } from './revenue-charts.ts';
import { amountWords, type ViewInput } from './view-input.ts';

/** What the bands may show, one at a time. */
export type BandQuantity = keyof typeof words.quantities;
export const bandQuantities = ['cumulative', 'revenue', 'utilisation'] as const satisfies readonly BandQuantity[];

/** The five shown quantiles of a quantity at the quarter ends, from 31 March 2025 on, and the two single cases. */
interface Fan {
  readonly title: string;
  readonly unit: string;
  readonly number: ChartSpec['number'];
  readonly scale: (value: number) => number;
  readonly write: (value: number) => string;
  /** At the baseline, the same in every trial. */
  readonly atBaseline: number | null;
  readonly rows: RiskSummary['bands'][keyof RiskSummary['bands']];
  readonly singleCase: QuarterValues;
  readonly baseline: QuarterValues;
}

function fanOf(quantity: BandQuantity, { bands }: RiskSummary, input: ViewInput): Fan {
  const { assumptions, projection, baseAssumptions, baseProjection, money } = input;
  const amounts = {
    unit: moneyUnit(money),
    scale: (value: number) => shownAmount(value, money),
    write: (value: number) => amountWords(value, money),
  };
  switch (quantity) {
    case 'cumulative':
      return {
        ...amounts,
        title: viewWords.cumulative,
        number: 'signed',
        atBaseline: 0,
        rows: bands.cumulative,
        singleCase: cumulativeFromZero(projection.incremental),
        baseline: cumulativeFromZero(baseProjection.incremental),
      };
    case 'revenue':
      return {
        ...amounts,
        title: viewWords.cloudRevenue,
        number: 'plain',
        atBaseline: baselineRevenue(assumptions),
        rows: bands.revenue,
        singleCase: trailingYear(projection.plan.revenue, assumptions.baseline.cloudRevenue),
        baseline: trailingYear(baseProjection.plan.revenue, baseAssumptions.baseline.cloudRevenue),
      };
    case 'utilisation':
      return {
        title: viewWords.utilisation,
        unit: viewWords.percentUnit,
        scale: (value) => value * 100,
        write: (value) => `${decimal(value * 100)}\u202f%`,
        number: 'percent',
        atBaseline: assumptions.baseline.utilisation,
        rows: bands.utilisation,
        singleCase: [assumptions.baseline.utilisation, ...projection.plan.utilisation],
        baseline: [baseAssumptions.baseline.utilisation, ...baseProjection.plan.utilisation],
      };
  }
}

/** What the single case's line is a figure of. */
const figures = {
  cumulative: { figure: 'cumulative', span: 'quarter' },
  revenue: { figure: 'plan.revenue', span: 'four-quarters' },
  utilisation: { figure: 'plan.utilisation', span: 'quarter' },
} as const satisfies Record<BandQuantity, ChartSeries['figure']>;

/** A quantity as its trials spread: the middle half and the middle nine tenths, the median, and the single case dashed. */
export function bandsChart(quantity: BandQuantity, summary: RiskSummary, input: ViewInput): ChartSpec {
  const fan = fanOf(quantity, summary, input);
  const { projection } = input;
  const [p5, p25, p50, p75, p95] = [0, 1, 2, 3, 4].map((column): QuarterValues => {
    const values = [fan.atBaseline, ...fan.rows.map((row) => row[column] ?? null)];
    return scaled(values, fan.scale);
  });
  const line = (key: string, label: string, values: QuarterValues = [], more: Partial<ChartSeries> = {}) =>
    ({ key, label, role: 'scenario', values, weight: 'hairline', atEnd: true, ...more }) satisfies ChartSeries;
  const trials = decimal(summary.trials);
  return {
    id: `bands-${quantity}`,
    title: fan.title,
    subtitle:
      summary.bandTrials < summary.trials
        ? words.bandsOfFirst(decimal(summary.bandTrials), trials)
        : words.bandsOf(trials),
    unit: fan.unit,
    quarters: projection.quarters,
    number: fan.number,
    series: [
      ...baselineSeries(input, scaled(fan.baseline, fan.scale)),
      line('single-case', words.singleCase, scaled(fan.singleCase, fan.scale), {
        weight: 'normal',
        dashed: true,
        figure: figures[quantity],
      }),
      // From the lowest up: the table, which turns the order round, has the highest on top.
      line('p5', words.share(0.05), p5),
      line('p25', words.share(0.25), p25),
      line('median', words.median, p50, { weight: 'strong' }),
      line('p75', words.share(0.75), p75, { fillTo: 'p25', fill: 'band' }),
      line('p95', words.share(0.95), p95, { fillTo: 'p5', fill: 'band' }),
    ],
    isSpread: true,
    shaded: [],
    ...(quantity === 'cumulative' && projection.measures.programme > 0 ? { bracket: programmeBracket(input) } : {}),
    marks: quantity === 'cumulative' ? medianPayback(summary, projection.quarters) : [],
    ...(quantity === 'revenue' ? reportedOn(trailingPoints(input, 'revenue')) : {}),
    summary: words.summaryBands(
      fan.title,
      horizonName(projection.quarters),
      endOf(fan, 0),
      endOf(fan, 4),
      endOf(fan, 2),
    ),
  };
}

function endOf({ rows, write }: Fan, column: number): string {
  const value = rows.at(-1)?.[column] ?? null;
  return value === null ? words.none : write(value);
}

const programmeBracket = ({ assumptions, projection, money }: ViewInput) => ({
  from: 0,
  to: lastDeliveryQuarter(assumptions.capex, assumptions.capacity.chipAvailability),
  label: viewWords.programme(decimal(shownAmount(projection.measures.programme, money))),
});

function medianPayback({ payback }: RiskSummary, quarters: number): readonly Mark[] {
  const years = payback.quantiles[2] ?? null;
  if (years === null) return [neverPaysBack(words.noMedianPayback(horizonName(quarters)), quarters)];
  if (years <= 0) return [];
  const lines = [words.medianPayback(quarterName(quarterOfYears(years))), viewWords.yearsLong(decimal(years, 1))];
  return [{ quarter: years * 4, value: 0, dot: 'full', role: 'scenario', lines }];
}
