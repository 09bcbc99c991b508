import type { CaseName, SeriesName } from '../../shared/provenance/figure-id.ts';
import { baselineDepreciation } from '../../shared/provenance/values.ts';
import { percent, shortest } from '../format/numbers.ts';
import { quarterValue, writeValue } from './figure-values.ts';
import type { InspectedRun } from './inspected-run.ts';

/** How a quantity of a quarter is made: its equation with the numbers of that quarter, and what it comes from. */
interface Recipe {
  /** The equation with numbers; null where a rule takes more than a line. */
  readonly values: ((at: At) => string) | null;
  /** Quantities of the same case that go in, with how many quarters before. */
  readonly figures: readonly (readonly [name: SeriesName, before: number])[];
  readonly drivers: readonly string[];
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
    text: (name, before = 0) => writeValue(`${of}.${name}`, read(name, before), run),
    value: (name) => read(name, 0) ?? 0,
    money: (rmbBn) => writeValue('plan.revenue', rmbBn, run),
    quarter,
    run,
  };
}

const capacityDrivers = (rule: readonly string[]) => [
  'capex.computeShare',
  'capex.afterProgramme',
  'capacity.computeLifeYears',
  'capacity.leadQuarters',
  ...rule,
];
const programmeDrivers = ['capex.programme', 'capex.overshoot', 'capex.quarters', 'capex.phasing'];

/** One quarter of each quantity (docs/model.md §2 to §5). */
export const recipes: Readonly<Record<SeriesName, Recipe>> = {
  growth: {
    values: null,
    figures: [],
    drivers: [
      'demand.growth.rate',
      'demand.growth.holdYears',
      'demand.growth.fadeYears',
      'demand.growth.terminalRate',
      'demand.growth.rates',
    ],
  },
  demand: {
    values: ({ text }) => `${text('demand', 4)} × (1 + ${text('growth')})`,
    figures: [
      ['growth', 0],
      ['demand', 4],
    ],
    drivers: [],
  },
  aiShare: {
    values: null,
    figures: [],
    drivers: ['baseline.aiShare', 'demand.aiShare.target', 'demand.aiShare.years', 'demand.aiShare.values'],
  },
  computeNeed: {
    values: ({ value, text, run }) => {
      const { aiRevenuePerCompute, interconnectEfficiency, coreRevenuePerCompute } = run.assumptions.capacity;
      const ai = `${shortest(aiRevenuePerCompute)} × ${shortest(interconnectEfficiency)}`;
      return `${text('aiShare')} ∕ (${ai}) + ${percent(1 - value('aiShare'), 1)} ∕ ${shortest(coreRevenuePerCompute)}`;
    },
    figures: [['aiShare', 0]],
    drivers: ['capacity.aiRevenuePerCompute', 'capacity.interconnectEfficiency', 'capacity.coreRevenuePerCompute'],
  },
  marginAi: {
    values: null,
    figures: [],
    drivers: ['margins.ai.start', 'margins.ai.target', 'margins.ai.years', 'margins.ai.values'],
  },
  marginCore: {
    values: null,
    figures: [],
    drivers: ['margins.core.start', 'margins.core.target', 'margins.core.years', 'margins.core.values'],
  },
  computeStock: {
    values: null,
    figures: [],
    drivers: [
      ...programmeDrivers,
      ...capacityDrivers(['capacity.chipAvailability', 'capacity.newRegionShare', 'baseline.utilisation']),
    ],
  },
  revenue: {
    values: ({ text, run }) => {
      const use = percent(run.assumptions.capacity.maxUtilisation, 1);
      return `min( ${text('demand')}, ${use} × ${text('computeStock')} ∕ (4 × ${text('computeNeed')}) )`;
    },
    figures: [
      ['demand', 0],
      ['computeStock', 0],
      ['computeNeed', 0],
    ],
    drivers: ['capacity.maxUtilisation'],
  },
  revenueGrowth: {
    values: ({ text }) => `${text('revenue')} ∕ ${text('revenue', 4)} − 1`,
    figures: [
      ['revenue', 0],
      ['revenue', 4],
    ],
    drivers: [],
  },
  aiRevenue: {
    values: ({ text }) => `${text('revenue')} × ${text('aiShare')}`,
    figures: [
      ['revenue', 0],
      ['aiShare', 0],
    ],
    drivers: [],
  },
  coreRevenue: {
    values: ({ text, value }) => `${text('revenue')} × ${percent(1 - value('aiShare'), 1)}`,
    figures: [
      ['revenue', 0],
      ['aiShare', 0],
    ],
    drivers: [],
  },
  utilisation: {
    values: ({ text }) => `4 × ${text('revenue')} × ${text('computeNeed')} ∕ ${text('computeStock')}`,
    figures: [
      ['revenue', 0],
      ['computeNeed', 0],
      ['computeStock', 0],
    ],
    drivers: [],
  },
  ebitda: {
    values: ({ text, value }) => {
      const other = percent(1 - value('aiShare'), 1);
      return `${text('revenue')} × ( ${text('aiShare')} × ${text('marginAi')} + ${other} × ${text('marginCore')} )`;
    },
    figures: [
      ['revenue', 0],
      ['aiShare', 0],
      ['marginAi', 0],
      ['marginCore', 0],
    ],
    drivers: [],
  },
  depreciation: {
    values: ({ value, money, quarter, run }) => {
      const old = baselineDepreciation(run.assumptions, quarter);
      return `${money(old)} + ${money(value('depreciation') - old)}`;
    },
    figures: [],
    drivers: [
      'baseline.depreciationShare',
      'capacity.computeLifeYears',
      'capacity.facilityLifeYears',
      'capex.computeShare',
      ...programmeDrivers,
    ],
  },
  ebita: {
    values: ({ text }) => `${text('ebitda')} − ${text('depreciation')}`,
    figures: [
      ['ebitda', 0],
      ['depreciation', 0],
    ],
    drivers: [],
  },
  tax: {
    values: ({ text, run }) =>
      run.assumptions.economics.taxLosses === 'group-relief'
        ? `${percent(run.assumptions.economics.taxRate, 1)} × ${text('ebita')}`
        : `${text('tax')}`,
    figures: [['ebita', 0]],
    drivers: ['economics.taxRate', 'economics.taxLosses'],
  },
  computeCapex: {
    values: null,
    figures: [],
    drivers: [...programmeDrivers, ...capacityDrivers(['capacity.chipAvailability'])],
  },
  facilityCapex: {
    values: null,
    figures: [],
    drivers: [...programmeDrivers, 'capex.computeShare', 'capex.afterProgramme', 'capacity.facilityLifeYears'],
  },
  capex: {
    values: ({ text }) => `${text('computeCapex')} + ${text('facilityCapex')}`,
    figures: [
      ['computeCapex', 0],
      ['facilityCapex', 0],
    ],
    drivers: [],
  },
  backlog: {
    values: null,
    figures: [],
    drivers: ['capacity.chipAvailability', 'capex.computeShare', ...programmeDrivers],
  },
  workingCapitalChange: {
    values: ({ text, run }) =>
      `${percent(run.assumptions.economics.workingCapital, 1)} × ( ${text('revenue')} − ${text('revenue', 4)} )`,
    figures: [
      ['revenue', 0],
      ['revenue', 4],
    ],
    drivers: ['economics.workingCapital'],
  },
  freeCashFlow: {
    values: ({ text }) => `${text('ebitda')} − ${text('tax')} − ${text('capex')} − ${text('workingCapitalChange')}`,
    figures: [
      ['ebitda', 0],
      ['tax', 0],
      ['capex', 0],
      ['workingCapitalChange', 0],
    ],
    drivers: [],
  },
  investedCapital: {
    values: null,
    figures: [['capex', 0]],
    drivers: ['economics.workingCapital', 'capacity.computeLifeYears', 'capacity.facilityLifeYears'],
  },
};
