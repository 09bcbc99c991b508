import { inEveryLanguage } from './language.ts';

/** Two or three names in a sentence. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

interface Mix {
  readonly what: string;
  readonly subject: string;
  readonly reference: string;
  readonly groups: readonly string[];
}

interface Summary {
  readonly what: string;
  readonly start: string;
  readonly reference: string;
  readonly end: string;
  readonly subject: string;
  readonly unit: string;
  readonly largest: readonly string[];
}

/** Words of the Compare view. */
export const compareWords = inEveryLanguage('compare', {
  table: 'Scenarios side by side',
  scenarios: (shown: number, all: number) => `Scenarios: ${shown} of ${all}`,
  chooseScenarios: 'Scenarios shown',
  driversShown: 'Drivers shown',
  differing: 'Drivers that differ',
  all: 'All',
  noneDiffers: 'No driver differs.',
  reference: 'compared with',
  activate: (name: string) => `Show ${name}`,
  measures: 'Measures',
  changeAgainst: (name: string) => `and change against ${name}`,
  changeAs: 'Changes as',
  changeNumber: '+/−',
  changePercent: '%',
  changeNumberLabel: 'Changes as numbers',
  changePercentLabel: 'Changes as percentages',
  drivers: 'Drivers',
  caption: (unit: string, name: string) => `${unit} unless named. A plain grey driver equals ${name}.`,
  inYears: (label: string) => `${label}, years`,
  aYearRate: (label: string) => `${label}, % a year`,
  npvOwnRates: 'NPV, each at its own rate',
  byYear: 'by year',
  aYear: 'a year',
  even: 'even',
  probabilities: 'Probabilities',
  probability: 'Probability',
  probabilityOf: (name: string) => `Probability of ${name}, %`,
  probabilityRefused: (name: string) => `Probability of ${name}: a number from 0 to 100 %, or nothing.`,
  probabilitySum: (sum: string, others: number) =>
    others === 0
      ? `add up to ${sum}`
      : `add up to ${sum} with ${others === 1 ? 'one scenario' : `${others} scenarios`} not shown`,
  weightedNpv: 'Probability-weighted NPV',
  noProbabilities: 'no probabilities given',
  notWeighted: (sum: string) => `not weighted: probabilities add up to ${sum}`,
  line: 'Line shown',
  cash: 'Cash',
  revenue: 'Cloud revenue',
  paybackYears: (years: string) => `Payback ${years} y`,
  years: (years: string) => `${years} y`,
  summaryLines: (what: string, year: string, ends: readonly string[], unit: string) =>
    `${what} at the end of ${year}: ${listed(ends)} ${unit}.`,
  whyNpv: (name: string) => `Why the NPV differs from ${name}`,
  whyPayback: (name: string) => `Why payback differs from ${name}`,
  shapley: 'Shapley',
  explain: 'Scenario explained',
  measure: 'Measure explained',
  npv: 'NPV',
  payback: 'Payback',
  amount: 'Amount',
  yearsColumn: 'Years',
  npvAtRate: (rate: string | null) => `NPV${rate === null ? '' : ` at ${rate}`}`,
  paybackYearsUnit: 'years after the first spend',
  withUnit: (what: string, unit: string) => `${what}, ${unit}`,
  updating: 'updating…',
  theNpv: 'The NPV',
  thePayback: 'Payback',
  summaryBridge: (bridge: Summary) =>
    `${bridge.what} goes from ${bridge.start} in ${bridge.reference} to ${bridge.end} in ${bridge.subject} (${bridge.unit})${
      bridge.largest.length === 0 ? '' : `; most by ${listed(bridge.largest)}`
    }.`,
  nothingToExplain: (subject: string, reference: string) =>
    `${subject} has the same drivers as ${reference}: there is nothing to explain.`,
  nothingChosen: 'Show a second scenario to see why it differs.',
  noValueItself: (what: string, name: string, year: string) =>
    `${what} can’t be split: ${name} does not pay back by ${year}.`,
  mixHasNoValue: ({ what, subject, reference, groups }: Mix) =>
    `${what} can’t be split: ${reference} with ${listed(groups)} of ${subject} alone has none within the horizon.`,
  mixBreaksRule: ({ what, subject, reference, groups }: Mix) =>
    `${what} can’t be split: ${reference} with ${listed(groups)} of ${subject} alone breaks a rule between drivers.`,
  tooManyGroups: (bridge: { subject: string; reference: string; count: number; most: number }) =>
    `${bridge.subject} differs from ${bridge.reference} in ${bridge.count} groups of drivers; at most ${bridge.most} can be split exactly.`,
  empty: {
    title: (name: string) => `Nothing to compare with ${name} yet`,
    text: 'Make a copy of the scenario and move its drivers, or add one of the presets. Both stand beside each other here: what differs, what it changes, and why.',
    duplicate: 'Duplicate scenario',
    add: 'Add from a preset',
  },
} as const);
