import type { FileRef, Host, OpenOutcome, SaveOutcome, SaveRequest } from '../../app/host.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { browserExports } from './browser-exports.ts';
import { browserJournal } from './browser-journal.ts';
import { failed, nameOf, picked, pickers, problemOf, writeTo } from './file-access.ts';
import { bytesIn, type HeldFile, HeldFiles, mayWrite, sameBytes } from './held-files.ts';
import { preferencesKey, readKept } from './kept-preferences.ts';
import { oneAtATime } from './locks.ts';
import { download, pickWithInput } from './plain-files.ts';
import { recentHandles } from './recent-handles.ts';

const caseTypes = () => [{ description: commandWords.shell.caseFiles, accept: { 'application/json': ['.outlay'] } }];
const mostBytes = 20 * 1024 * 1024;

/** The host of the browser edition. It can't promise durable saves, and has no menus of the system. */
export function browserHost(): Host {
  const files = new HeldFiles();

  const openCase = async (): Promise<OpenOutcome> => {
    if (pickers.showOpenFilePicker === undefined) return pickWithInput('.outlay,application/json', mostBytes);
    const [handle] = await picked(pickers.showOpenFilePicker({ types: caseTypes() }));
    return handle === undefined ? { kind: 'cancelled' } : readFrom(handle);
  };

  const readFrom = async (handle: FileSystemFileHandle): Promise<OpenOutcome> => {
    try {
      const file = await handle.getFile();
      if (file.size > mostBytes) return failed('too-large', handle.name, '');
      const bytes = new Uint8Array(await file.arrayBuffer());
      void recentHandles.remember(handle);
      return { kind: 'opened', file: files.hold(handle, bytes), bytes };
    } catch (error) {
      return failed('io', handle.name, nameOf(error));
    }
  };

  const openRecent = async (id: string): Promise<OpenOutcome> => {
    const handle = await recentHandles.handleOf(id);
    if (handle === undefined) return failed('unknown-file', '', '');
    return (await mayWrite(handle)) ? readFrom(handle) : failed('denied', handle.name, 'NotAllowedError');
  };

  const saveTo = async (file: FileRef, bytes: Uint8Array, mayReplace: 'ours' | 'found'): Promise<SaveOutcome> => {
    const one = files.get(file);
    // Opened without a handle (no File System Access): what can be done is to save a copy under its name.
    if (one === undefined) return saveAs({ suggestedName: file.name, bytes }, caseTypes(), 'application/json');
    // Recovered work brings its handle, but the browser wants the user to allow it anew.
    if (!(await mayWrite(one.handle))) return failed('denied', file.name, 'NotAllowedError');
    // Other tabs wait: between the look at the file and the write nobody else's can come.
    return oneAtATime(`outlay save ${file.name}`, () => replace(file, one, bytes, mayReplace));
  };

  const replace = async (
    file: FileRef,
    one: HeldFile,
    bytes: Uint8Array,
    mayReplace: 'ours' | 'found',
  ): Promise<SaveOutcome> => {
    try {
      const now = await bytesIn(one.handle);
      const expected = mayReplace === 'found' ? (one.foundInstead ?? one.known) : one.known;
      if (!sameBytes(now, expected)) {
        one.foundInstead = now;
        return failed('changed-outside', file.name, '');
      }
      await writeTo(one.handle, bytes);
      one.known = bytes;
      one.foundInstead = null;
      return { kind: 'saved', file, name: file.name };
    } catch (error) {
      return failed(problemOf(error), file.name, nameOf(error));
    }
  };

  const saveAs = async (request: SaveRequest, types: object, mediaType: string): Promise<SaveOutcome> => {
    if (pickers.showSaveFilePicker === undefined) {
      download(request.suggestedName, request.bytes, mediaType);
      return { kind: 'saved', file: null, name: request.suggestedName };
    }
    const picking = pickers.showSaveFilePicker({ types, suggestedName: request.suggestedName });
    const [handle] = await picked(picking.then((one) => [one]));
    if (handle === undefined) return { kind: 'cancelled' };
    try {
      await writeTo(handle, request.bytes);
      void recentHandles.remember(handle);
      return { kind: 'saved', file: files.hold(handle, request.bytes), name: handle.name };
    } catch (error) {
      return failed(problemOf(error), handle.name, nameOf(error));
    }
  };

  let unsaved = false;
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });

  return {
    kind: 'browser',
    platform: /mac/i.test(navigator.platform) ? 'mac' : /win/i.test(navigator.platform) ? 'windows' : 'linux',
    openCase,
    openRecent,
    takeStartFile: async () => ({ kind: 'cancelled' }),
    recentFiles: recentHandles.list,
    readPreferences: async () => readKept(),
    keepPreferences: async (preferences) => localStorage.setItem(preferencesKey, JSON.stringify(preferences)),
    saveCase: (file, bytes) => saveTo(file, bytes, 'ours'),
    saveCaseOver: (file, bytes) => saveTo(file, bytes, 'found'),
    reopenCase: async (file) => {
      const handle = files.get(file)?.handle;
      return handle === undefined ? failed('unknown-file', file.name, '') : readFrom(handle);
    },
    saveCaseAs: (request) => saveAs(request, caseTypes(), 'application/json'),
    ...browserJournal(files),
    ...browserExports(),
    // There is no log in a tab; the browser's console has the error itself.
    reportFailure: async () => {},
    openSource: async (factId) => {
      const { factOf } = await import('../../shared/facts/facts.ts');
      const address = factOf(factId)?.url;
      // With noopener nothing tells whether a tab was opened.
      if (address !== undefined) window.open(address, '_blank', 'noopener,noreferrer');
      return address !== undefined;
    },
    setWindow: async ({ title, dirty }) => {
      document.title = `${dirty ? '• ' : ''}${title} – Outlay`;
      unsaved = dirty;
    },
    closeWindow: async () => window.close(),
    on: () => () => {},
  };
}
