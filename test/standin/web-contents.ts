import type { BrowserWindowConstructorOptions } from 'electron';
import { app } from './app.ts';
import type { Json, Session } from './cdp.ts';
import { type Frame, frameOf } from './frame.ts';
import { codec } from './in-page/codec.ts';
import { receive } from './messages.ts';
import { prepare } from './page-setup.ts';
import { inward, outward } from './protocol.ts';
import { answerRequest } from './requests.ts';
import { type ElectronSession, session } from './session.ts';
import { browserIsGone, getBrowser, StrictEmitter } from './state.ts';
import type { BrowserWindow } from './windows.ts';

const { encode } = codec();

export class WebContents extends StrictEmitter {
  static readonly all = new Map<string, WebContents>();
  static ids = 0;
  readonly id = ++WebContents.ids;
  readonly window: BrowserWindow;
  readonly mainFrame: Frame;
  /** The address as Chromium has it, and the one that the app itself asked for just now. */
  url = '';
  own = '';
  mainFrameId = '';
  contextId: number | undefined;
  destroyed = false;
  page!: Session;
  targetId = '';
  opener: (details: Json) => { action: string } = () => ({ action: 'allow' });
  private readonly created: Promise<void>;

  constructor(window: BrowserWindow, options: BrowserWindowConstructorOptions) {
    super('webContents', [
      ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'did-navigate'],
      ...['dom-ready', 'did-finish-load', 'did-fail-load', 'render-process-gone', 'console-message', 'preload-error'],
      'destroyed',
    ]);
    this.window = window;
    this.mainFrame = frameOf(this);
    this.created = this.create(options);
    this.created.catch((e) => {
      if (!browserIsGone()) console.error(e);
    });
  }

  get session(): ElectronSession {
    return session.defaultSession;
  }

  private async create(o: BrowserWindowConstructorOptions): Promise<void> {
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const size = { width: o.width ?? 800, height: o.height ?? 600 };
    const browser = getBrowser();
    const target = { url: 'about:blank', newWindow: true, ...size };
    this.targetId = (await browser.root.send('Target.createTarget', target)).targetId;
    WebContents.all.set(this.targetId, this);
    this.page = await browser.attach(this.targetId);
    await prepare(this, { size, preload: o.webPreferences?.preload });
  }

  /** A request of the page or of one of its workers, held by Chromium until it is answered. */
  request(from: Session, e: Json): void {
    void answerRequest(this, from, e).catch((error) => {
      if (!browserIsGone() && !this.destroyed) console.error(error);
    });
  }
  receive(message: Json): void {
    receive(this, message);
  }
  deliver(kind: string, key: unknown, data: unknown): void {
    if (this.destroyed || this.contextId === undefined) return;
    const args = [kind, key, data].map((v) => JSON.stringify(v)).join(', ');
    this.page
      .send('Runtime.evaluate', { contextId: this.contextId, expression: `__standin_deliver(${args})` })
      .catch(() => {});
  }
  send(channel: string, ...args: unknown[]): void {
    this.deliver('message', channel, encode(args));
  }

  async loadURL(url: string): Promise<void> {
    await this.created;
    await session.defaultSession.applyPermissions(this, url);
    this.own = new URL(outward(url)).href;
    const loaded = new Promise<void>((f) => this.once('did-finish-load', () => f()));
    const { errorText } = await this.page.send('Page.navigate', { url: this.own });
    this.own = '';
    if (errorText) {
      this.emit('did-fail-load', {}, -2, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await loaded;
  }
  reload(): void {
    this.own = this.url;
    void this.page.send('Page.reload').then(() => {
      this.own = '';
    });
  }
  getURL(): string {
    return inward(this.url);
  }
  setWindowOpenHandler(h: typeof this.opener): void {
    this.opener = h;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  forcefullyCrashRenderer(): void {
    void this.page.send('Page.crash').catch(() => {});
  }
  focus(): void {
    void this.created.then(() => this.page.send('Page.bringToFront')).catch(() => {});
  }
  async shut(): Promise<void> {
    await this.created.catch(() => {});
    if (!this.destroyed)
      await getBrowser()
        .root.send('Target.closeTarget', { targetId: this.targetId })
        .catch(() => {});
  }
  gone(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    WebContents.all.delete(this.targetId);
    this.emit('destroyed');
    this.window.gone();
  }
}

export const webContents = {
  getAllWebContents: () => [...WebContents.all.values()],
  fromDevToolsTargetId: (id: string) => WebContents.all.get(id),
};
