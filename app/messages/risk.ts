import type { DistributionKind } from '../document/distribution-kinds.ts';
import type { UncertaintyRule } from '../document/uncertainty-edits.ts';
import { inEveryLanguage } from './language.ts';

const refusals: Record<UncertaintyRule, string> = {
  'low-mode-high': 'Low, mode and high must rise in this order, and low must be below high.',
  'low-below-high': 'Low must be below high.',
  'above-zero': 'The standard deviation must be above 0.',
  'median-below-p90': 'A lognormal needs a median above 0 and a 90th percentile above the median.',
  'each-driver-once': 'This driver has a distribution already.',
  'between-uncertain-drivers': 'A correlation is between two different uncertain drivers.',
  'each-pair-once': 'These two drivers have a correlation already.',
  'correlations-go-together':
    'This correlation can’t go together with the others; pairs that are not listed count as 0. Choose one nearer to 0.',
  'rho-range': 'Correlation: allowed is −1 to 1.',
  'too-many': 'Allowed are at most 60 uncertain drivers and 400 correlations.',
};

/** Words of the Risk view. */
export const riskWords = inEveryLanguage('risk', {
  refused: (rule: UncertaintyRule) => refusals[rule],

  quantity: 'Shown as bands',
  quantities: { cumulative: 'Cash', revenue: 'Revenue', utilisation: 'Utilisation' },
  bandsOf: (trials: string) => `5–95 and 25–75 % of ${trials} trials`,
  bandsOfFirst: (bandTrials: string, trials: string) =>
    `5–95 and 25–75 % of the first ${bandTrials} of ${trials} trials`,
  share: (share: number) => `${share * 100} %`,
  median: 'median',
  singleCase: 'single case',
  medianPayback: (quarter: string) => `Median payback ${quarter}`,
  summaryBands: (title: string, end: string, low: string, high: string, median: string) =>
    `${title} at ${end} lies between ${low} and ${high} in 90 of 100 trials; the median is ${median}.`,

  paidBack: 'Paid back by the end of the fiscal year',
  paidBackSubtitle: 'share of trials, the stronger part in that year',
  percentOfTrials: '% of trials',
  noMedianPayback: (end: string) => `Median: no payback by ${end}`,
  notBy: (end: string) => `not by ${end}`,
  summaryPaidBack: (share: string, year: string, never: string, end: string) =>
    `${share} of trials have paid back by the end of ${year}; ${never} have not by ${end}.`,
  alreadyInYear: 'Paid back before',
  inYear: 'Paid back in the year',

  side: 'Where the spread comes from',
  uncertainDrivers: (drawn: number, waiting: number) =>
    `${drawn === 1 ? 'One uncertain driver' : `${drawn} uncertain drivers`}${waiting === 0 ? '' : `, ${waiting} given by year`}`,
  noUncertainDrivers: 'No driver is uncertain yet',
  noUncertainDetail: 'Every trial is the single case. Give a driver a distribution to see how sure the answer is.',
  edit: 'Edit',
  done: 'Done',
  driver: 'Driver',
  density: 'Density',
  low: 'Low',
  mode: 'Mode',
  high: 'High',
  variance: 'Variance',
  lessThanOne: '<1\u202f%',
  varianceNote:
    'Variance: the share of NPV variance a driver explains alone. Correlated drivers overlap, so it need not add to 100 %.',
  waitingShort: 'by year',
  waiting: 'Given by year in this scenario: not drawn.',
  outside: (range: string) => `Cut to the driver’s valid range, ${range}.`,

  together: 'Drawn together',
  pair: (a: string, b: string) => `${a}, ${b}`,
  none: 'none',

  kinds: {
    pert: 'PERT',
    triangular: 'Triangular',
    uniform: 'Uniform',
    normal: 'Normal',
    lognormal: 'Lognormal',
  } satisfies Record<DistributionKind, string>,
  fields: {
    low: 'Low',
    mode: 'Mode',
    high: 'High',
    mean: 'Mean',
    sd: 'Std. deviation',
    median: 'Median',
    p90: '90th percentile',
    rho: 'Correlation',
  },
  fieldOf: (field: string, driver: string) => `${field}, ${driver}`,
  kindOf: (driver: string) => `Distribution of ${driver}`,
  remove: (what: string) => `Make certain: ${what}`,
  removePair: (what: string) => `Draw apart: ${what}`,
  addDriver: 'Add an uncertain driver…',
  addPair: 'Add a correlation…',

  spread: 'Spread',
  quantilesNote: 'Quantiles of type 7; “never” sorts after every payback.',
  npvAt: (rate: string, unit: string) => `NPV at ${rate}, ${unit}`,
  irr: 'IRR',
  payback: 'Payback, years',
  peak: (unit: string) => `Peak funding need, ${unit}`,
  never: 'never',
  aboveZero: 'NPV above zero',
  ofTrials: (share: string) => `${share} of trials`,
  meanAndDeviation: 'NPV, mean and standard deviation',
  worst: 'NPV, mean of the worst 5 %',
  neverPaysBack: (end: string) => `Not paid back by ${end}`,
  noRate: (none: string, several: string) => `IRR counts trials with one rate; ${none} have none, ${several} several.`,
  refusedTrials: (count: string) => `${count} trials drew values that break a rule between drivers and are left out.`,

  trials: 'Trials',
  seed: 'Seed',
  trialsRange: 'Trials: allowed is a whole number from 100 to 1,000,000.',
  seedRange: 'Seed: allowed is a whole number from 0 to 4,294,967,295.',
  running: (done: string, of: string) => `${done} of ${of} trials`,
  stop: 'Stop',
  stopped: 'Stopped; what is shown is of fewer trials.',
  goOn: 'Run again',
  updating: 'updating…',
  failed: 'The trials stopped working twice. What is shown is the last good result.',
  starting: 'Running the first trials…',

  range: (low: string, high: string) => `${low} … ${high}`,
  ninety: '5–95 %',
} as const);
