import type { Assumptions } from '../scenario/driver-tree.ts';
import type { CaseName, FigureId, SeriesName } from './figure-id.ts';

/** What a figure is made from: other figures, and drivers by path; the path of a group or of a path over time stands for its parts. */
export interface Inputs {
  readonly figures: readonly FigureId[];
  readonly drivers: readonly string[];
}

/** What one RMB of revenue needs of compute. */
const needPerRevenue = [
  'capacity.aiRevenuePerCompute',
  'capacity.coreRevenuePerCompute',
  'capacity.interconnectEfficiency',
];

/** The stock that stands at the baseline, what is on order then, and how long compute lasts. */
const standingAssets = [
  ...needPerRevenue,
  'baseline.cloudRevenue',
  'baseline.aiShare',
  'baseline.utilisation',
  'baseline.capex',
  'capex.computeShare',
  'capacity.leadQuarters',
  'capacity.computeLifeYears',
];

const facilityLife = 'capacity.facilityLifeYears';

const programme = [
  'capex.programme',
  'capex.overshoot',
  'capex.quarters',
  'capex.phasing',
  'capex.afterProgramme',
  'capacity.chipAvailability',
  'capacity.newRegionShare',
  'capacity.newRegionDelayQuarters',
];

/** What a case buys, and so what it has in service (docs/model.md §3): by the programme, then by the rule that holds after it. */
function compute(of: CaseName, { capex }: Assumptions): Inputs {
  const meetsDemand = of === 'counterfactual' || capex.afterProgramme === 'meet-demand';
  const runsOff = of === 'plan' && capex.afterProgramme === 'run-off';
  return {
    figures: [
      ...(meetsDemand ? ([`${of}.demand`, `${of}.computeNeed`] as const) : []),
      ...(runsOff ? (['counterfactual.computeCapex'] as const) : []),
    ],
    drivers: [
      ...standingAssets,
      ...(of === 'plan' ? programme : []),
      ...(meetsDemand ? ['capacity.maxUtilisation'] : []),
    ],
  };
}

/** Facilities go with the compute: by the programme's split, then by the same rule. */
function facilities(of: CaseName, assumptions: Assumptions): Inputs {
  const { figures, drivers } = compute(of, assumptions);
  const more = figures.includes('counterfactual.computeCapex') ? (['counterfactual.facilityCapex'] as const) : [];
  return { figures: [...figures, ...more], drivers: [...drivers, facilityLife] };
}

const ofWithout = (of: CaseName, ...paths: readonly string[]) => (of === 'counterfactual' ? paths : []);

/** The equations of docs/model.md §2 to §5, as what each quantity is made from. */
const series: Readonly<Record<SeriesName, (of: CaseName, assumptions: Assumptions) => Inputs>> = {
  growth: (of) => ({
    figures: [],
    drivers: ['demand.growth', ...ofWithout(of, 'counterfactual.growthRate', 'counterfactual.sharedQuarters')],
  }),
  demand: (of) => ({ figures: [`${of}.growth`], drivers: ['baseline.cloudRevenue'] }),
  aiShare: (of) => ({
    figures: [],
    drivers: ['baseline.aiShare', 'demand.aiShare', ...ofWithout(of, 'counterfactual.sharedQuarters')],
  }),
  computeNeed: (of) => ({ figures: [`${of}.aiShare`], drivers: needPerRevenue }),
  marginAi: () => ({ figures: [], drivers: ['margins.ai'] }),
  marginCore: () => ({ figures: [], drivers: ['margins.core'] }),
  computeCapex: compute,
  facilityCapex: facilities,
  computeStock: compute,
  backlog: (of) => ({ figures: [], drivers: of === 'plan' ? [...programme, 'capex.computeShare'] : [] }),
  capex: (of) => ({ figures: [`${of}.computeCapex`, `${of}.facilityCapex`], drivers: [] }),
  revenue: (of) => ({
    figures: [`${of}.demand`, `${of}.computeStock`, `${of}.computeNeed`],
    drivers: ['capacity.maxUtilisation'],
  }),
  revenueGrowth: (of) => ({ figures: [`${of}.revenue`], drivers: ['baseline.cloudRevenue'] }),
  aiRevenue: (of) => ({ figures: [`${of}.revenue`, `${of}.aiShare`], drivers: [] }),
  coreRevenue: (of) => ({ figures: [`${of}.revenue`, `${of}.aiShare`], drivers: [] }),
  utilisation: (of) => ({ figures: [`${of}.revenue`, `${of}.computeNeed`, `${of}.computeStock`], drivers: [] }),
  ebitda: (of) => ({
    figures: [`${of}.revenue`, `${of}.aiShare`, `${of}.marginAi`, `${of}.marginCore`],
    drivers: [],
  }),
  depreciation: (of) => ({
    figures: [`${of}.computeStock`, `${of}.facilityCapex`],
    drivers: ['baseline.depreciationShare', facilityLife],
  }),
  ebita: (of) => ({ figures: [`${of}.ebitda`, `${of}.depreciation`], drivers: [] }),
  tax: (of) => ({ figures: [`${of}.ebita`], drivers: ['economics.taxRate', 'economics.taxLosses'] }),
  workingCapitalChange: (of) => ({
    figures: [`${of}.revenue`],
    drivers: ['economics.workingCapital', 'baseline.cloudRevenue'],
  }),
  freeCashFlow: (of) => ({
    figures: [`${of}.ebitda`, `${of}.tax`, `${of}.capex`, `${of}.workingCapitalChange`],
    drivers: [],
  }),
  investedCapital: (of) => ({
    figures: [`${of}.capex`, `${of}.computeStock`, `${of}.revenue`],
    drivers: ['economics.workingCapital', 'baseline.cloudRevenue', facilityLife],
  }),
};

/** Whether the notes convert, and into how many ADS; what the capped call gives back is not taken off. */
const conversion = [
  'financing.enabled',
  'financing.principalUsd',
  'financing.conversionPriceUsd',
  'financing.adsOutstandingBn',
  'financing.adsPriceAtMaturityUsd',
];

/** What the notes bring the programme, and what they cost it. */
const notesCash = [
  'financing.enabled',
  'financing.principalUsd',
  'financing.netProceedsUsd',
  'financing.programmeShare',
  'financing.issueQuarter',
  'financing.maturityQuarter',
  'financing.coupon',
  'financing.conversionPriceUsd',
  'financing.adsPriceAtMaturityUsd',
  'economics.cnyPerUsd',
  'horizonQuarters',
];

const discounting = ['economics.discountRate', 'economics.discounting'];

/** The increment and the measures on it (docs/model.md §6 and §7). */
const others: Readonly<Record<Exclude<FigureId, `${CaseName}.${SeriesName}`>, (assumptions: Assumptions) => Inputs>> = {
  incremental: () => ({ figures: ['plan.freeCashFlow', 'counterfactual.freeCashFlow'], drivers: [] }),
  cumulative: () => ({ figures: ['incremental'], drivers: [] }),
  discounted: () => ({ figures: ['incremental'], drivers: discounting }),
  roic: () => ({
    figures: ['plan.ebita', 'counterfactual.ebita', 'plan.investedCapital', 'counterfactual.investedCapital'],
    drivers: ['economics.taxRate'],
  }),
  payback: () => ({ figures: ['cumulative'], drivers: ['horizonQuarters'] }),
  'discounted-payback': () => ({ figures: ['discounted'], drivers: ['horizonQuarters'] }),
  'npv-without-terminal': () => ({ figures: ['discounted'], drivers: ['horizonQuarters'] }),
  'terminal-value': ({ economics }) => terminal(economics.terminalValue),
  npv: () => ({ figures: ['npv-without-terminal', 'terminal-value'], drivers: discounting }),
  irr: () => ({ figures: ['incremental', 'terminal-value'], drivers: ['horizonQuarters'] }),
  mirr: () => ({ figures: ['incremental', 'terminal-value'], drivers: ['horizonQuarters', 'economics.discountRate'] }),
  peak: () => ({ figures: ['cumulative'], drivers: ['horizonQuarters'] }),
  'cloud-revenue': () => ({ figures: ['plan.revenue'], drivers: ['horizonQuarters'] }),
  'ai-revenue': () => ({ figures: ['plan.aiRevenue'], drivers: ['horizonQuarters'] }),
  'limited-quarters': () => ({ figures: ['plan.revenue', 'plan.demand'], drivers: ['horizonQuarters'] }),
  'world-share': () => ({
    figures: ['plan.revenue'],
    drivers: ['baseline.cloudRevenue', 'baseline.globalShare', 'market', 'horizonQuarters'],
  }),
  dilution: () => ({ figures: [], drivers: conversion }),
  'npv-per-ads': () => ({
    figures: ['npv'],
    drivers: ['financing.enabled', 'financing.adsOutstandingBn', 'economics.cnyPerUsd'],
  }),
  'peak-after-notes': () => ({ figures: ['cumulative'], drivers: notesCash }),
  'payback-after-notes': () => ({ figures: ['cumulative'], drivers: notesCash }),
};

/** By the rule for what the increment is worth after the horizon. */
function terminal(rule: Assumptions['economics']['terminalValue']): Inputs {
  const drivers = ['economics.terminalValue', 'economics.discountRate', 'horizonQuarters'];
  if (rule === 'none') return { figures: [], drivers: ['economics.terminalValue'] };
  if (rule === 'book') return { figures: ['plan.investedCapital', 'counterfactual.investedCapital'], drivers };
  return {
    figures: ['incremental', 'plan.computeStock', 'counterfactual.computeStock'],
    drivers: [...drivers, 'economics.terminalGrowth'],
  };
}

const isSeries = (id: string): id is SeriesName => id in series;
const isOther = (id: string): id is keyof typeof others => id in others;

/** What a figure is made from under these assumptions, one step back. */
export function inputsOf(figure: FigureId, assumptions: Assumptions): Inputs {
  if (isOther(figure)) return others[figure](assumptions);
  const [of, name = ''] = figure.split('.');
  if (!isSeries(name)) throw new Error(`no figure ${figure}`);
  return series[name](of === 'plan' ? 'plan' : 'counterfactual', assumptions);
}
