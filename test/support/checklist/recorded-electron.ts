import { EventEmitter } from 'node:events';

type Listener = (...values: never[]) => unknown;
type Handler = (event: unknown, ...payload: unknown[]) => Promise<unknown>;

/** A page as the main process has it, without a page. */
export class RecordedContents extends EventEmitter {
  /** What answers when the page wants a window of its own; null where nobody asked to be asked, and it would be opened. */
  opener: ((details: { readonly url: string }) => { readonly action: string }) | null = null;
  setWindowOpenHandler = (opener: NonNullable<typeof this.opener>): void => {
    this.opener = opener;
  };
  /** What the page was told of its own accord. */
  readonly sent: (readonly [channel: string, value: unknown])[] = [];
  readonly send = (channel: string, value: unknown): void => void this.sent.push([channel, value]);

  /** Whether the app keeps the page from doing what the event announces. */
  prevents(event: string, details: object = {}): boolean {
    let prevented = false;
    this.emit(event, { ...details, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

export class RecordedWindow extends EventEmitter {
  readonly webContents = new RecordedContents();
  readonly options: { readonly webPreferences?: Readonly<Record<string, unknown>> };
  readonly loaded: string[] = [];
  constructor(options: RecordedWindow['options']) {
    super();
    this.options = options;
  }
  readonly loadURL = async (address: string): Promise<void> => {
    this.loaded.push(address);
  };
  title = '';
  readonly setTitle = (title: string): void => {
    this.title = title;
  };
  isClosed = false;
  readonly close = (): void => {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    this.isClosed = !prevented;
    if (this.isClosed) this.emit('closed');
  };
  readonly getNormalBounds = () => ({ x: 40, y: 30, width: 1300, height: 820 });
  readonly isMaximized = (): boolean => this.moves.includes('maximize');
  readonly maximize = (): void => void this.moves.push('maximize');
  /** Minimized, restored, shown and focused, in the order in which they happened. */
  readonly moves: string[] = [];
  readonly isMinimized = (): boolean => this.moves.includes('minimize') && !this.moves.includes('restore');
  readonly restore = (): void => void this.moves.push('restore');
  readonly show = (): void => void this.moves.push('show');
  readonly focus = (): void => void this.moves.push('focus');
}

interface Asked {
  readonly defaultPath?: string;
  readonly filters: readonly object[];
}
interface Answered {
  readonly canceled: boolean;
  readonly filePaths: readonly string[];
  readonly filePath: string;
}

/** What the user is asked in a dialog of the system's, and what they answer: a path, or null for Cancel. */
class RecordedDialogs {
  readonly asked: Asked[] = [];
  readonly answers: (string | null)[] = [];
  /** Answers as a system may word them, given before the others. */
  readonly odd: Answered[] = [];
  readonly #ask = async (_window: unknown, options: Asked): Promise<Answered> => {
    this.asked.push(options);
    const odd = this.odd.shift();
    if (odd !== undefined) return odd;
    const path = this.answers.shift() ?? null;
    return { canceled: path === null, filePaths: path === null ? [] : [path], filePath: path ?? '' };
  };

  readonly module = { showOpenDialog: this.#ask, showSaveDialog: this.#ask };
}

/**
 * Takes what the main process tells Electron, in order, and does nothing else. Only what Outlay uses is there: anything more fails where
 * it is called, and has to be looked at before it is added here.
 */
export class RecordedElectron {
  readonly calls: string[] = [];
  readonly windows: RecordedWindow[] = [];
  readonly handlers = new Map<string, Handler>();
  /** Channels that are listened to without the wrapper around calls. */
  readonly listened: string[] = [];
  readonly opened: string[] = [];
  /** The system has no program for any address, and lets nobody at its clipboard. */
  opensNothing = false;
  /** What is on the clipboard, by media type. */
  copied: readonly Readonly<Record<string, unknown>>[] = [];
  readonly dialogs = new RecordedDialogs();
  readonly switches = new Set<string>();
  /** The items of the menu, by their ids. */
  readonly items = new Map<string, { enabled: boolean }>();
  readonly privileges: { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[] = [];
  serve: ((request: Request) => Promise<Response>) | null = null;
  cancels: ((details: { url: string }, answer: (cancel: { cancel?: boolean }) => void) => void) | null = null;
  allowsRequest: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  allowsCheck: ((contents: unknown, permission: string) => boolean) | null = null;
  allowsDevice: ((details: object) => boolean) | null = null;
  readonly #app = new EventEmitter();

  /** What `import … from 'electron'` gives. */
  readonly module: Readonly<Record<string, unknown>>;

  constructor(userData: string) {
    const { calls, windows } = this;
    const record = (name: string) => () => void calls.push(name);
    const contents = (window: RecordedWindow) => this.#app.emit('web-contents-created', {}, window.webContents);
    const defaultSession = {
      setPermissionRequestHandler: (handler: typeof this.allowsRequest) => (this.allowsRequest = handler),
      setPermissionCheckHandler: (handler: typeof this.allowsCheck) => (this.allowsCheck = handler),
      setDevicePermissionHandler: (handler: typeof this.allowsDevice) => (this.allowsDevice = handler),
      webRequest: { onBeforeRequest: (listener: typeof this.cancels) => (this.cancels = listener) },
    };
    this.module = {
      app: {
        isPackaged: true,
        on: (event: string, listener: Listener) => this.#app.on(event, listener as () => void),
        whenReady: async () => record('ready')(),
        getPreferredSystemLanguages: () => ['en-GB'],
        isReady: () => calls.includes('ready'),
        getPath: (name: string) => {
          if (name !== 'userData') throw new Error(`nothing of Outlay’s lies in ${name}`);
          return userData;
        },
        requestSingleInstanceLock: () => true,
        enableSandbox: record('enableSandbox'),
        quit: record('quit'),
        addRecentDocument: (path: string) => calls.push(`recent ${path}`),
        commandLine: {
          hasSwitch: (name: string) => this.switches.has(name),
          appendSwitch: (name: string) => calls.push(`switch ${name}`),
        },
      },
      BrowserWindow: class extends RecordedWindow {
        constructor(options: RecordedWindow['options']) {
          super(options);
          windows.push(this);
          contents(this);
        }
      },
      Menu: {
        buildFromTemplate: () => ({}),
        setApplicationMenu: record('menu'),
        getApplicationMenu: () => ({ getMenuItemById: (id: string) => this.items.get(id) ?? null }),
      },
      ClipboardItem,
      clipboard: {
        write: async (items: readonly ClipboardItem[]) => {
          if (this.opensNothing) throw new Error('held by another program');
          this.copied = items.map(({ forms }) => forms);
        },
      },
      dialog: this.dialogs.module,
      ipcMain: {
        handle: (channel: string, handler: Handler) => this.handlers.set(channel, handler),
        on: (channel: string) => this.listened.push(channel),
      },
      protocol: {
        registerSchemesAsPrivileged: (all: typeof this.privileges) => this.privileges.push(...all),
        handle: (_scheme: string, handler: typeof this.serve) => (this.serve = handler),
      },
      screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
      session: { defaultSession },
      shell: {
        openExternal: async (address: string) => {
          if (this.opensNothing) throw new Error('no program');
          this.opened.push(address);
        },
      },
    };
  }
}

class ClipboardItem {
  readonly forms: Readonly<Record<string, unknown>>;
  constructor(forms: Readonly<Record<string, unknown>>) {
    this.forms = forms;
  }
}
