import type { AnyGrade } from '../inspector/inspection.ts';
import type { SourcesTab } from '../session/sources-choices.ts';

/** Words of the Sources view. */
export const sourcesWords = {
  tabs: {
    facts: 'Facts',
    context: 'Context',
  } satisfies Record<SourcesTab, string>,
  tabsLabel: 'Parts of Sources',
  grades: {
    documented: 'documented',
    reported: 'reported',
    derived: 'derived',
    assumption: 'assumption',
    unverified: 'unverified',
  } satisfies Record<AnyGrade, string>,
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
} as const;
