import { app } from './app.ts';
import type { Json } from './cdp.ts';
import { getBrowser } from './state.ts';

/** Permissions by Chromium's name for them and Electron's. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['midi', 'midi'],
] as const;

export class ElectronSession {
  check: ((wc: Json, permission: string, origin: string, details: Json) => boolean) | null = null;
  request: ((wc: Json, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  before: ((details: { url: string }, answer: (a: { cancel?: boolean }) => void) => void) | null = null;

  setPermissionRequestHandler(h: typeof this.request): void {
    this.request = h;
  }
  setPermissionCheckHandler(h: typeof this.check): void {
    this.check = h;
  }
  setDevicePermissionHandler(_h: unknown): void {
    // No test reaches it: headless Chromium has no device chooser.
  }
  readonly webRequest = {
    onBeforeRequest: (listener: typeof this.before) => {
      this.before = listener;
    },
  };

  /** As in Electron, what no handler refuses is granted. Chromium is told beforehand what the handlers would answer. */
  async applyPermissions(contents: Json, origin: string): Promise<void> {
    for (const [name, electronName] of permissions) {
      const asked = await new Promise<boolean>((f) => {
        if (this.request) this.request(contents, electronName, f);
        else f(true);
      });
      const checked = this.check ? this.check(contents, electronName, origin, {}) : true;
      const setting = asked && checked ? 'granted' : 'denied';
      await getBrowser().root.send('Browser.setPermission', { permission: { name }, setting });
    }
  }

  cancels(url: string): Promise<boolean> {
    const { before } = this;
    return before ? new Promise((f) => before({ url }, (a) => f(a.cancel === true))) : Promise.resolve(false);
  }
}

const defaultSession = new ElectronSession();
export const session = {
  get defaultSession() {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
};
