import type { Projection } from '../../shared/model/project.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { percent } from '../format/numbers.ts';
import { horizonName, quarterName, yearOfQuarter } from '../format/quarters.ts';
import { viewWords as words } from '../messages/views.ts';
import type { ChartSeries, ChartSpec, QuarterValues } from './chart-spec.ts';
import { lastOf, limitedIn, reportedAiRevenue, scaled, trailingYear } from './quarter-series.ts';
import { growthPoints, reportedOn, trailingPoints } from './reported-points.ts';
import { amountWords, isBaseline, type ViewInput } from './view-input.ts';

/** The Baseline's line: thin and neutral, in every chart, unless it is the scenario itself. */
export function baselineSeries(input: ViewInput, values: QuarterValues): readonly ChartSeries[] {
  if (isBaseline(input)) return [];
  // The Baseline has its own horizon: beyond the scenario's nothing of it is shown.
  const shown = values.slice(0, input.projection.quarters + 1);
  return [{ key: 'baseline', label: words.baseline, role: 'baseline', values: shown, weight: 'thin', atEnd: true }];
}

/** Cloud revenue, AI and other stacked, with demand and the Baseline; what capacity does not serve is hatched. */
export function cloudRevenueChart(input: ViewInput): ChartSpec {
  const { assumptions, projection, baseAssumptions, baseProjection, money } = input;
  const shown = (values: QuarterValues) => scaled(values, (value) => shownAmount(value, money));
  const { cloudRevenue } = assumptions.baseline;
  const revenue = shown(trailingYear(projection.plan.revenue, cloudRevenue));
  const ai = shown(trailingYear(projection.plan.aiRevenue, reportedAiRevenue(assumptions)));
  const demand = shown(trailingYear(projection.plan.demand, cloudRevenue));
  const base = trailingYear(baseProjection.plan.revenue, baseAssumptions.baseline.cloudRevenue);
  const { shaded, ...together } = limitedIn(projection);
  const look = Math.min(20, Math.floor(projection.quarters / 4) * 4);
  const first = shaded[0];
  return {
    id: 'cloud-revenue',
    title: words.cloudRevenue,
    subtitle: words.overTrailing,
    unit: moneyUnit(money),
    quarters: projection.quarters,
    number: 'plain',
    series: [
      ...baselineSeries(input, shown(base)),
      {
        key: 'demand',
        figure: { figure: 'plan.demand', span: 'four-quarters' },
        label: words.demand,
        role: 'demand',
        values: demand,
        weight: 'thin',
        dashed: true,
        atEnd: first !== undefined,
      },
      {
        key: 'ai',
        figure: { figure: 'plan.aiRevenue', span: 'four-quarters' },
        label: words.aiCloud,
        role: 'scenario',
        values: ai,
        weight: 'thin',
        fillTo: 'axis',
        fillLabel: { text: words.aiCloud, value: lastOf(ai) },
        atEnd: false,
      },
      {
        key: 'revenue',
        figure: { figure: 'plan.revenue', span: 'four-quarters' },
        label: words.revenue,
        role: 'scenario',
        values: revenue,
        weight: 'normal',
        fillTo: 'ai',
        fillLabel: { text: words.otherCloud, value: lastOf(revenue) - lastOf(ai) },
        atEnd: true,
      },
    ],
    shaded,
    ...together,
    ...(first === undefined ? {} : { unserved: { upper: 'demand', lower: 'revenue', label: words.unserved } }),
    marks: [],
    ...reportedOn(trailingPoints(input, 'revenue')),
    summary: words.summaryRevenue(
      amountWords(at(trailingYear(projection.plan.revenue, cloudRevenue), look), money),
      yearOfQuarter(look),
      isBaseline(input) ? null : amountWords(at(base, look), money),
      limitedWords(shaded, projection),
    ),
  };
}

/** "from Q2 FY2030", or how many quarters where it comes and goes. */
function limitedWords(spans: ChartSpec['shaded'], { quarters, measures }: Projection): string | null {
  const [first] = spans;
  if (first === undefined) return null;
  const since = quarterName(first.from + 1);
  if (first.to === quarters) return words.limitedFrom(since);
  const last = spans.at(-1);
  const always = last?.to === quarters ? quarterName(last.from + 1) : null;
  return words.limitedIn(measures.capacityLimitedQuarters, since, always);
}

/** Growth against the same quarter a year before: what is asked for and what is served. */
export function growthChart(input: ViewInput): ChartSpec {
  const { assumptions, projection, baseAssumptions, baseProjection } = input;
  const served = growthOf(projection.plan.revenue, assumptions.baseline.cloudRevenue);
  const asked = growthOf(projection.plan.demand, assumptions.baseline.cloudRevenue);
  const base = growthOf(baseProjection.plan.revenue, baseAssumptions.baseline.cloudRevenue);
  const hundred = (values: QuarterValues) => scaled(values, (value) => value * 100);
  return {
    id: 'growth',
    title: words.growth,
    subtitle: words.growthSubtitle,
    unit: words.percentAYearUnit,
    quarters: projection.quarters,
    number: 'percent',
    series: [
      ...baselineSeries(input, hundred(base)),
      {
        key: 'demand',
        label: words.demandGrowth,
        role: 'demand',
        values: hundred(asked),
        weight: 'thin',
        dashed: true,
        atEnd: true,
      },
      {
        key: 'revenue',
        figure: { figure: 'plan.revenueGrowth', span: 'quarter' },
        label: words.revenueGrowth,
        role: 'scenario',
        values: hundred(served),
        weight: 'strong',
        atEnd: true,
      },
    ],
    ...limitedIn(projection),
    marks: [],
    ...reportedOn(growthPoints(input)),
    summary: words.summaryGrowth(percent(at(served, 1)), percent(lastOf(served)), horizonName(projection.quarters)),
  };
}

/** Revenue with the programme and without it: what the programme is credited with. */
export function withAndWithoutChart(input: ViewInput): ChartSpec {
  const { assumptions, projection, money } = input;
  const shown = (values: QuarterValues) => scaled(values, (value) => shownAmount(value, money));
  const { cloudRevenue } = assumptions.baseline;
  const plan = trailingYear(projection.plan.revenue, cloudRevenue);
  const without = trailingYear(projection.counterfactual.revenue, cloudRevenue);
  const base = trailingYear(input.baseProjection.plan.revenue, input.baseAssumptions.baseline.cloudRevenue);
  return {
    id: 'with-and-without',
    title: words.cloudRevenue,
    subtitle: words.ofPlanAndWithout,
    unit: moneyUnit(money),
    quarters: projection.quarters,
    number: 'plain',
    series: [
      ...baselineSeries(input, shown(base)),
      {
        key: 'without',
        figure: { figure: 'counterfactual.revenue', span: 'four-quarters' },
        label: words.withoutProgramme,
        role: 'other',
        values: shown(without),
        weight: 'normal',
        dashed: true,
        atEnd: true,
      },
      {
        key: 'plan',
        figure: { figure: 'plan.revenue', span: 'four-quarters' },
        label: words.revenue,
        role: 'scenario',
        values: shown(plan),
        weight: 'strong',
        atEnd: true,
      },
    ],
    shaded: [],
    marks: [],
    ...reportedOn(trailingPoints(input, 'revenue')),
    summary: words.summaryWithout(
      amountWords(lastOf(plan), money),
      amountWords(lastOf(without), money),
      horizonName(projection.quarters),
    ),
  };
}

const at = (values: QuarterValues, quarter: number): number => values[quarter] ?? 0;

/** Growth of each quarter on the same one a year before, from quarter 1; `before` holds the four quarters to the baseline. */
function growthOf(flow: readonly number[], before: readonly number[]): QuarterValues {
  const all = [...before, ...flow];
  const growth: (number | null)[] = [null];
  flow.forEach((value, index) => {
    const yearBefore = all[index] ?? 0;
    growth.push(yearBefore > 0 ? value / yearBefore - 1 : null);
  });
  return growth;
}
