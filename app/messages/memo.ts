import { chartIds } from '../document/memo-set.ts';
import type { TemplateProblem } from '../exports/memo/memo-template.ts';
import type { Stamp } from '../exports/stamp.ts';
import { inEveryLanguage } from './language.ts';
import { templateNames } from './template-names.ts';

/** Words of the memo. */
export const memoWords = inEveryLanguage('memo', {
  ...templateNames.en,
  problem: (problem: TemplateProblem): string => {
    const { line, found } = problem;
    switch (problem.kind) {
      case 'no-such-field':
        return `Line ${line}: “${found}” is no field. Title, Author, Firm and Charts stand before the first section, each with a colon.`;
      case 'no-such-section':
        return `Line ${line}: there is no section “${found}”. The sections are ${Object.values(templateNames.en.sections).join(', ')}.`;
      case 'no-such-chart':
        return `Line ${line}: there is no chart “${found}”. The charts are ${chartIds.join(', ')}.`;
      case 'twice':
        return `Line ${line}: “${found}” stands twice.`;
      case 'broken-text':
        return `Line ${line}: half of a character stands here, as it is left when a text is cut in the middle of one.`;
      case 'too-long':
        return `Line ${line}: “${found}” is too long; a field has 200 characters at most, the paragraphs of a section 20,000.`;
    }
  },
  driver: 'Driver',
  base: 'Base case',
  here: 'This case',
  value: 'Value',
  grade: 'Grade',
  source: 'Source or reason',
  byYear: 'by year',
  noReason: 'no source given',
  dated: (source: string, date: string) => `${source}, ${date}`,
  andMore: (shown: string, count: number) => `${shown}; ${count} more`,
  ofPreset: (preset: string, cited: string) => (cited === '' ? `preset ${preset}` : `preset ${preset}: ${cited}`),
  noChanges: 'Every driver is that of the base case.',
  gradesNote:
    'Documented: stated in one of the five articles that Outlay starts from (documents D0 to D4 under Sources). Reported: published by the company or an agency. Derived: computed from such figures. Assumption: nobody’s figure but the author’s.',
  sensitivities: (scenario: string) =>
    `Each driver alone at its low and its high end, all others as in ${scenario}; NPV and the setting that it takes.`,
  at: (end: string, unit: string) => `${end}: ${unit}`,
  set: (result: string, setting: string) => `${result} at ${setting}`,
  check: 'What the case implies',
  implied: 'Value',
  heldAgainst: 'Held against',
  beyond: (place: string) => `${place}, beyond all references`,
  conflict: 'Conflict',
  claims: 'Claims',
  inUse: 'In use',
  takes: (says: string) => `This case takes “${says}”.`,
  /** Each range is of its own measure; what is fast is not what is worth much. */
  spread: (trials: string, npv: readonly [low: string, high: string], unit: string) =>
    `Over ${trials} trials of the uncertain drivers, NPV lies between ${npv[0]} and ${npv[1]} ${unit} in nine of ten.`,
  paidBack: (never: string, end: string, fast: string | null) =>
    `${never} of the trials have not paid back by ${end}${fast === null ? '' : `; one in twenty has within ${fast} years`}.`,
  against: (change: string, from: string) => `${change} ${from} in the Baseline`,
  fromBaseline: (from: string) => `${from} in the Baseline`,
  rate: (rate: string) => `US$ at RMB ${rate}, held fixed.`,
  noPayback: (end: string) => `The programme does not pay back by ${end} on these assumptions.`,
  rates: (count: number) =>
    count === 0
      ? 'The cash flows have no internal rate of return.'
      : `The cash flows have ${count} internal rates of return; none of them alone measures the programme.`,
  terminal: (amount: string) =>
    `${amount} of the NPV is terminal value: what the assets are taken to be worth at the horizon.`,
  limited: (quarters: number, all: number) => `In ${quarters} of ${all} quarters capacity, not demand, sets revenue.`,
  checksNote: 'A reality check that lies beyond its references calls for a reason; it does not make the case wrong.',
  method:
    'All figures are conditional projections of one model: they follow from the assumptions above and are no forecast. The case file that reproduces every number is attached to the PDF of this memo.',
  made: (title: string, scenario: string) => `${title} · ${scenario}`,
  provenance: ({ fingerprint, engine, time }: Stamp) => `Case ${fingerprint} · ${engine} · exported ${time}`,
  page: 'Page',
  /** Said of the case that is attached to the PDF. */
  attached: 'The case: opening it in Outlay gives every number of this memo.',
} as const);
