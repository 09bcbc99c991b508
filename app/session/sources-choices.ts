import type { FactStatus } from '../../shared/facts/fact.ts';

export const sourcesTabs = ['facts', 'context'] as const;
export type SourcesTab = (typeof sourcesTabs)[number];

/** What the Sources view shows; a matter of the window, not of the case. */
export interface SourcesChoices {
  readonly tab: SourcesTab;
  readonly search: string;
  readonly status: FactStatus | 'all';
}

export const startSources: SourcesChoices = { tab: 'facts', search: '', status: 'all' };
