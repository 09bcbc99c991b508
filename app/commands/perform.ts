import { baselineId, maxScenarios } from '../document/case-document.ts';
import { type ResetTarget, resetSource, sameAssumptions } from '../document/driver-edits.ts';
import type { Host } from '../host.ts';
import { sessionWords } from '../messages/session.ts';
import { prefer } from '../preferences/keep-preferences.ts';
import type { Theme } from '../preferences/preferences.ts';
import type { ExportChoices } from '../session/export-choices.ts';
import { redo, type Session, undo } from '../session/session.ts';
import {
  activeScenario,
  type DialogId,
  documentOf,
  isDirty,
  type SessionState,
  savedScenario,
  type ViewId,
} from '../session/session-state.ts';
import { pinnableIn } from '../views/view-ids.ts';
import type { CommandId } from './command-list.ts';
import { newDocument, receive, save, saveAs, showDocument, tell } from './file-commands.ts';
import { deleteScenario, duplicateScenario, moveScenario, resetScenario } from './scenario-commands.ts';
import { goToStop } from './tour-commands.ts';
import { pinnedNext, toggleCurrency } from './view-commands.ts';

/** What a command needs of its surroundings; the renderer supplies what only a screen can do. */
export interface CommandContext {
  readonly session: Session;
  readonly host: Host;
  /** Asks "discard your changes?"; true to go on. */
  readonly confirmDiscard: () => Promise<boolean>;
  /** Makes and writes the file that the export dialog was left at. */
  readonly exportChosen: () => Promise<void>;
  /** Makes the memo set of the case once more, to where it went last. */
  readonly exportSetAgain: () => Promise<void>;
  readonly cancelExport: () => void;
  /** The chart last pointed at, or the first of the view. */
  readonly copyPicture: () => Promise<void>;
  /** A table of numbers; those behind the chart, or the view *Table*’s. */
  readonly copyTable: (of: ExportChoices['table']['of']) => Promise<void>;
  /** Whether the system prefers dark, for the theme switch. */
  readonly systemIsDark: () => boolean;
}

interface Command {
  readonly perform: (context: CommandContext) => unknown;
  /** Whether it can be done now; always when absent. */
  readonly possible?: (state: SessionState) => boolean;
  /** Said when it was asked for and can't be done, where nothing on the screen says why. */
  readonly whyNot?: () => string;
}

const show = (view: ViewId): Command => ({ perform: ({ session }) => session.setState({ view }) });

const openDialog = (dialog: DialogId): Command => ({ perform: ({ session }) => session.setState({ dialog }) });

const reset = (target: ResetTarget): Command => ({
  perform: ({ session }) => resetScenario(session, target),
  possible: (state) => isEditable(state) && canReset(state, target),
});

/** One file is made at a time. */
const isIdle = ({ exporting }: SessionState): boolean => exporting === null;

const isEditable = (state: SessionState) => activeScenario(state).id !== baselineId;

export function canReset(state: SessionState, target: ResetTarget): boolean {
  const scenario = activeScenario(state);
  const source = resetSource(target, scenario, savedScenario(state));
  return source !== null && !sameAssumptions(source, scenario.assumptions);
}

const positionOf = (state: SessionState) =>
  documentOf(state).scenarios.findIndex((scenario) => scenario.id === activeScenario(state).id);

const commands: Record<CommandId, Command> = {
  'file.new': {
    perform: async ({ session, confirmDiscard }) => {
      if (await mayLeave(session, confirmDiscard)) showDocument(session, newDocument(session));
    },
  },
  'file.open': {
    perform: async ({ session, host, confirmDiscard }) => {
      if (await mayLeave(session, confirmDiscard)) receive(session, await host.openCase());
    },
  },
  'file.examples': openDialog('examples'),
  'file.recover': {
    ...openDialog('recovery'),
    possible: ({ journal }) => journal !== null && journal.left.length > 0,
  },
  'file.save': { perform: ({ session, host }) => save(session, host) },
  'file.saveAs': { perform: ({ session, host }) => saveAs(session, host) },
  'file.export': { ...openDialog('export'), possible: isIdle },
  'file.exportSet': { perform: ({ exportSetAgain }) => exportSetAgain(), possible: isIdle },
  'file.preferences': openDialog('preferences'),
  'edit.undo': { perform: ({ session }) => undo(session), possible: ({ history }) => history.past.length > 0 },
  'edit.redo': { perform: ({ session }) => redo(session), possible: ({ history }) => history.future.length > 0 },
  'edit.copyPicture': { perform: ({ copyPicture }) => copyPicture(), possible: ({ view }) => view !== 'table' },
  'edit.copyTable': {
    perform: ({ session, copyTable }) => copyTable(session.getState().view === 'table' ? 'quarter' : 'chart'),
  },
  'edit.palette': openDialog('palette'),
  'scenario.duplicate': {
    perform: ({ session }) => duplicateScenario(session, activeScenario(session.getState()).id),
    possible: (state) => documentOf(state).scenarios.length < maxScenarios,
    whyNot: () => sessionWords.fullOfScenarios(maxScenarios),
  },
  'scenario.rename': { ...openDialog('rename'), possible: isEditable },
  'scenario.delete': {
    perform: ({ session }) => deleteScenario(session, activeScenario(session.getState()).id),
    possible: (state) => isEditable(state) && documentOf(state).scenarios.length > 1,
  },
  'scenario.moveLeft': {
    perform: ({ session }) => moveScenario(session, activeScenario(session.getState()).id, -1),
    possible: (state) => positionOf(state) > 0,
  },
  'scenario.moveRight': {
    perform: ({ session }) => moveScenario(session, activeScenario(session.getState()).id, 1),
    possible: (state) => isEditable(state) && positionOf(state) < documentOf(state).scenarios.length - 1,
  },
  'scenario.resetToBaseline': reset('baseline'),
  'scenario.resetToPreset': reset('preset'),
  'scenario.resetToSaved': reset('saved'),
  'view.overview': show('overview'),
  'view.revenue': show('revenue'),
  'view.cash': show('cash'),
  'view.capacity': show('capacity'),
  'view.risk': show('risk'),
  'view.sensitivity': show('sensitivity'),
  'view.compare': show('compare'),
  'view.sources': show('sources'),
  'view.table': show('table'),
  'view.toggleChartTable': {
    perform: ({ session }) => session.setState(({ chartsAsTables }) => ({ chartsAsTables: !chartsAsTables })),
    possible: ({ view }) => view !== 'table',
  },
  'view.togglePin': {
    perform: ({ session }) => session.setState((state) => ({ pinned: pinnedNext(state) })),
    possible: ({ view, pinned }) => pinned !== null || pinnableIn(view).length > 0,
  },
  'view.toggleCurrency': { perform: ({ session }) => toggleCurrency(session) },
  'view.toggleTheme': {
    perform: ({ session, systemIsDark }) =>
      prefer(session, { theme: otherTheme(session.getState().preferences.theme, systemIsDark()) }),
  },
  'help.measures': openDialog('measures'),
  'help.keys': openDialog('keys'),
  'help.tour': { perform: ({ session }) => goToStop(session, 0) },
  'help.about': openDialog('about'),
};

const otherTheme = (theme: Theme, systemIsDark: boolean): Theme =>
  (theme === 'system' ? systemIsDark : theme === 'dark') ? 'light' : 'dark';

/** Whether another case may take the window: nothing is unsaved, or the user gives it up. */
export const mayLeave = async (session: Session, confirmDiscard: () => Promise<boolean>) =>
  !isDirty(session.getState()) || (await confirmDiscard());

export const isPossible = (id: CommandId, state: SessionState): boolean => commands[id].possible?.(state) ?? true;

/** Does a command if it is possible now. What it throws is a bug: it is told, and thrown on. */
export async function perform(id: CommandId, context: CommandContext): Promise<void> {
  if (!isPossible(id, context.session.getState())) {
    const why = commands[id].whyNot?.();
    if (why !== undefined) tell(context.session, { tone: 'info', text: why, details: [] });
    return;
  }
  try {
    await commands[id].perform(context);
  } catch (error) {
    tell(context.session, { tone: 'problem', text: sessionWords.unexpected, details: [String(error)] });
    throw error;
  }
}
