import type { FactStatus } from '../../shared/facts/fact.ts';

export const sourcesTabs = ['conflicts', 'facts', 'presets', 'context', 'backtest'] as const;
export type SourcesTab = (typeof sourcesTabs)[number];

/** What the Sources view shows; a matter of the window, not of the case. */
export interface SourcesChoices {
  readonly tab: SourcesTab;
  readonly search: string;
  /** Conflicts: every one, or those that a driver of the model decides. */
  readonly conflicts: 'all' | 'deciding';
  readonly status: FactStatus | 'all';
}

export const startSources: SourcesChoices = { tab: 'conflicts', search: '', conflicts: 'all', status: 'all' };
