import type { CaseDocument, Scenario } from '../document/case-document.ts';
import type { SetFormat } from '../document/memo-set.ts';
import { baselineScenario, scenarioOf } from '../document/scenarios.ts';
import { workedCase } from '../document/worked-case.ts';
import type { FileRef, Journal } from '../host.ts';
import type { Subject } from '../inspector/subject.ts';
import { type Preferences, startPreferences } from '../preferences/preferences.ts';
import { type CompareChoices, startCompare } from './compare-choices.ts';
import { type ExportChoices, startExports } from './export-choices.ts';
import { type History, startHistory } from './history.ts';
import { type SourcesChoices, startSources } from './sources-choices.ts';

export const viewIds = [
  'overview',
  'revenue',
  'cash',
  'capacity',
  'risk',
  'sensitivity',
  'compare',
  'sources',
  'table',
] as const;
export type ViewId = (typeof viewIds)[number];

export type DialogId =
  | 'palette'
  | 'rename'
  | 'discard'
  | 'changed-outside'
  | 'recovery'
  | 'export'
  | 'examples'
  | 'preferences'
  | 'measures'
  | 'keys'
  | 'about';

/** Something to tell the user: said once, plainly, and taken away by them. */
export interface Notice {
  readonly tone: 'info' | 'problem';
  readonly text: string;
  readonly details: readonly string[];
}

interface MemoDraftState {
  readonly text: string;
  readonly formats: readonly SetFormat[];
}

interface Exporting {
  readonly name: string;
  /** What is being done now; empty at the start. */
  readonly step: string;
}

/** The whole state of a window. The document and its history are the only part that is saved or undone. */
export interface SessionState {
  readonly history: History<CaseDocument>;
  readonly file: FileRef | null;
  /** The document as it stands in the file, or as the window opened with it; null for work recovered whose file has changed since. */
  readonly saved: CaseDocument | null;
  /** The document as the window opened it: tells the case that is open now from one that was open before. */
  readonly opened: CaseDocument;
  readonly activeId: string;
  readonly view: ViewId;
  readonly chartsAsTables: boolean;
  /** The chart that "Export chart" takes: the one last pointed at. */
  readonly chartId: string | null;
  /** Id of the chart that stays beside every view; null when none does. */
  readonly pinned: string | null;
  readonly compare: CompareChoices;
  readonly sources: SourcesChoices;
  readonly exports: ExportChoices;
  /** What is typed of the memo and not yet in the case. */
  readonly memoDraft: MemoDraftState | null;
  /** The file that is being made for export; null when none is. */
  readonly exporting: Exporting | null;
  /** What the inspector was asked, the last one shown; it is closed when there is none. */
  readonly inspected: readonly Subject[];
  readonly preferences: Preferences;
  readonly notice: Notice | null;
  readonly dialog: DialogId | null;
  /** Unsaved work that a crash has left, until the user recovers or discards it; null before the host has said. */
  readonly journal: Journal | null;
  /** The last attempt to keep unsaved changes against a crash has failed. */
  readonly keepingFails: boolean;
  readonly busy: boolean;
  /** The driver that is looked for: its group opens and its field takes the keyboard. */
  readonly soughtDriver: string | null;
  /** The stop of the tour that is shown, from 0; null when there is none. */
  readonly tourStop: number | null;
}

export const startState = (document: CaseDocument = workedCase): SessionState => ({
  history: startHistory(document),
  file: null,
  saved: document,
  opened: document,
  activeId: document.scenarios[0]?.id ?? baselineScenario.id,
  view: 'overview',
  chartsAsTables: false,
  chartId: null,
  pinned: null,
  compare: startCompare,
  sources: startSources,
  exports: startExports,
  memoDraft: null,
  exporting: null,
  inspected: [],
  preferences: startPreferences,
  notice: null,
  dialog: null,
  journal: null,
  keepingFails: false,
  busy: false,
  soughtDriver: null,
  tourStop: null,
});

export const documentOf = (state: SessionState): CaseDocument => state.history.present;

export const isDirty = (state: SessionState): boolean => state.history.present !== state.saved;

export const activeScenario = (state: SessionState): Scenario =>
  scenarioOf(documentOf(state), state.activeId) ?? documentOf(state).scenarios[0] ?? baselineScenario;

export const comparedScenario = (state: SessionState): Scenario =>
  scenarioOf(documentOf(state), documentOf(state).compareWith) ?? baselineScenario;

/** As last saved, or as opened from a file; none in a case that was never either. */
export function savedScenario(state: SessionState): Scenario | undefined {
  const { file, saved, opened } = state;
  if (saved === null || (file === null && saved === opened)) return undefined;
  return scenarioOf(saved, activeScenario(state).id);
}

/** The program has just opened with the worked case and nobody has changed anything yet. */
export const isUntouched = ({ file, saved, history }: SessionState): boolean =>
  file === null && saved !== null && history.past.length === 0 && history.future.length === 0;
