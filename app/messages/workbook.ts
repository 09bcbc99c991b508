import type { Backing } from '../../shared/provenance/grades.ts';
import type { Unit } from '../../shared/scenario/driver-kinds.ts';
import { inEveryLanguage } from './language.ts';
import { viewsInEnglish } from './views.ts';
import { workbookRowsInEnglish } from './workbook-rows.ts';

const { charts, table } = viewsInEnglish;

const rmbBn = 'RMB bn';

/** Words of the exported workbook. */
export const workbookWords = inEveryLanguage('workbook', {
  rmbBn,
  rmbPerRmb: 'RMB per RMB',
  rmbPerUsd: 'RMB per US$',
  aYear: 'a year',
  ofRevenue: 'of revenue',
  ofCompute: 'of compute',
  ofMarket: 'of the market',
  ofAds: 'of all ADS',
  yesIsOne: '1 is yes',
  yes: 'Yes',
  no: 'No',
  ok: 'OK',
  changed: 'CHANGED',
  otherWord: 'other word',
  nothing: '–',
  several: 'several',
  noAnswer: 'no answer',
  notCounted: 'not counted',
  untitled: 'Untitled case',
  amountsIn: 'RMB bn a quarter',
  amountsInYear: 'RMB bn a fiscal year',
  quarterNumber: 'Quarter, from 31 March 2025',
  yearNumber: 'Year',
  settings: 'In this case',
  allowed: (range: string) => `Allowed: ${range}`,
  comment: (fingerprint: string, engine: string, time: string) =>
    `Outlay case ${fingerprint}, ${engine}, exported ${time}`,
  footer: (fingerprint: string, engine: string, time: string) =>
    `Outlay · ${fingerprint.slice(0, 19)} · ${engine} · ${time}`,

  units: {
    'rmb-bn': rmbBn,
    'usd-bn': 'US$ bn',
    'usd-per-ads': 'US$ per ADS',
    'ads-bn': 'bn ADS',
    percent: 'share',
    'percent-a-year': 'a year',
    years: 'years',
    quarters: 'quarters',
    'rmb-per-rmb': 'RMB per RMB',
    times: 'times',
    'cny-per-usd': 'RMB per US$',
    weight: 'weight',
    none: '',
  } satisfies Record<Unit, string>,

  summary: {
    scenario: (name: string) => `Scenario: ${name}`,
    atExport: (sentence: string) => `At export: ${sentence}`,
    about:
      'Amounts are RMB bn, nominal. Fiscal years end on 31 March; quarter 1 is the quarter ended 30 June 2025. A conditional projection, not a forecast.',
    live: 'Every number on Plan, Counterfactual, Incremental, Annual, Measures, IRR and Notes is a formula: change a blue cell on Assumptions and all of them follow.',
    fixed: 'Fixed at export: the horizon, whether a path is a curve or by year, and the trials on Risk.',
    headings: ['Measure', 'Workbook', 'Unit', 'Outlay at export', 'Difference', 'Check'],
    state: 'State of this workbook',
    same: 'All measures as Outlay exported them',
    rules: 'Inputs that go together',
    rate: 'RMB per US$',
    npvUsd: 'NPV, US$ bn',
    peakUsd: 'Peak funding need, US$ bn',
    stamp: 'Where it is from',
    fingerprint: 'Case',
    engine: 'Engine',
    time: 'Exported',
  },

  assumptions: {
    title: 'Assumptions',
    about: 'Blue cells are inputs. What is not blue follows from them, or is fixed at export.',
    headings: ['Driver', 'Value', 'Unit', 'In the Baseline', 'Grade', 'Why, and where it is from'],
    inTable: 'table below',
    fixed: 'Fixed at export: the sheets are as long as this',
    from: {
      default: '',
      claim: 'as one side of a conflict between the sources has it',
      preset: 'as the preset has it',
      own: 'set in this scenario, without a source of its own',
    } satisfies Record<Backing['from'], string>,
    reportedTable: 'Reported before the programme',
    phasingTable: 'Programme years; after the last blue cell the weight repeats',
    pathTable: 'Paths by fiscal year; after the last blue cell the value repeats',
  },

  derived: {
    title: 'Follows from the inputs',
    programmeTotal: 'Programme, overshoot included',
    programmeLength: 'Programme lasts',
    rule: 'Rule after the programme, by number',
    terminal: 'Terminal value, by number',
    losses: 'Tax losses, by number',
    half: 'Flows arrive before the end of the quarter by',
    computeLife: 'Life of compute, in quarters',
    facilityLife: 'Life of facilities, in quarters',
    reportedYear: 'Cloud revenue, four quarters to 31 March 2025',
    baselineCompute: 'Compute that stood at the baseline, at cost',
  },

  ...workbookRowsInEnglish,

  cases: {
    plan: table.plan,
    counterfactual: table.counterfactual,
    increment: table.increment,
    planSheet: {
      title: table.plan,
      about:
        'The business with the programme. One formula a row; purchases look up to eight quarters beyond the horizon (grey), since they are decided for the quarter in which they enter service.',
    },
    counterfactualSheet: {
      title: table.counterfactual,
      about: 'The same business and the same formulas as Plan; only the settings differ.',
    },
    incrementSheet: {
      title: table.increment,
      about: 'Plan less counterfactual. All measures are on these flows.',
    },
    notesSheet: {
      title: 'The convertible notes',
      about: 'Outside free cash flow, NPV and IRR. Live: the terms are on Assumptions.',
    },
  },

  annual: {
    title: 'By fiscal year',
    about: 'Sums of the quarters, and what stands at the year’s end; whole fiscal years only. FY2025 is reported.',
  },

  measuresSheet: {
    title: 'Measures',
    about: 'Worked out in the workbook; beside them what the spreadsheet’s own functions give for the same flows.',
    headings: ['Measure', 'Value', 'Unit', 'Excel’s own', 'What it is'],
    groups: { answer: 'Answers', rates: 'Rates of return', notes: 'With the convertible notes' },
  },

  measures: {
    programme: 'Programme spend',
    programmeText: 'The announced programme with its overshoot.',
    firstPayback: 'First payback',
    firstPaybackText:
      'The first return of cumulative incremental cash to zero after having been below; it may fall below again.',
    peakQuarter: 'Peak funding need in quarter',
    peakQuarterText: 'Quarters after 31 March 2025; 0 where there is no need.',
    peakQuarterAfter: 'Peak funding need after the notes in quarter',
    multiple: 'Cash multiple',
    multipleText: 'Incremental cash that comes in for each yuan that goes out, without terminal value.',
    rateCount: 'Internal rates',
    rateCountText: 'How many discount rates between −93.75 % and +1,500 % a year bring the flows to nothing.',
    root: (index: number) => `Internal rate ${index}`,
    rootText:
      'Each rate that the sheet IRR finds by halving, the lowest first. Two that lie closer together than a step of its trial rates may be missed.',
    signChanges: 'Sign changes of the flows',
    signChangesText: 'With terminal value; flows that are no more than a rounding error are passed over.',
    dilutionCall: 'Dilution with the capped call',
    dilutionCallText: 'The same with what the capped call gives back taken off.',
    npvPerAdsDiluted: 'NPV per ADS, diluted',
    npvPerAdsDilutedText: 'The same with the new ADS counted, less those that the capped call gives back.',
  },

  workings: {
    title: 'Workings',
    terminal: 'Terminal value, at the end',
    terminalText: 'None, invested capital at book, or a growing perpetuity of the cash of the last life of compute.',
    cycleCash: 'Incremental cash over the last life of compute',
    cycleText: 'For a perpetuity.',
    cycleWorn: 'Facilities worn and not renewed in it',
    wornText:
      'Depreciation less spending on facilities, plan less counterfactual; taken off a perpetuity’s cash where above zero.',
    moneyBack: 'Incremental cash that comes in',
    moneyIn: 'Incremental cash that goes out',
    carried: 'Flows above zero, carried to the end',
    financed: 'Flows below zero, carried to the start',
  },

  checks: {
    title: 'Inputs that have to go together',
    label: 'Check',
    holds: 'OK',
    broken: 'BROKEN',
  },

  irr: {
    title: 'Internal rates by halving',
    about:
      'The flows with terminal value at discount factors from 2 to ½ a quarter. Between two of different sign lies a rate, which is halved down.',
    limits:
      'Rates closer together than a step (about 1.4 points a year near 0) can’t be told apart here; Outlay’s engine can.',
    tries: ['Step', 'Factor', 'Rate a year', 'Value', 'Size', 'Sign', 'From factor', 'Found'],
    bisection: ['From', 'To', 'Value between'],
    rate: (index: number) => `Rate ${index}`,
    aYear: 'a year',
    signBefore: 'Sign before',
  },

  charts: {
    title: 'Charts',
    freeCash: {
      title: 'Free cash flow, RMB bn a fiscal year',
      alternative: 'Columns of free cash flow by fiscal year: plan, and without the programme',
    },
    revenue: {
      title: 'Cloud revenue, RMB bn a fiscal year',
      alternative: 'Lines of cloud revenue by fiscal year: plan, its AI part, and without the programme',
    },
    cash: {
      title: 'Cumulative incremental cash, RMB bn',
      alternative: 'Lines of cumulative incremental cash by quarter, plain and discounted',
    },
    capex: {
      title: 'Capex, RMB bn a fiscal year',
      alternative: 'Columns of capex by fiscal year: plan, and without the programme',
    },
    plan: table.plan,
    ai: charts.aiCloud,
    without: table.counterfactual,
    cumulative: charts.cumulativeEnd,
    discounted: charts.discountedEnd,
  },

  risk: {
    title: 'Risk',
    notRun: 'The trials were not run for this export.',
    about: (trials: number, seed: number) =>
      `Values of ${trials.toLocaleString('en')} trials at export, seed ${seed}: trials can’t be formulas, so nothing here follows the inputs.`,
    headings: ['Quantile', 'Unit', '5 %', '25 %', '50 %', '75 %', '95 %'],
    npv: 'NPV',
    irr: 'IRR, of trials with one rate',
    payback: 'Payback',
    peak: 'Peak funding need',
    never: 'never',
    numbers: 'In numbers',
    trials: 'Trials',
    refused: 'Left out: a rule between drivers is broken',
    mean: 'NPV, mean',
    deviation: 'NPV, standard deviation',
    positive: 'Chance of an NPV above 0',
    shortfall: 'NPV, mean of the worst 5 %',
    neverBack: 'Chance of no payback within the horizon',
    noRate: 'Trials without an internal rate',
    severalRates: 'Trials with several internal rates',
    byYear: 'Chance of payback by the end of',
    endOf: (year: string) => year,
    variance: 'Share of the variance of NPV that a driver explains alone',
    varianceNote: 'Correlated drivers overlap, so the shares need not add up to 100 %.',
  },

  sources: {
    title: 'Sources',
    published: (source: string, publication: string) => `${source}: ${publication}`,
    about:
      'The published figures behind the inputs. Grades: documented, reported, derived, unverified; an assumption of our own has no row here.',
    headings: [
      'Id',
      'Figure',
      'Value',
      'Period',
      'Grade',
      'Source',
      'Published',
      'Drivers that rest on it',
      'Where it was read',
    ],
  },
} as const);
