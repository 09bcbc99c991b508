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
  readonly send = (): void => undefined;

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
  readonly setTitle = (): void => undefined;
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
        isReady: () => calls.includes('ready'),
        getPath: () => userData,
        requestSingleInstanceLock: () => true,
        enableSandbox: record('enableSandbox'),
        quit: record('quit'),
        commandLine: { hasSwitch: () => false, appendSwitch: (name: string) => calls.push(`switch ${name}`) },
      },
      BrowserWindow: class extends RecordedWindow {
        constructor(options: RecordedWindow['options']) {
          super(options);
          windows.push(this);
          contents(this);
        }
      },
      Menu: { buildFromTemplate: () => ({}), setApplicationMenu: record('menu'), getApplicationMenu: () => null },
      dialog: {},
      ipcMain: {
        handle: (channel: string, handler: Handler) => this.handlers.set(channel, handler),
        on: (channel: string) => this.listened.push(channel),
      },
      protocol: {
        registerSchemesAsPrivileged: (all: typeof this.privileges) => this.privileges.push(...all),
        handle: (_scheme: string, handler: typeof this.serve) => (this.serve = handler),
      },
      session: { defaultSession },
      shell: { openExternal: async (address: string) => void this.opened.push(address) },
    };
  }
}
