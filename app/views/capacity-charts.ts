import { planDemand } from '../../shared/model/demand.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { percent } from '../format/numbers.ts';
import { horizonName } from '../format/quarters.ts';
import { viewWords as words } from '../messages/views.ts';
import type { ChartSeries, ChartSpec, QuarterValues } from './chart-spec.ts';
import { fromFirstQuarter, lastOf, limitedIn, scaled } from './quarter-series.ts';
import { baselineSeries } from './revenue-charts.ts';
import { amountWords, type ViewInput } from './view-input.ts';

/** Compute in service against what all demand would need; the backlog where chips are scarce. */
export function computeChart(input: ViewInput): ChartSpec {
  const { projection, baseProjection, money } = input;
  const shown = (values: QuarterValues) => scaled(values, (value) => shownAmount(value, money));
  const { plan } = projection;
  const needed = computeNeeded(input);
  const waiting = plan.backlog.some((value) => value > 0);
  const backlog: readonly ChartSeries[] = waiting
    ? [
        {
          key: 'backlog',
          figure: { figure: 'plan.backlog', span: 'quarter' },
          label: words.backlog,
          role: 'other',
          values: shown(fromFirstQuarter(plan.backlog)),
          weight: 'normal',
          atEnd: true,
        },
      ]
    : [];
  return {
    id: 'compute',
    title: words.compute,
    subtitle: words.computeSubtitle,
    unit: moneyUnit(money),
    quarters: projection.quarters,
    number: 'plain',
    series: [
      ...baselineSeries(input, shown(fromFirstQuarter(baseProjection.plan.computeStock))),
      {
        key: 'needed',
        label: words.needed,
        role: 'demand',
        values: shown(needed),
        weight: 'thin',
        dashed: true,
        atEnd: true,
      },
      ...backlog,
      {
        key: 'stock',
        figure: { figure: 'plan.computeStock', span: 'quarter' },
        label: words.inService,
        role: 'scenario',
        values: shown(fromFirstQuarter(plan.computeStock)),
        weight: 'strong',
        atEnd: true,
      },
    ],
    ...limitedIn(projection),
    marks: [],
    summary: words.summaryCompute(
      amountWords(plan.computeStock.at(-1) ?? 0, money),
      amountWords(lastOf(needed), money),
      horizonName(projection.quarters),
    ),
  };
}

/** How much of the compute is in use, under the line that it can't pass. */
export function utilisationChart(input: ViewInput): ChartSpec {
  const { assumptions, projection, baseProjection } = input;
  const { plan } = projection;
  const hundred = (values: QuarterValues) => scaled(values, (value) => value * 100);
  const { maxUtilisation } = assumptions.capacity;
  return {
    id: 'utilisation',
    title: words.utilisation,
    subtitle: words.utilisationSubtitle,
    unit: words.percentUnit,
    quarters: projection.quarters,
    number: 'percent',
    series: [
      ...baselineSeries(
        input,
        hundred([input.baseAssumptions.baseline.utilisation, ...baseProjection.plan.utilisation]),
      ),
      {
        key: 'highest',
        label: words.highestUse,
        role: 'demand',
        values: hundred(Array.from({ length: projection.quarters + 1 }, () => maxUtilisation)),
        weight: 'thin',
        dashed: true,
        atEnd: true,
      },
      {
        key: 'utilisation',
        figure: { figure: 'plan.utilisation', span: 'quarter' },
        label: words.utilisation,
        role: 'scenario',
        values: hundred([assumptions.baseline.utilisation, ...plan.utilisation]),
        weight: 'strong',
        atEnd: true,
      },
    ],
    ...limitedIn(projection),
    marks: [],
    summary: words.summaryUtilisation(percent(Math.max(...plan.utilisation)), percent(Math.min(...plan.utilisation))),
  };
}

/** Compute that all demand would need at the highest sustainable use: 4·D·k(a)/maxUtilisation, RMB bn at cost. */
function computeNeeded({ assumptions, projection }: ViewInput): QuarterValues {
  const demand = planDemand(assumptions, projection.quarters);
  return demand.revenue.map(
    (revenue, quarter) => (4 * revenue * (demand.computeNeed[quarter] ?? 0)) / assumptions.capacity.maxUtilisation,
  );
}
