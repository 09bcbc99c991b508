import type { IncrementName, SeriesName } from '../../shared/provenance/figure-id.ts';
import { inEveryLanguage } from './language.ts';

interface Definition {
  readonly label: string;
  /** What it is, for a reader who meets it for the first time. */
  readonly text: string;
  /** The equation in symbols, of one quarter; none where a rule takes a sentence. */
  readonly equation: string;
  /** What it is of the same business without the programme, where that is another rule. */
  readonly without?: string;
}

const series: Readonly<Record<SeriesName, Definition>> = {
  growth: {
    label: 'Growth of demand',
    text: 'Growth of demand for cloud against the same quarter a year before: the rate while it holds, then a straight line to the long-run rate.',
    equation: '',
    without:
      'Growth of demand without the programme: that of the plan while the quarters are shared, then a rate of its own.',
  },
  demand: {
    label: 'Demand',
    text: 'What customers would buy if there were enough compute. It grows year on year against the same quarter, so the season stays.',
    equation: 'D(q − 4) × (1 + growth)',
  },
  aiShare: {
    label: 'AI share',
    text: 'AI revenue as a share of all cloud revenue: a straight line from the share at the baseline to the target.',
    equation: '',
    without:
      'AI revenue as a share of all cloud revenue: that of the plan while the quarters are shared; then it stands still.',
  },
  computeNeed: {
    label: 'Compute needed per RMB of revenue',
    text: 'RMB of fully used compute, at cost, that one RMB of revenue a year takes. AI takes more than other cloud.',
    equation: 'a ∕ (AI revenue per compute × interconnect) + (1 − a) ∕ other revenue per compute',
  },
  marginAi: {
    label: 'EBITDA margin, AI',
    text: 'EBITDA as a share of AI revenue: a straight line from its start to its target.',
    equation: '',
  },
  marginCore: {
    label: 'EBITDA margin, other cloud',
    text: 'EBITDA as a share of all other cloud revenue: a straight line from its start to its target.',
    equation: '',
  },
  computeStock: {
    label: 'Compute in service, end',
    text: 'Servers, accelerators and network in service, at cost: what stood at the baseline and has not retired, and what has entered service since, bought after the baseline or on order at it.',
    equation: 'left of the baseline’s stock + entered service since',
  },
  revenue: {
    label: 'Cloud revenue',
    text: 'The smaller of demand and what the compute in service can serve at its highest sustainable use. Demand that is not served is lost.',
    equation: 'min( demand, highest use × compute ∕ (4 × need) )',
  },
  revenueGrowth: {
    label: 'Growth, year on year',
    text: 'Cloud revenue against that of the same period a year before.',
    equation: 'revenue ∕ revenue a year before − 1',
  },
  aiRevenue: { label: 'AI revenue', text: 'The AI share of cloud revenue.', equation: 'revenue × AI share' },
  coreRevenue: {
    label: 'Other cloud revenue',
    text: 'Cloud revenue that is not AI.',
    equation: 'revenue × (1 − AI share)',
  },
  utilisation: {
    label: 'Utilisation, end',
    text: 'Share of the compute in service that is in use.',
    equation: '4 × revenue × need ∕ compute',
  },
  ebitda: {
    label: 'EBITDA',
    text: 'Earnings before interest, tax, depreciation and amortisation: revenue at the margin of AI and of other cloud, each for its part.',
    equation: 'revenue × ( a × AI margin + (1 − a) × other margin )',
  },
  depreciation: {
    label: 'Depreciation',
    text: 'Straight line over its life of what has entered service since the baseline, on order at it or bought after it, and what is left of the baseline’s own assets.',
    equation: 'of the baseline’s assets + of what entered service since',
  },
  ebita: { label: 'EBITA', text: 'EBITDA less depreciation.', equation: 'EBITDA − depreciation' },
  tax: {
    label: 'Tax',
    text: 'Tax on EBITA. With group relief a loss saves tax at once; carried forward it is set against later profit.',
    equation: 'tax rate × EBITA',
  },
  computeCapex: {
    label: 'Capex on compute',
    text: 'Cash spent on servers, accelerators and network in the quarter: the programme’s deliveries while it runs, then what the rule after it buys.',
    equation: '',
    without:
      'Cash spent on servers, accelerators and network in the quarter: what demand needs when the purchase enters service, and is not there yet.',
  },
  facilityCapex: {
    label: 'Capex on facilities',
    text: 'Cash spent on buildings, power and cooling in the quarter.',
    equation: '',
    without: 'Cash spent on buildings, power and cooling in the quarter: what goes with the compute that demand needs.',
  },
  capex: { label: 'Capex', text: 'All cash spent on assets in the quarter.', equation: 'compute + facilities' },
  backlog: {
    label: 'Backlog, end',
    text: 'Programme compute ordered and not yet delivered, because chips are scarce.',
    equation: '',
  },
  workingCapitalChange: {
    label: 'Change in working capital',
    text: 'Net working capital is a share of the revenue of four quarters; what it grows by is cash out.',
    equation: 'share × ( revenue − revenue a year before )',
  },
  freeCashFlow: {
    label: 'Free cash flow',
    text: 'Cash that is left after tax, capex and working capital.',
    equation: 'EBITDA − tax − capex − change in working capital',
  },
  investedCapital: {
    label: 'Invested capital, end',
    text: 'Purchases since the baseline and those on order at it, at cost less depreciation so far, and working capital.',
    equation: '',
  },
};

const increments: Readonly<Record<IncrementName, Definition>> = {
  incremental: {
    label: 'Incremental cash flow',
    text: 'Free cash flow with the programme less that of the same business without it: what the programme itself brings.',
    equation: 'plan − without the programme',
  },
  cumulative: {
    label: 'Cumulative incremental cash',
    text: 'Incremental cash flow added up since 31 March 2025. Where it is back at zero for good, the programme has paid back.',
    equation: 'C(q − 1) + incremental cash flow',
  },
  discounted: {
    label: 'Cumulative discounted cash',
    text: 'Incremental cash flow added up since 31 March 2025, each quarter discounted to that day.',
    equation: 'sum to the quarter before + incremental cash flow ∕ (1 + r)^(t)',
  },
  roic: {
    label: 'ROIC',
    text: 'Return on the capital that the programme adds: incremental EBITA after tax over the year, on the mean of opening and closing incremental invested capital.',
    equation: 'incremental EBITA × (1 − tax rate) ∕ mean incremental capital',
  },
};

export const definitionsInEnglish = { series, increments };
export const definitionWords = inEveryLanguage('definitions', definitionsInEnglish);

/** What the quantities of a case are. Symbols are those of docs/model.md. */
export const seriesDefinitions = definitionWords.series;
export const incrementDefinitions = definitionWords.increments;
