import type { ScoredName } from '../../shared/analysis/backtest/actuals.ts';
import type { ActualRefusal } from '../document/actual-edits.ts';
import type { AmountName } from '../document/case-document.ts';
import { inEveryLanguage } from './language.ts';

const fields = {
  cloudRevenue: 'Cloud revenue',
  aiRevenue: 'AI revenue',
  ebita: 'EBITA',
  capex: 'Capex',
} satisfies Record<AmountName, string>;

const refusals = {
  'before-baseline': () =>
    'Quarter: it ended before the programme began. Allowed are Q1 FY2026 (ended 30 June 2025) and later.',
  'too-late': () => 'Quarter: it lies beyond the longest horizon. Allowed are Q1 FY2026 to Q4 FY2045.',
  twice: () => 'Quarter: there is an entry for it already. Edit that one, or remove it first.',
  'nothing-given': () => 'Cloud revenue: give at least one figure of the quarter.',
  negative: (field: AmountName) => `${fields[field]}: it can’t be negative. Allowed is 0 to 1,000,000 RMB bn.`,
  'too-large': (field: AmountName) => `${fields[field]}: no quarter is that large. Allowed is up to 1,000,000 RMB bn.`,
  'more-ai-than-cloud': () => 'AI revenue: it is part of cloud revenue and can’t be more than it.',
} satisfies Record<ActualRefusal['kind'], (field: AmountName) => string>;

/** Words of the backtest. */
export const backtestWords = inEveryLanguage('backtest', {
  freeze: 'Frozen on',
  freezeHint: 'a date such as 2025-09-30',
  freezeRefused: (text: string) =>
    `Frozen on: “${text}” can’t be taken. Give a day such as 2025-09-30, from 2025-03-31, the day of the baseline, on.`,
  earliest: (date: string) => `Earliest: ${date}`,
  knows: (scenario: string, date: string) =>
    `${scenario} as it stands, held against what became public after ${date}. None of that reaches the run.`,
  citingLater: (date: string) =>
    `Beware of hindsight: an assumption has no date, and these cite something published after ${date}:`,
  lastFigure: 'Its latest figure:',
  tooEarly: (driver: string, value: string, date: string) =>
    `This scenario can’t be frozen so early: ${driver}, ${value}, was first public on ${date}. Freeze it then or later, or set a value of your own: an assumption is part of the scenario and has no date.`,
  nothingSince: (date: string) =>
    `Nothing is reported after ${date}. Choose an earlier day, or add a quarter under “Your actuals”.`,
  names: {
    revenue: 'Cloud revenue',
    growth: 'Growth, year on year',
    aiShare: 'AI share of revenue',
    ebita: 'EBITA',
    capex: 'Capex, whole group',
  } satisfies Record<ScoredName, string>,
  scores: 'Score',
  quantity: 'Quantity',
  quarters: 'Quarters',
  meanError: 'Mean absolute error',
  bias: 'Bias',
  inside: (share: string) => `In ${share}`,
  insideCount: (inside: number, all: number) => `${inside} of ${all}`,
  all: 'All but growth',
  details: 'Quarter by quarter',
  reported: 'Reported',
  projected: 'Projected',
  error: 'Error',
  band: '5–95 %',
  isInside: 'inside',
  isOutside: 'outside',
  noBand: '–',
  points: (points: string) => `${points} pts`,
  knownThen: (quarters: string) => `Known at the freeze, so neither scored nor used: ${quarters}.`,
  noBands:
    'The bands could not be worked out: the background worker stopped twice. Change something, or open the tab again.',
  capexNote: (share: string) =>
    `Reported capex is the whole group’s; ${share} of it was for AI and cloud in the four quarters to September 2025. The bands are of 1,000 trials of the scenario.`,
  yours: (source: string | undefined) => (source === undefined ? 'your own' : `your own: ${source}`),
  actuals: 'Your actuals',
  actualsHint:
    'The facts hold FY2026. Add later quarters as they are reported; they are saved in the case, scored, and drawn over the charts: growth quarter by quarter, sums where four quarters in a row are there.',
  quarter: 'Quarter',
  quarterHint: 'Q1 FY2027',
  quarterRefused: (text: string) =>
    text.trim() === ''
      ? 'Quarter: say which one, such as Q1 FY2027.'
      : `Quarter: “${text}” is no quarter. Write it like Q1 FY2027.`,
  numberRefused: (field: AmountName, text: string) =>
    `${fields[field]}: “${text}” is not a number. Give RMB bn, such as 45.2, or nothing.`,
  fields,
  source: 'Source',
  unit: 'RMB bn',
  add: 'Add quarter',
  change: 'Change quarter',
  cancel: 'Cancel',
  edit: (quarter: string) => `Edit ${quarter}`,
  editShort: 'Edit',
  inPlaceOf: (value: string) => `in place of the reported ${value}`,
  remove: (quarter: string) => `Remove ${quarter}`,
  removeShort: 'Remove',
  refused: ({ kind, field }: ActualRefusal): string => refusals[kind](field === 'quarter' ? 'cloudRevenue' : field),
  doubt: (field: AmountName, value: string, likely: string) =>
    `${fields[field]}: ${value} is about a thousand times off what the scenario has for that quarter. Figures are in RMB bn; was ${likely} meant?`,
  takeLikely: (likely: string) => `Use ${likely}`,
  keep: (value: string) => `Keep ${value}`,
} as const);
