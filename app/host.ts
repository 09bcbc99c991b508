import type { ExportKind } from './exports/export-kinds.ts';
import type { Failure } from './failure.ts';
import type { Preferences } from './preferences/preferences.ts';

/**
 * What the application asks of the place it runs in. Electron's preload and the browser edition each implement `Host`;
 * nothing else passes between the renderer and the shell.
 */

/** A file the host holds for us. `id` means nothing outside the host; `name` is for showing. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
}

/** Why a file could not be read or written; `code` is the system's own word for it (ENOSPC, EACCES …). */
export interface FileProblem {
  readonly kind:
    | 'not-found'
    | 'denied'
    | 'not-a-file'
    | 'too-large'
    | 'disk-full'
    | 'read-only'
    | 'changed-outside'
    | 'unknown-file'
    | 'not-durable'
    | 'io';
  readonly name: string;
  readonly code: string;
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly file: FileRef; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** `file` is what later saves go to; null where the host can't write in place (a download). */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly file: FileRef | null; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

export interface SaveRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export interface ExportRequest {
  readonly suggestedName: string;
  readonly mediaType: ExportKind;
}

/** Where a file is to go; `file` stands for it until it is written or given up. */
export type ChooseOutcome =
  | { readonly kind: 'chosen'; readonly file: FileRef }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** One thing in as many forms as programs may want to paste it in. */
export interface Copied {
  readonly png?: Uint8Array;
  readonly html?: string;
  readonly text?: string;
}

/** Changes that are in no file yet, as they are kept against a crash: what a save would write, and to which file. */
export interface UnsavedWork {
  readonly file: FileRef | null;
  /** The case's own, and the answer that it gives: so that two pieces of work can be told apart. */
  readonly title: string;
  readonly answer: string;
  readonly bytes: Uint8Array;
}

export type KeepOutcome = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly problem: FileProblem };

/** Unsaved work that a window or a process left when it died; `keptAt` is an ISO 8601 time. */
export interface LeftWork {
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  /** Its name, and the folder's where the host knows it. */
  readonly fileName: string | null;
  readonly folder: string | null;
  readonly keptAt: string;
}

/** Everything that was left, newest first; `place` says where it is, for a user who has to look for themselves. */
export interface Journal {
  readonly place: string;
  readonly left: readonly LeftWork[];
  /** Pieces that are there and can't be read. */
  readonly unreadable: number;
  /** Why nothing of it could be read. */
  readonly problem: FileProblem | null;
}

/** `saved` is what the file holds, where that is still what the work began with; null where it is not, or there is no file. */
export type RecoverOutcome =
  | {
      readonly kind: 'recovered';
      readonly file: FileRef | null;
      readonly bytes: Uint8Array;
      readonly saved: Uint8Array | null;
    }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** What the shell shows of the document: title bar, dirty mark, which commands are possible now. */
export interface WindowState {
  readonly title: string;
  readonly dirty: boolean;
  readonly disabledCommands: readonly string[];
}

/** The calls that cross to the shell and come back. Every payload is parsed on the other side. */
export interface HostCalls {
  /** Asks the user for a case file and reads it. */
  openCase(): Promise<OpenOutcome>;
  openRecent(id: string): Promise<OpenOutcome>;
  /** The file named on the command line, once; `cancelled` when there was none. */
  takeStartFile(): Promise<OpenOutcome>;
  recentFiles(): Promise<readonly FileRef[]>;
  /** What the user wants of the program, as it was kept; nothing is promised of its shape. */
  readPreferences(): Promise<unknown>;
  keepPreferences(preferences: Preferences): Promise<void>;
  /** Writes in place, atomically and durably; refuses when the file was changed by someone else since it was read. */
  saveCase(file: FileRef, bytes: Uint8Array): Promise<SaveOutcome>;
  /**
   * Writes over what someone else put there, after the user was told of it: over exactly what the last refusal had found. What
   * came after that is refused again.
   */
  saveCaseOver(file: FileRef, bytes: Uint8Array): Promise<SaveOutcome>;
  /** Reads a file that is open once more: what someone else put there. It is known by a new id; the old one stands for what was. */
  reopenCase(file: FileRef): Promise<OpenOutcome>;
  /** Asks the user where, then writes. */
  saveCaseAs(request: SaveRequest): Promise<SaveOutcome>;
  /** Asks the user where a file is to go, before it is made: a long one is not made in vain. */
  chooseExport(request: ExportRequest): Promise<ChooseOutcome>;
  /** Writes the whole of a chosen file or nothing of it, once. */
  writeExport(file: FileRef, bytes: Uint8Array): Promise<SaveOutcome>;
  /**
   * Asks for a folder that several files are to go to. `again` takes the one that was chosen last for this case's file, without a question,
   * where it is known and still there.
   */
  chooseExportFolder(ofCase: FileRef | null, again: boolean): Promise<ChooseOutcome>;
  /** Writes a file into a chosen folder, in place of one that has its name. */
  writeExportInto(folder: FileRef, name: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /** The file that was chosen will not be made. */
  leaveExport(file: FileRef): Promise<void>;
  /** Puts it on the clipboard; false where the system does not let us. */
  copy(content: Copied): Promise<boolean>;
  /** Keeps this window's unsaved work, in place of what it kept before. */
  keepUnsaved(work: UnsavedWork): Promise<KeepOutcome>;
  /** Nothing is unsaved in this window any more: it was saved, undone, or given up by the user. */
  forgetUnsaved(): Promise<void>;
  /** What was left by those that are gone; what this window itself kept counts, since its page has only just begun. */
  readJournal(): Promise<Journal>;
  /** Gives back what was left, and leaves it where it is. */
  recoverWork(id: string): Promise<RecoverOutcome>;
  /** It is shown in this window: from now on it goes when this window keeps its work, and when it forgets it. False when it is gone. */
  takeWork(id: string): Promise<boolean>;
  /** The user does not want it. What another window has taken is that one's, and stays. */
  discardWork(id: string): Promise<void>;
  /** The page met an error that nobody foresaw; a line for the log. */
  reportFailure(failure: Failure): Promise<void>;
  /** Opens the address of a fact in the system's browser; false where that failed. The page names the fact, never an address. */
  openSource(factId: string): Promise<boolean>;
  setWindow(state: WindowState): Promise<void>;
  /** Closes the window for good; the renderer calls it after the save that "save changes?" asked for. */
  closeWindow(): Promise<void>;
}

/** What the shell tells the renderer. */
export interface HostEvents {
  /** A menu item or a native key was used; the id is one of the command table. */
  command: string;
  /** A second start, the file manager or the menu's "Open recent" handed us a file. */
  fileOpened: OpenOutcome;
  /** The user closed the window and chose "Save": save, then call `closeWindow`. */
  saveAndClose: null;
}

export interface Host extends HostCalls {
  readonly kind: 'electron' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  on<E extends keyof HostEvents>(event: E, listener: (value: HostEvents[E]) => void): () => void;
}

export const hostCalls = [
  'openCase',
  'openRecent',
  'takeStartFile',
  'recentFiles',
  'readPreferences',
  'keepPreferences',
  'saveCase',
  'saveCaseOver',
  'reopenCase',
  'saveCaseAs',
  'chooseExport',
  'writeExport',
  'chooseExportFolder',
  'writeExportInto',
  'leaveExport',
  'copy',
  'keepUnsaved',
  'forgetUnsaved',
  'readJournal',
  'recoverWork',
  'takeWork',
  'discardWork',
  'reportFailure',
  'openSource',
  'setWindow',
  'closeWindow',
] as const satisfies readonly (keyof HostCalls)[];

/** The name under which the preload shows the host to the page. */
export const hostKey = 'outlay';
