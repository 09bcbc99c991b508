import type { BrowserWindow, WebContents } from 'electron';
import type { HostEvents, WindowState } from '../../app/host.ts';
import { Documents } from '../files/documents.ts';
import { ExportTargets } from '../files/export-targets.ts';
import { eventChannel } from '../ipc/channels.ts';
import { unsavedWork } from '../journal/unsaved-work.ts';
import { WindowJournal } from '../journal/window-journal.ts';

/** A window and what the main process knows about the document in it. */
export interface OpenWindow {
  readonly window: BrowserWindow;
  readonly documents: Documents;
  readonly targets: ExportTargets;
  readonly journal: WindowJournal;
  state: WindowState;
  /** A file to open as soon as the page asks for it. */
  startFile: string | null;
  /** The page has asked, so it is there and listens: files that come later are told to it. */
  askedForStartFile: boolean;
  /** The user agreed to lose what is unsaved, or nothing is: the next close goes through. */
  mayClose: boolean;
  /** The user has asked for the end of a page that does not answer: it is to be started anew. */
  endsPage: boolean;
}

const openWindows = new Map<WebContents, OpenWindow>();

export function addOpenWindow(window: BrowserWindow, startFile: string | null): OpenWindow {
  const documents = new Documents();
  const opened: OpenWindow = {
    window,
    documents,
    targets: new ExportTargets(),
    journal: new WindowJournal(unsavedWork, documents),
    state: { title: '', dirty: false, disabledCommands: [] },
    startFile,
    askedForStartFile: false,
    mayClose: false,
    endsPage: false,
  };
  const { webContents } = window;
  openWindows.set(webContents, opened);
  window.on('closed', () => openWindows.delete(webContents));
  return opened;
}

export const openWindowOf = (webContents: WebContents): OpenWindow | null => openWindows.get(webContents) ?? null;

/** Outlay has one window; on a Mac there may be none while the app runs on. */
export const theOpenWindow = (): OpenWindow | null => openWindows.values().next().value ?? null;

export function tell<Event extends keyof HostEvents>(to: OpenWindow, event: Event, value: HostEvents[Event]): void {
  to.window.webContents.send(eventChannel(event), value);
}
