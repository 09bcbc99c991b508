import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { app } from './app.ts';
import { preventable, refuseUnknown, StrictEmitter } from './state.ts';
import { WebContents } from './web-contents.ts';

const windowKeys = [
  ...(['title', 'x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'webPreferences'] as const),
] satisfies (keyof BrowserWindowConstructorOptions)[];

/** What the page gets here whatever is asked for; asking for anything else is refused. */
const fixed: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
};

function checkPreferences(given: WebPreferences): void {
  refuseUnknown(given, [...Object.keys(fixed), 'preload', 'spellcheck'], 'webPreferences');
  for (const [key, value] of Object.entries(fixed)) {
    const asked = Reflect.get(given, key);
    if (asked !== undefined && asked !== value)
      throw new Error(`[stand-in] webPreferences.${key} can only be ${value}`);
  }
}

export class BrowserWindow extends StrictEmitter {
  private static readonly open = new Set<BrowserWindow>();
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.open];
  }
  static fromWebContents(w: WebContents): BrowserWindow | null {
    return w?.window ?? null;
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().at(-1) ?? null;
  }
  readonly webContents: WebContents;
  /** What the window was made with, for a test to look at. */
  readonly options: BrowserWindowConstructorOptions;
  private title: string;
  private visible: boolean;
  private painted = false;
  private edited = false;
  private size: { width: number; height: number };
  private maximised = false;

  constructor(o: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['close', 'closed', 'ready-to-show', 'show', 'focus', 'page-title-updated', 'unresponsive']);
    refuseUnknown(o, windowKeys, 'BrowserWindow');
    checkPreferences(o.webPreferences ?? {});
    this.options = o;
    this.title = o.title ?? app.name;
    this.visible = o.show !== false;
    this.size = { width: o.width ?? 800, height: o.height ?? 600 };
    BrowserWindow.open.add(this);
    this.webContents = new WebContents(this, o);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  get id(): number {
    return this.webContents.id;
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  /** The page has been loaded for the first time. */
  firstPaint(): void {
    if (this.painted) return;
    this.painted = true;
    this.emit('ready-to-show');
  }
  /** The page has a new <title>, which becomes the window's unless it is prevented. */
  pageTitle(title: string): void {
    const event = preventable({});
    this.emit('page-title-updated', event, title, true);
    if (!event.prevented) this.title = title;
  }
  show(): void {
    this.visible = true;
    this.emit('show');
    this.focus();
  }
  focus(): void {
    this.webContents.focus();
    this.emit('focus');
  }
  isVisible(): boolean {
    return this.visible;
  }
  isDestroyed(): boolean {
    return !BrowserWindow.open.has(this);
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setDocumentEdited(edited: boolean): void {
    this.edited = edited;
  }
  isDocumentEdited(): boolean {
    return this.edited;
  }
  getSize(): number[] {
    return [this.size.width, this.size.height];
  }
  getNormalBounds(): Rectangle {
    const { x = 0, y = 0 } = this.options;
    return { x, y, ...this.size };
  }
  maximize(): void {
    this.maximised = true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  getMinimumSize(): number[] {
    return [this.options.minWidth ?? 0, this.options.minHeight ?? 0];
  }
  close(): void {
    void this.closeAndWait();
  }
  /** false when a `close` listener kept the window open */
  async closeAndWait(): Promise<boolean> {
    if (this.isDestroyed()) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.prevented) return false;
    const gone = new Promise((f) => this.once('closed', f));
    await this.webContents.shut();
    await gone;
    return true;
  }
  gone(): void {
    BrowserWindow.open.delete(this);
    this.emit('closed');
    app.windowGone();
  }
}
