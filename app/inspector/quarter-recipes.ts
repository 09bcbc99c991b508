import type { CaseName, SeriesName } from '../../shared/provenance/figure-id.ts';
import { baselineDepreciation } from '../../shared/provenance/values.ts';
import { percent, shortest, shortPercent } from '../format/numbers.ts';
import { equationWords } from '../messages/equations.ts';
import { quarterValue, writeValue } from './figure-values.ts';
import type { InspectedRun } from './inspected-run.ts';
import { inBrackets } from './signs.ts';

/** How a quantity of a quarter is made, in numbers; what goes in is said by `inputsOf`. */
interface Recipe {
  /** The equation with the numbers of the quarter; none where a rule takes more than a line. */
  readonly values?: (at: At) => string;
  /** In symbols, where that is not as defined; undefined where it is. */
  readonly symbols?: (run: InspectedRun) => string | undefined;
  /** Quantities of the same case that go in as they were so many quarters before. */
  readonly before?: readonly (readonly [name: SeriesName, quarters: number])[];
  /** What is bought is for the quarter in which it enters service. */
  readonly looksAhead?: true;
}

/** The numbers of one quarter of one case, as they are written. */
export interface At {
  readonly text: (name: SeriesName, before?: number) => string;
  readonly value: (name: SeriesName) => number;
  readonly money: (rmbBn: number) => string;
  readonly quarter: number;
  readonly run: InspectedRun;
}

export function numbersAt(of: CaseName, quarter: number, run: InspectedRun): At {
  const read = (name: SeriesName, before: number) => quarterValue(`${of}.${name}`, quarter - before, run);
  return {
    text: (name, before = 0) => inBrackets(writeValue(`${of}.${name}`, read(name, before), run)),
    value: (name) => read(name, 0) ?? 0,
    money: (rmbBn) => inBrackets(writeValue('plan.revenue', rmbBn, run)),
    quarter,
    run,
  };
}

const otherShare = ({ value }: At): string => percent(1 - value('aiShare'), 1);

const carriesLosses = ({ assumptions }: InspectedRun): boolean =>
  assumptions.economics.taxLosses === 'carry-forward' && assumptions.economics.taxRate > 0;

/** One quarter of each quantity (docs/model.md §2 to §5). */
export const recipes: Readonly<Record<SeriesName, Recipe>> = {
  growth: {},
  demand: {
    values: ({ text }) => `${text('demand', 4)} × (1 + ${text('growth')})`,
    before: [['demand', 4]],
  },
  aiShare: {},
  computeNeed: {
    values: (at) => {
      const { aiRevenuePerCompute, interconnectEfficiency, coreRevenuePerCompute } = at.run.assumptions.capacity;
      const ai = `${shortest(aiRevenuePerCompute)} × ${shortest(interconnectEfficiency)}`;
      return `${at.text('aiShare')} ∕ (${ai}) + ${otherShare(at)} ∕ ${shortest(coreRevenuePerCompute)}`;
    },
  },
  marginAi: {},
  marginCore: {},
  computeStock: { looksAhead: true },
  revenue: {
    values: ({ text, run }) => {
      const use = shortPercent(run.assumptions.capacity.maxUtilisation);
      return `min( ${text('demand')}, ${use} × ${text('computeStock')} ∕ (4 × ${text('computeNeed')}) )`;
    },
  },
  revenueGrowth: {
    values: ({ text }) => `${text('revenue')} ∕ ${text('revenue', 4)} − 1`,
    before: [['revenue', 4]],
  },
  aiRevenue: { values: ({ text }) => `${text('revenue')} × ${text('aiShare')}` },
  coreRevenue: { values: (at) => `${at.text('revenue')} × ${otherShare(at)}` },
  utilisation: {
    values: ({ text }) => `4 × ${text('revenue')} × ${text('computeNeed')} ∕ ${text('computeStock')}`,
  },
  ebitda: {
    values: (at) =>
      `${at.text('revenue')} × ( ${at.text('aiShare')} × ${at.text('marginAi')} + ${otherShare(at)} × ${at.text('marginCore')} )`,
  },
  depreciation: {
    values: ({ value, money, quarter, run }) => {
      const old = baselineDepreciation(run.assumptions, quarter);
      return `${money(old)} + ${money(value('depreciation') - old)}`;
    },
  },
  ebita: { values: ({ text }) => `${text('ebitda')} − ${text('depreciation')}` },
  tax: {
    symbols: (run) => (carriesLosses(run) ? equationWords.taxAfterLosses : undefined),
    values: ({ text, value, money, run }) => {
      const { taxRate } = run.assumptions.economics;
      const taxed = carriesLosses(run) ? money(value('tax') / taxRate) : text('ebita');
      return `${shortPercent(taxRate)} × ${taxed}`;
    },
  },
  computeCapex: { looksAhead: true },
  facilityCapex: { looksAhead: true },
  capex: { values: ({ text }) => `${text('computeCapex')} + ${text('facilityCapex')}` },
  backlog: {},
  workingCapitalChange: {
    values: ({ text, run }) =>
      `${shortPercent(run.assumptions.economics.workingCapital)} × ( ${text('revenue')} − ${text('revenue', 4)} )`,
    before: [['revenue', 4]],
  },
  freeCashFlow: {
    values: ({ text }) => `${text('ebitda')} − ${text('tax')} − ${text('capex')} − ${text('workingCapitalChange')}`,
  },
  investedCapital: {},
};
