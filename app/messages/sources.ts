import type { AnyGrade } from '../inspector/inspection.ts';
import type { SourcesTab } from '../session/sources-choices.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the Sources view. */
export const sourcesWords = inEveryLanguage('sources', {
  tabs: {
    conflicts: 'Conflicts',
    facts: 'Facts',
    presets: 'Presets',
    context: 'Context',
    backtest: 'Backtest',
  } satisfies Record<SourcesTab, string>,
  tabsLabel: 'Parts of Sources',
  grades: {
    documented: 'documented',
    reported: 'reported',
    derived: 'derived',
    assumption: 'assumption',
    unverified: 'unverified',
  } satisfies Record<AnyGrade, string>,
  conflicts: {
    which: 'Conflicts shown',
    all: (count: string) => `All ${count}`,
    deciding: (count: string) => `With a choice ${count}`,
    search: 'Search conflicts',
    none: (search: string) => `No conflict says “${search}”.`,
    says: 'Says',
    where: 'Where',
    npv: 'NPV',
    payback: 'Payback',
    use: (says: string, driver: string, value: string) => `Use ${says}: ${driver} ${value}`,
    years: (years: string) => `${years} y`,
    ownValue: (driver: string, value: string) =>
      `In this scenario ${driver} is ${value}, which no source says. The base case:`,
    taken: (says: string) => `This scenario takes “${says}”. The base case:`,
  },
  presets: {
    changes: 'Against the base',
    nothing: 'This is the base.',
    facts: 'Rests on',
    add: 'Add as scenario',
    addNamed: (name: string) => `Add as scenario: ${name}`,
    result: (payback: string, npv: string) => `Payback ${payback}; NPV ${npv}`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
  },
  facts: {
    table: 'Facts',
    all: (count: string) => `All ${count}`,
    of: (grade: string, count: string) => `${grade} ${count}`,
    status: 'Grade of the facts shown',
    search: 'Search facts',
    grade: 'Grade',
    figure: 'Figure',
    value: 'Value',
    period: 'Period',
    source: 'Source',
    id: 'Id',
    used: 'feeds this scenario',
    none: (search: string) => `No fact says “${search}”. Try a publisher, a quarter or an id.`,
    noneOfGrade: 'No fact of this grade fits.',
    shown: (count: string) => (count === '1' ? '1 fact' : `${count} facts`),
  },
} as const);
