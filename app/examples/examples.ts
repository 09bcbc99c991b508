import { presets } from '../../shared/facts/presets.ts';
import { baselineId, type CaseDocument } from '../document/case-document.ts';
import { scenarioFromPreset, workedCase } from '../document/worked-case.ts';
import { exampleWords } from '../messages/examples.ts';
import type { ViewId } from '../session/session-state.ts';
import type { SourcesTab } from '../session/sources-choices.ts';

export const exampleIds = ['worked', 'presets', 'backtest'] as const;
export type ExampleId = (typeof exampleIds)[number];

interface Example {
  readonly document: () => CaseDocument;
  /** Where there is something to see in it. */
  readonly view: ViewId;
  readonly tab?: SourcesTab;
}

const ofPresets = (ids: readonly string[]) => presets.filter(({ id }) => ids.includes(id)).map(scenarioFromPreset);

/** Cases to begin with; each is made anew, from the presets as they stand. */
export const examples: Readonly<Record<ExampleId, Example>> = {
  worked: { document: () => workedCase, view: 'overview' },
  presets: {
    document: () => ({
      ...workedCase,
      title: 'The seven presets',
      notes: exampleWords.presets.about,
      compareWith: baselineId,
      scenarios: presets.map(scenarioFromPreset),
    }),
    view: 'compare',
  },
  backtest: {
    document: () => ({
      ...workedCase,
      title: 'Backtest on what was reported',
      notes: exampleWords.backtest.about,
      // What was thought possible of demand, either way, to be held against what came.
      scenarios: ofPresets(['base', 'acceleration', 'demand-shortfall']),
    }),
    view: 'sources',
    tab: 'backtest',
  },
};
