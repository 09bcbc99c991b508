import { type HostCalls, hostCalls, type OpenOutcome, type SaveOutcome } from '../../app/host.ts';
import { log } from '../failures/log.ts';
import { askWhereToExport, askWhereToSaveCase, askWhichCase, askWhichFolder } from '../files/case-dialogs.ts';
import type { ExportFolders } from '../files/export-folders.ts';
import { openIn, rememberPath } from '../files/open-path.ts';
import type { RecentFiles } from '../files/recent-files.ts';
import { showDisabled } from '../menu/setup-menu.ts';
import type { StoredPreferences } from '../preferences/stored-preferences.ts';
import { closeForGood } from '../windows/guard-closing.ts';
import type { OpenWindow } from '../windows/open-windows.ts';
import { showState } from '../windows/window-state.ts';
import { copy } from './copy.ts';
import { type Answer, handle } from './handle.ts';
import { openSource } from './open-source.ts';

// Does not compile when app/host.ts lists fewer calls than the contract has.
({}) satisfies Record<Exclude<keyof HostCalls, (typeof hostCalls)[number]>, never>;

const cancelled = { kind: 'cancelled' } as const;

interface Stored {
  readonly recent: RecentFiles;
  readonly folders: ExportFolders;
  readonly preferences: StoredPreferences;
}

export function setupHostCalls({ recent, folders, preferences }: Stored): void {
  const open = (opened: OpenWindow, path: string | null): Promise<OpenOutcome> =>
    path === null ? Promise.resolve(cancelled) : openIn(opened, path, recent);

  const answers: { readonly [Call in keyof HostCalls]: Answer<Call> } = {
    openCase: async (opened) => open(opened, await askWhichCase(opened.window)),

    openRecent: async (opened, id) => {
      const path = recent.pathOf(id);
      if (path !== undefined) return open(opened, path);
      return { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } };
    },

    takeStartFile: (opened) => {
      const path = opened.startFile;
      opened.startFile = null;
      opened.askedForStartFile = true;
      return open(opened, path);
    },

    recentFiles: async () => recent.list(),

    readPreferences: async () => preferences.now,

    keepPreferences: (_opened, next) => preferences.keep(next),

    saveCase: (opened, file, bytes) => opened.documents.save(file, bytes),

    saveCaseOver: (opened, file, bytes) => opened.documents.saveOver(file, bytes),

    reopenCase: (opened, file) => opened.documents.reopen(file),

    saveCaseAs: async (opened, { suggestedName, bytes }): Promise<SaveOutcome> => {
      const path = await askWhereToSaveCase(opened.window, suggestedName);
      if (path === null) return cancelled;
      const outcome = await opened.documents.saveAs(path, bytes);
      if (outcome.kind === 'saved') await rememberPath(path, recent);
      return outcome;
    },

    chooseExport: async (opened, { suggestedName, mediaType }) => {
      const path = await askWhereToExport(opened.window, suggestedName, mediaType);
      return path === null ? cancelled : { kind: 'chosen', file: opened.targets.hold(path) };
    },

    writeExport: (opened, file, bytes) => opened.targets.write(file, bytes),

    chooseExportFolder: async (opened, ofCase, again) => {
      const known = ofCase === null ? undefined : opened.documents.known(ofCase)?.path;
      const last = again ? folders.of(known) : null;
      const path = last ?? (await askWhichFolder(opened.window));
      if (path === null) return cancelled;
      await folders.remember(known, path);
      return { kind: 'chosen', file: opened.targets.hold(path) };
    },

    writeExportInto: (opened, folder, name, bytes) => opened.targets.writeInto(folder, name, bytes),

    leaveExport: async (opened, file) => opened.targets.leave(file),

    copy: (_opened, content) => copy(content),

    keepUnsaved: (opened, work) => opened.journal.keep(work),

    forgetUnsaved: (opened) => opened.journal.forget(),

    readJournal: (opened) => opened.journal.read(),

    recoverWork: (opened, id) => opened.journal.recover(id),

    takeWork: async (opened, id) => opened.journal.take(id),

    discardWork: (opened, id) => opened.journal.discard(id),

    reportFailure: async (_opened, failure) => log.write('page failed', { ...failure }),

    openSource: (_opened, factId) => openSource(factId),

    setWindow: async (opened, state) => {
      showState(opened, state);
      showDisabled(state.disabledCommands);
    },

    closeWindow: async (opened) => closeForGood(opened),
  };

  const register = <Call extends keyof HostCalls>(call: Call) => handle(call, answers[call]);
  for (const call of hostCalls) register(call);
}
