import { inEveryLanguage } from './language.ts';

/** Words of the answer: the sentence and the six figures. A sentence is in runs, so that its key word can be set strong. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}

export const answerWords = inEveryLanguage('answer', {
  paysBack: (quarter: string, years: string): readonly Run[] => [
    { text: 'Pays back in ' },
    { text: quarter, strong: true },
    { text: `, ${years} years after the first spend` },
  ],
  neverBelow: [
    { text: 'Never needs funding', strong: true },
    { text: ': the programme is ahead of the business without it from the first quarter' },
  ] as readonly Run[],
  noPayback: (year: string): readonly Run[] => [{ text: 'Does not pay back', strong: true }, { text: ` by ${year}` }],
  npv: (amount: string, rate: string) => `; NPV ${amount} at ${rate}`,
  withoutTerminal: (amount: string) => `, ${amount} without terminal value`,
  fallsBack: (quarter: string) => ` (first in ${quarter}, then below again)`,
  /** Ends the sentence. */
  stop: '.',
  nothing: [
    { text: 'No programme, no difference', strong: true },
    { text: ': there is nothing to pay back' },
  ] as readonly Run[],
  payback: 'Payback',
  npvAt: (rate: string) => `NPV at ${rate}`,
  irr: 'IRR',
  peak: 'Peak funding need',
  cloudRevenue: (year: string) => `Cloud revenue ${year}`,
  aiRevenue: (year: string) => `AI revenue ${year}`,
  discountedPayback: 'Discounted payback',
  npvWithoutTerminal: 'without terminal value',
  mirr: 'MIRR',
  costNotReturn: 'a cost of money, no return',
  limitedQuarters: 'Capacity-limited quarters',
  quarters: 'quarters',
  noPercent: '–',
  years: 'years',
  percentAYear: '% a year',
  none: 'none',
  severalRates: (rates: string) => `several rates: ${rates}`,
  mirrInstead: (rate: string) => `MIRR ${rate}`,
  notWithin: (year: string) => `not by ${year}`,
  from: (value: string) => `from ${value}`,
  isBaseline: 'Baseline',
} as const);
