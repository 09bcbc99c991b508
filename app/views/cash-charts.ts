import { discounted } from '../../shared/model/measures/net-present-value.ts';
import { lastDeliveryQuarter } from '../../shared/model/programme.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';
import { horizonName, quarterName, quarterOfYears } from '../format/quarters.ts';
import { viewWords as words } from '../messages/views.ts';
import type { ChartSeries, ChartSpec, Mark, QuarterValues } from './chart-spec.ts';
import { cumulativeFromZero, lastOf, scaled, trailingYear } from './quarter-series.ts';
import { reportedOn, trailingPoints } from './reported-points.ts';
import { baselineSeries } from './revenue-charts.ts';
import { amountWords, isBaseline, type ViewInput } from './view-input.ts';

/** Cumulative incremental cash, undiscounted and discounted, with payback, trough and the span of the programme marked. */
export function cumulativeCashChart(input: ViewInput, more: { readonly withNotes: boolean }): ChartSpec {
  const { assumptions, projection, baseProjection, money } = input;
  const { economics, capex } = assumptions;
  const { measures, incremental, financing } = projection;
  const shown = (values: QuarterValues) => scaled(values, (value) => shownAmount(value, money));
  const timing = { rate: economics.discountRate, timing: economics.discounting };
  const cumulative = cumulativeFromZero(incremental);
  const notes: readonly ChartSeries[] =
    more.withNotes && financing !== null
      ? [
          {
            key: 'after-notes',
            label: words.afterNotesEnd,
            role: 'other',
            values: shown(cumulativeFromZero(financing.cashFlow)),
            weight: 'normal',
            atEnd: true,
          },
        ]
      : [];
  return {
    id: more.withNotes ? 'cumulative-cash-with-notes' : 'cumulative-cash',
    title: words.cumulative,
    subtitle: words.planLessCounterfactual,
    unit: moneyUnit(money),
    quarters: projection.quarters,
    number: 'signed',
    series: [
      ...baselineSeries(input, shown(cumulativeFromZero(baseProjection.incremental))),
      {
        key: 'discounted',
        figure: { figure: 'discounted', span: 'quarter' },
        label: words.discountedEnd,
        role: 'scenario',
        values: shown(cumulativeFromZero(discounted(incremental, timing))),
        weight: 'normal',
        dashed: true,
        atEnd: true,
      },
      ...notes,
      {
        key: 'cumulative',
        figure: { figure: 'cumulative', span: 'quarter' },
        label: words.cumulativeEnd,
        role: 'scenario',
        values: shown(cumulative),
        weight: 'strong',
        atEnd: true,
      },
    ],
    shaded: [],
    ...(measures.programme > 0
      ? {
          bracket: {
            from: 0,
            to: lastDeliveryQuarter(capex, assumptions.capacity.chipAvailability),
            label: words.programme(decimal(shownAmount(measures.programme, money))),
          },
        }
      : {}),
    marks: cashMarks(input),
    summary: cashSummary(input, cumulative.at(-1) ?? 0),
  };
}

function cashSummary({ projection: { measures }, money }: ViewInput, end: number): string {
  if (measures.peakFunding === 0) return words.summaryNeverBelow;
  return words.summaryCash(
    amountWords(-measures.peakFunding, money),
    quarterName(measures.peakFundingQuarter),
    measures.paybackYears === null ? null : quarterName(quarterOfYears(measures.paybackYears)),
    amountWords(end, money),
  );
}

function cashMarks(input: ViewInput): readonly Mark[] {
  const { projection, baseProjection, money } = input;
  const { measures, quarters } = projection;
  const marks: Mark[] = [];
  const base = baseProjection.measures.paybackYears;
  if (!isBaseline(input) && base !== null && base > 0) {
    marks.push({ quarter: base * 4, value: 0, dot: 'hollow', role: 'baseline', lines: [] });
  }
  if (measures.paybackYears !== null && measures.paybackYears > 0) {
    const years = measures.paybackYears;
    const lines = [words.payback(quarterName(quarterOfYears(years))), words.yearsLong(decimal(years, 1))];
    marks.push({ quarter: years * 4, value: 0, dot: 'full', role: 'scenario', lines });
  }
  if (measures.paybackYears === null) marks.push(neverPaysBack(words.noPayback(horizonName(quarters)), quarters));
  if (measures.discountedPaybackYears !== null && measures.discountedPaybackYears > 0) {
    const years = measures.discountedPaybackYears;
    const lines = [words.discountedPayback(quarterName(quarterOfYears(years)))];
    marks.push({ quarter: years * 4, value: 0, dot: 'hollow', role: 'scenario', lines });
  }
  if (measures.peakFunding > 0) {
    const quarter = measures.peakFundingQuarter;
    const amount = shownAmount(measures.peakFunding, money);
    const lines = [words.peak(decimal(amount), quarterName(quarter))];
    marks.push({ quarter, value: -amount, dot: 'full', role: 'scenario', lines });
  }
  return marks;
}

/** Words on the zero line at the end of the horizon, where a dot would stand that there is not. */
export const neverPaysBack = (text: string, quarters: number): Mark => ({
  quarter: quarters,
  value: 0,
  dot: 'none',
  role: 'scenario',
  lines: [text],
});

/** EBITDA, capex and free cash flow of the plan. */
export function cashUseChart(input: ViewInput): ChartSpec {
  const { projection, baseProjection, money } = input;
  const shown = (values: QuarterValues) => scaled(values, (value) => shownAmount(value, money));
  const { plan } = projection;
  const ebitda = trailingYear(plan.ebitda);
  const capex = trailingYear(plan.capex);
  return {
    id: 'cash-use',
    title: words.cashUse,
    subtitle: words.cashUseSubtitle,
    unit: moneyUnit(money),
    quarters: projection.quarters,
    number: 'plain',
    series: [
      ...baselineSeries(input, shown(trailingYear(baseProjection.plan.freeCashFlow))),
      {
        key: 'ebitda',
        figure: { figure: 'plan.ebitda', span: 'four-quarters' },
        label: words.ebitda,
        role: 'demand',
        values: shown(ebitda),
        weight: 'normal',
        atEnd: true,
      },
      {
        key: 'capex',
        figure: { figure: 'plan.capex', span: 'four-quarters' },
        label: words.capex,
        role: 'other',
        values: shown(capex),
        weight: 'normal',
        dashed: true,
        atEnd: true,
      },
      {
        key: 'free-cash-flow',
        figure: { figure: 'plan.freeCashFlow', span: 'four-quarters' },
        label: words.freeCashFlow,
        role: 'scenario',
        values: shown(trailingYear(plan.freeCashFlow)),
        weight: 'strong',
        atEnd: true,
      },
    ],
    shaded: [],
    marks: [],
    ...reportedOn(trailingPoints(input, 'capex')),
    summary: words.summaryUse(
      amountWords(lastOf(ebitda), money),
      amountWords(lastOf(capex), money),
      horizonName(projection.quarters),
    ),
  };
}
