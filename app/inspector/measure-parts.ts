import { lookQuarter } from '../../shared/analysis/periods.ts';
import { isCapacityLimited } from '../../shared/model/cash-flow.ts';
import type { Projection } from '../../shared/model/project.ts';
import type { MeasureName, NotesMeasureName } from '../../shared/provenance/figure-id.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, percent, shortest, shortPercent, signed } from '../format/numbers.ts';
import { quarterName, yearOfQuarter } from '../format/quarters.ts';
import { equationWords as words } from '../messages/equations.ts';
import { formatWords } from '../messages/format.ts';
import { measureDefinitions } from '../messages/measure-definitions.ts';
import { quarterValue } from './figure-values.ts';
import { driverRowsIn, figureRow, named } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { InspectionRow } from './inspection.ts';
import type { Parts } from './parts.ts';
import { inBrackets } from './signs.ts';
import type { FigureAt } from './subject.ts';

/** The equation of an answer with its numbers, and what it comes from (docs/model.md §7). */
export function measureParts(measure: Exclude<MeasureName, NotesMeasureName>, run: InspectedRun): Parts {
  const { projection, assumptions, money } = run;
  const { measures, quarters } = projection;
  const { economics } = assumptions;
  const amount = (rmbBn: number) => decimal(shownAmount(rmbBn, money), 2);
  const added = (rmbBn: number) => (rmbBn < 0 ? `− ${amount(-rmbBn)}` : `+ ${amount(rmbBn)}`);
  const row = (figure: FigureAt['figure'], quarter: number, span: FigureAt['span'] = 'quarter') =>
    figureRow({ figure, quarter, span }, run);
  const measureRow = (other: MeasureName, rmbBn: number): InspectionRow => ({
    key: other,
    label: measureDefinitions[other].label,
    value: signed(shownAmount(rmbBn, money), 2),
    to: { kind: 'measure', measure: other, ...named(run) },
  });
  // Rates are found with what is there at the horizon, not with what that is worth today.
  const terminalRow = { ...measureRow('terminal-value', terminalWorth(run)), label: words.terminalAtHorizon };
  /** Year by year, and the quarters that a horizon has beyond its last whole year. */
  const byYear = (figure: FigureAt['figure']) => [
    ...Array.from({ length: Math.floor(quarters / 4) }, (_, year) => row(figure, 4 * (year + 1), 'four-quarters')),
    ...Array.from({ length: quarters % 4 }, (_, index) => row(figure, quarters - (quarters % 4) + index + 1)),
  ];
  switch (measure) {
    case 'payback':
      return crossing('cumulative', measures.paybackYears, run);
    case 'discounted-payback':
      return crossing('discounted', measures.discountedPaybackYears, run);
    case 'npv':
      return {
        symbols: words.npv,
        values: `${amount(measures.npv - measures.terminalValuePv)} ${added(measures.terminalValuePv)}`,
        rows: [
          measureRow('npv-without-terminal', measures.npv - measures.terminalValuePv),
          measureRow('terminal-value', measures.terminalValuePv),
          ...driverRowsIn(['economics.discountRate', 'economics.terminalValue'], run),
        ],
      };
    case 'npv-without-terminal':
      return {
        symbols: words.npvWithoutTerminal[economics.discounting],
        values: '',
        rows: [
          row('discounted', quarters),
          ...driverRowsIn(['economics.discountRate', 'economics.discounting'], run),
          ...byYear('incremental'),
        ],
      };
    case 'terminal-value': {
      const worth = terminalWorth(run);
      const years = shortest(quarters / 4);
      const lifeYears = Math.ceil(assumptions.capacity.computeLifeYears);
      return {
        symbols: words.terminalValue[economics.terminalValue],
        values:
          economics.terminalValue === 'none'
            ? ''
            : `${amount(worth)} ∕ (1 + ${inBrackets(shortPercent(economics.discountRate))})^${years}`,
        rows: [
          ...(economics.terminalValue === 'book'
            ? [row('plan.investedCapital', quarters), row('counterfactual.investedCapital', quarters)]
            : []),
          ...driverRowsIn(['economics.terminalValue', 'economics.discountRate'], run),
          ...(economics.terminalValue === 'gordon'
            ? [...driverRowsIn(['economics.terminalGrowth'], run), ...byYear('incremental').slice(-lifeYears)]
            : []),
        ],
      };
    }
    case 'irr': {
      const [rate] = measures.irr;
      const aQuarter = rate === undefined ? 0 : (1 + rate) ** 0.25 - 1;
      return {
        symbols: words.irr,
        values: measures.irr.length === 1 ? `(1 + ${inBrackets(percent(aQuarter, 3))})^4 − 1` : '',
        rows: [...ratesFound(measures), terminalRow, ...byYear('incremental')],
      };
    }
    case 'mirr':
      return {
        symbols: words.mirr,
        values: '',
        rows: [...driverRowsIn(['economics.discountRate'], run), terminalRow, ...byYear('incremental')],
      };
    case 'peak': {
      const at = measures.peakFundingQuarter;
      if (at === 0) return { symbols: words.peak, values: '', rows: byYear('incremental') };
      const lowest = quarterValue('cumulative', at, run) ?? 0;
      return {
        symbols: words.peak,
        values: `−( ${amount(lowest)} ) ${words.inQuarter(quarterName(at))}`,
        rows: [row('cumulative', at), ...byYear('incremental').slice(0, Math.ceil(at / 4))],
      };
    }
    case 'cloud-revenue':
    case 'ai-revenue': {
      const figure = measure === 'cloud-revenue' ? 'plan.revenue' : 'plan.aiRevenue';
      const end = lookQuarter(quarters);
      const four = [end - 3, end - 2, end - 1, end];
      return {
        symbols: words.sumOfYear(yearOfQuarter(end)),
        values: four.map((q) => decimal(shownAmount(quarterValue(figure, q, run) ?? 0, money), 2)).join(' + '),
        rows: four.map((q) => row(figure, q)),
      };
    }
    case 'limited-quarters':
      return { symbols: words.limited, values: '', rows: limitedYears(run) };
    case 'world-share': {
      const revenue = [0, 1, 2, 3].reduce((sum, back) => sum + (projection.plan.revenue[quarters - 1 - back] ?? 0), 0);
      const market = measures.endGlobalShare === 0 ? 0 : revenue / measures.endGlobalShare;
      return {
        symbols: words.worldShare,
        values: `${amount(revenue)} ∕ ${amount(market)} ${moneyUnit(money)}`,
        rows: [
          row('plan.revenue', quarters, 'four-quarters'),
          ...driverRowsIn(
            ['baseline.globalShare', 'market.growthRate', 'market.fadeYears', 'market.terminalRate'],
            run,
          ),
        ],
      };
    }
  }
}

/** Undiscounted, RMB bn. */
const terminalWorth = ({ projection, assumptions }: InspectedRun): number =>
  projection.measures.terminalValuePv * (1 + assumptions.economics.discountRate) ** (projection.quarters / 4);

/** Where there is no rate or more than one, those that there are. */
const ratesFound = ({ irr }: Projection['measures']): readonly InspectionRow[] =>
  irr.length === 1
    ? []
    : [
        {
          key: 'rates',
          label: irr.length === 0 ? words.noRate : words.severalRates,
          value: formatWords.parts(irr.map((rate) => percent(rate, 1))),
        },
      ];

/** The fiscal years with capacity-limited quarters, how many of them, and revenue to be followed. */
function limitedYears(run: InspectedRun): readonly InspectionRow[] {
  const { plan, quarters } = run.projection;
  const limited = plan.revenue.map((revenue, index) => isCapacityLimited(revenue, plan.demand[index] ?? 0));
  return Array.from({ length: Math.ceil(quarters / 4) }, (_, year) => {
    const count = limited.slice(4 * year, 4 * year + 4).filter(Boolean).length;
    const last = Math.min(quarters, 4 * year + 4);
    return {
      key: String(last),
      label: yearOfQuarter(last),
      value: words.ofQuarters(count, last - 4 * year),
      count,
      to: { kind: 'figure', figure: 'plan.revenue', quarter: last, span: 'quarter', ...named(run) } as const,
    };
  }).filter(({ count }) => count > 0);
}

/** Where a running total crosses zero for good: a straight line between two quarter ends. */
function crossing(figure: 'cumulative' | 'discounted', years: number | null, run: InspectedRun): Parts {
  const { quarters } = run.projection;
  const row = (quarter: number) => figureRow({ figure, quarter, span: 'quarter' }, run);
  if (years === null) return { symbols: words.crossing, values: '', rows: [row(quarters)] };
  if (years === 0) return { symbols: words.crossing, values: '', rows: [row(1)] };
  // The last quarter that ends below zero; at a crossing on the very end of a quarter it is the one before.
  const before = Math.ceil(years * 4 - 1e-9) - 1;
  const text = (rmbBn: number) => decimal(shownAmount(rmbBn, run.money), 2);
  const from = quarterValue(figure, before, run) ?? 0;
  const to = quarterValue(figure, before + 1, run) ?? 0;
  return {
    symbols: words.crossing,
    values: `( ${before} + ${text(-from)} ∕ ( ${text(to)} + ${text(-from)} ) ) ∕ 4`,
    rows: [row(before), row(before + 1)],
  };
}
