import { inEveryLanguage } from './language.ts';

const charts = {
  reportedTo: (quarter: string) => `Reported, to ${quarter}`,
  reportedAndOwnTo: (quarter: string) => `Reported and your actuals, to ${quarter}`,
  reported: 'Reported',
  overTrailing: 'trailing four quarters',
  baseline: 'Baseline',
  demand: 'Demand',
  revenue: 'Revenue',
  aiCloud: 'AI cloud',
  otherCloud: 'Other cloud',
  unserved: 'Demand not served',
  limited: (from: string, to: string | null) =>
    to === null
      ? `Capacity-limited from ${from}`
      : from === to
        ? `Limited ${from}`
        : `Capacity-limited ${from} to ${to}`,
  limitedTimes: (quarters: number, times: number) => `Capacity-limited in ${quarters} quarters, ${times} times`,
  cloudRevenue: 'Cloud revenue',
  cumulative: 'Cumulative incremental cash',
  planLessCounterfactual: 'plan less counterfactual',
  cumulativeEnd: 'Cumulative',
  discountedEnd: 'Discounted',
  afterNotesEnd: 'After the notes',
  programme: (amount: string) => `Programme, ${amount}`,
  payback: (quarter: string) => `Payback ${quarter}`,
  noPayback: (end: string) => `No payback by ${end}`,
  discountedPayback: (quarter: string) => `Discounted ${quarter}`,
  yearsLong: (years: string) => `${years} years`,
  peak: (amount: string, quarter: string) => `Peak funding need ${amount}, ${quarter}`,
  growth: 'Growth, year on year',
  growthSubtitle: 'each quarter against the same quarter a year before',
  revenueGrowth: 'Revenue',
  demandGrowth: 'Demand',
  ofPlanAndWithout: 'with the programme and without it, trailing four quarters',
  withoutProgramme: 'Without it',
  cashUse: 'Where the cash goes',
  cashUseSubtitle: 'the plan, trailing four quarters',
  ebitda: 'EBITDA',
  capex: 'Capex',
  freeCashFlow: 'Free cash flow',
  compute: 'Compute in service',
  computeSubtitle: 'at cost, and what all demand would need at the highest sustainable use',
  inService: 'In service',
  needed: 'Needed',
  backlog: 'Backlog',
  utilisation: 'Utilisation',
  utilisationSubtitle: 'share of the compute in service that is in use',
  highestUse: 'Highest use',
  percentUnit: '%',
  percentAYearUnit: '% a year',
  /** The Baseline itself stands against nothing. */
  summaryRevenue: (amount: string, year: string, base: string | null, limited: string | null) =>
    `Cloud revenue reaches ${amount} in ${year}${base === null ? '' : ` against ${base} in the Baseline`}; ${
      limited === null ? 'capacity never limits it' : `capacity limits it ${limited}`
    }.`,
  limitedFrom: (quarter: string) => `from ${quarter}`,
  limitedIn: (count: number, first: string, always: string | null) =>
    `${count === 1 ? `in ${first} alone` : `in ${count} quarters, first in ${first}`}${always === null ? '' : `, and always from ${always}`}`,
  summaryCash: (peak: string, quarter: string, back: string | null, end: string) =>
    `Cumulative incremental cash falls to ${peak} in ${quarter} and ${
      back === null ? `is still ${end} at the end of the horizon` : `is back at zero in ${back}`
    }.`,
  summaryNeverBelow: 'Cumulative incremental cash is never below zero.',
  summaryGrowth: (first: string, last: string, year: string) =>
    `Revenue grows ${first} in the first quarter and ${last} at the end of ${year}.`,
  summaryWithout: (withIt: string, without: string, year: string) =>
    `In ${year} cloud revenue is ${withIt} with the programme and ${without} without it.`,
  summaryUse: (ebitda: string, capex: string, year: string) =>
    `In ${year} the plan earns ${ebitda} of EBITDA and spends ${capex} on capex.`,
  summaryCompute: (stock: string, needed: string, year: string) =>
    `At the end of ${year} ${stock} of compute is in service, where all demand would need ${needed}.`,
  summaryUtilisation: (highest: string, lowest: string) => `Utilisation runs between ${lowest} and ${highest}.`,
} as const;

/** Rows stand in the order of the table. */
const table = {
  byYear: 'By fiscal year',
  byQuarter: 'By quarter',
  plan: 'Plan',
  counterfactual: 'Without the programme',
  increment: 'Increment',
  rows: {
    demand: 'Demand',
    revenue: 'Cloud revenue',
    aiRevenue: 'of which AI',
    coreRevenue: 'of which other cloud',
    growth: 'Growth, year on year',
    computeStock: 'Compute in service, end',
    utilisation: 'Utilisation, end',
    ebitda: 'EBITDA',
    depreciation: 'Depreciation',
    ebita: 'EBITA',
    tax: 'Tax',
    capex: 'Capex',
    computeCapex: 'of which compute',
    facilityCapex: 'of which facilities',
    backlog: 'Backlog, end',
    workingCapitalChange: 'Change in working capital',
    freeCashFlow: 'Free cash flow',
    incremental: 'Incremental cash flow',
    cumulative: 'Cumulative, end',
    roic: 'ROIC',
  },
} as const;

export const viewsInEnglish = { charts, table };
const views = inEveryLanguage('views', viewsInEnglish);

/** Words in and around the charts and the tables. */
export const viewWords = views.charts;
export const tableWords = views.table;
