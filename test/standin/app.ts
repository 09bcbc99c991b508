import os from 'node:os';
import path from 'node:path';
import { installedBrowser } from '../../app/terminal/exporting/installed-browser.ts';
import { Cdp, type Json } from './cdp.ts';
import { SingleInstance } from './single-instance.ts';
import { browserIsGone, getBrowser, getConfig, preventable, StrictEmitter, setBrowser } from './state.ts';
import { WebContents } from './web-contents.ts';
import { BrowserWindow } from './windows.ts';

class App extends StrictEmitter {
  readonly isPackaged = false;
  private readonly switches = new Map<string, string>();
  private readonly single = new SingleInstance();
  private isready = false;
  private quitting = false;
  private resolveReady!: () => void;
  private readonly whenready = new Promise<void>((f) => {
    this.resolveReady = f;
  });
  relaunching = false;
  readonly recentDocuments: string[] = [];
  name = 'Electron';

  readonly commandLine = {
    appendSwitch: (k: string, v = '') => {
      this.switches.set(k, v);
    },
    hasSwitch: (k: string) => this.switches.has(k),
    getSwitchValue: (k: string) => this.switches.get(k) ?? '',
  };

  constructor() {
    super('app', [
      ...['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'activate', 'open-file', 'second-instance'],
      ...['browser-window-created', 'web-contents-created'],
    ]);
  }

  setup(): void {
    const { argv, manifest } = getConfig();
    for (const a of argv) {
      if (a === '--') break;
      const m = /^--([^=]+)=?(.*)$/.exec(a);
      if (m) this.switches.set(m[1] ?? '', m[2] ?? '');
    }
    this.name = manifest.productName ?? manifest.name ?? 'Electron';
  }

  /** Chromium's switches: ours, the command line's and those added by the app. */
  private chromiumArgs(): string[] {
    const own = new Map(this.switches);
    for (const k of ['inspect', 'inspect-brk', 'user-data-dir']) own.delete(k);
    own.set('headless', '');
    if (process.getuid?.() === 0) own.set('no-sandbox', '');
    return [
      '--no-startup-window',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-sync',
      `--user-data-dir=${path.join(this.getPath('userData'), 'chromium')}`,
      ...[...own].map(([k, v]) => (v ? `--${k}=${v}` : `--${k}`)),
    ];
  }

  async launch(): Promise<void> {
    if (this.quitting) return;
    const executable = installedBrowser();
    if (!executable) throw new Error('No Chromium, Chrome or Edge was found. Set OUTLAY_CHROMIUM.');
    const cdp = new Cdp(executable, this.chromiumArgs());
    setBrowser(cdp);
    cdp.root.on('disconnected', () => this.exit(0));
    cdp.root.on('Target.targetDestroyed', ({ targetId }: Json) => WebContents.all.get(targetId)?.gone());
    cdp.root.on('Target.targetCreated', ({ targetInfo: t }: Json) => {
      if (t.type === 'page' && t.openerId)
        void cdp.root.send('Target.closeTarget', { targetId: t.targetId }).catch(() => {});
    });
    await cdp.root.send('Target.setDiscoverTargets', { discover: true });
    this.isready = true;
    this.emit('ready', {}, {}); // Playwright's loader holds this event back until it is connected
    this.resolveReady();
    this.single.listen((argv, folder, data) => this.emit('second-instance', {}, argv, folder, data));
  }

  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }
  whenReady(): Promise<void> {
    return this.whenready;
  }
  isReady(): boolean {
    return this.isready;
  }
  getName(): string {
    return this.name;
  }
  getVersion(): string {
    return getConfig().manifest.version ?? '0.0.0';
  }
  getAppPath(): string {
    return getConfig().dir;
  }

  getPath(key: string): string {
    const home = os.homedir();
    const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const userData = this.switches.get('user-data-dir') || path.join(appData, this.name);
    const known: Record<string, string> = { home, appData, userData, temp: os.tmpdir() };
    const p = known[key];
    if (!p) throw new Error(`Failed to get '${key}' path`);
    return p;
  }

  requestSingleInstanceLock(data: unknown = {}): boolean {
    return this.single.request(this.getPath('userData'), data);
  }
  addRecentDocument(file: string): void {
    this.recentDocuments.push(file);
  }
  enableSandbox(): void {
    if (this.isready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  /** Starts afresh, as it was started, when this process has ended. */
  relaunch(): void {
    this.relaunching = true;
  }

  quit(): void {
    if (this.quitting) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.prevented) return;
    this.quitting = true;
    void Promise.all(BrowserWindow.getAllWindows().map((w) => w.closeAndWait())).then((closed) => {
      const will = preventable({});
      if (!closed.includes(false)) this.emit('will-quit', will);
      if (closed.includes(false) || will.prevented) {
        this.quitting = false;
        return;
      }
      this.emit('quit', {}, 0);
      this.exit(0);
    });
  }

  windowGone(): void {
    if (!this.quitting && BrowserWindow.getAllWindows().length === 0 && !this.emit('window-all-closed')) this.quit();
  }

  exit(code = 0): void {
    if (browserIsGone()) process.exit(code);
    const cdp = getBrowser();
    cdp.root.removeAllListeners('disconnected');
    cdp.root.on('disconnected', () => process.exit(code));
    void cdp.root.send('Browser.close').catch(() => {});
    setTimeout(() => {
      cdp.process.kill('SIGKILL');
      process.exit(code);
    }, 3000);
  }
}
export const app = new App();
