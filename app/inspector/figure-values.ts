import { partsOf, type QuarterFigure, valuesOf } from '../../shared/provenance/values.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, percent, shortest } from '../format/numbers.ts';
import { quarterName, yearOfQuarter } from '../format/quarters.ts';
import { incrementDefinitions, seriesDefinitions } from '../messages/definitions.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { FigureAt } from './subject.ts';

type Kind = 'flow' | 'stock' | 'share' | 'ratio';

const shares = new Set(['growth', 'revenueGrowth', 'aiShare', 'marginAi', 'marginCore', 'utilisation', 'roic']);
const stocks = new Set(['computeStock', 'backlog', 'investedCapital', 'cumulative', 'discounted']);

const nameOf = (figure: FigureAt['figure']): string => figure.split('.').at(-1) ?? figure;

/** Whether a year is the sum of its quarters, what stands at its end, or a share. */
export function kindOf(figure: FigureAt['figure']): Kind {
  const name = nameOf(figure);
  if (name === 'computeNeed') return 'ratio';
  return shares.has(name) ? 'share' : stocks.has(name) ? 'stock' : 'flow';
}

export function labelOf(figure: FigureAt['figure']): string {
  if (figure === 'incremental' || figure === 'cumulative' || figure === 'discounted' || figure === 'roic') {
    return incrementDefinitions[figure].label;
  }
  const [of, name] = partsOf(figure);
  const { label } = seriesDefinitions[name];
  return of === 'plan' ? label : words.without(label);
}

/** A quantity in one quarter; null where there is none. */
export function quarterValue(figure: QuarterFigure, quarter: number, run: InspectedRun): number | null {
  if (quarter >= 1) {
    const value = valuesOf(figure, run)[quarter - 1];
    return value === undefined || Number.isNaN(value) ? null : value;
  }
  return valueBefore(figure, quarter, run);
}

/** Before the programme there is revenue as it was reported, with the AI share of the baseline, and nothing else. */
function valueBefore(figure: QuarterFigure, quarter: number, { assumptions: { baseline } }: InspectedRun) {
  const revenue = baseline.cloudRevenue[quarter + 3];
  if (revenue === undefined) return null;
  switch (nameOf(figure)) {
    case 'revenue':
    case 'demand':
      return revenue;
    case 'aiRevenue':
      return revenue * baseline.aiShare;
    case 'coreRevenue':
      return revenue * (1 - baseline.aiShare);
    default:
      return null;
  }
}

/** A quantity at a time: of four quarters a flow is their sum and growth is that of the sum; anything else is as it stands at the end. */
export function figureValue({ figure, quarter, span }: FigureAt, run: InspectedRun): number | null {
  if (figure === 'roic') return run.projection.measures.roic[quarter / 4 - 1] ?? null;
  if (span === 'four-quarters' && (figure === 'plan.revenueGrowth' || figure === 'counterfactual.revenueGrowth')) {
    const revenue = figure === 'plan.revenueGrowth' ? 'plan.revenue' : 'counterfactual.revenue';
    const [now, before] = [quarter, quarter - 4].map((end) => sumOfYear(revenue, end, run));
    return now == null || before == null || before <= 0 ? null : now / before - 1;
  }
  return span === 'quarter' || kindOf(figure) !== 'flow'
    ? quarterValue(figure, quarter, run)
    : sumOfYear(figure, quarter, run);
}

function sumOfYear(figure: QuarterFigure, quarter: number, run: InspectedRun): number | null {
  const four = [3, 2, 1, 0].map((before) => quarterValue(figure, quarter - before, run));
  return four.some((value) => value === null) ? null : four.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A value as it stands in an equation or a row: amounts in the currency shown. */
export function writeValue(figure: FigureAt['figure'], value: number | null, { money }: InspectedRun): string {
  if (value === null) return words.none;
  switch (kindOf(figure)) {
    case 'share':
      return percent(value, 1);
    case 'ratio':
      return shortest(Number(value.toPrecision(4)), 8);
    default: {
      const shown = shownAmount(value, money);
      return decimal(shown, Math.abs(shown) < 100 ? 2 : 1);
    }
  }
}

export const unitOf = (figure: FigureAt['figure'], { money }: InspectedRun): string => {
  const kind = kindOf(figure);
  return kind === 'share' ? '' : kind === 'ratio' ? words.rmbPerRmb : moneyUnit(money);
};

/** "Q4 FY2030", or "four quarters to Q2 FY2030"; a fiscal year by its name. */
export function timeOf({ figure, quarter, span }: FigureAt): string {
  const isOfYear = kindOf(figure) === 'flow' || figure === 'roic' || figure.endsWith('.revenueGrowth');
  if (span === 'quarter' || !isOfYear) return quarterName(quarter);
  return quarter % 4 === 0 ? yearOfQuarter(quarter) : words.fourQuartersTo(quarterName(quarter));
}
