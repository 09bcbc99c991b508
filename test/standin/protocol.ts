import { app } from './app.ts';

type Handler = (r: Request) => Response | Promise<Response>;

// Chromium knows no scheme of the app's own: app://host/path is shown to it as https://host.app.standin/path.
const handlers = new Map<string, Handler>();
const privileged = new Set<string>();

export const outward = (url: string) => {
  const m = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  return m && (privileged.has(m[1] ?? '') || handlers.has(m[1] ?? '')) ? `https://${m[2]}.${m[1]}.standin${m[3]}` : url;
};
export const inward = (url: string) =>
  url.replace(/^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin(?=[/?#]|$)/i, '$2://$1');
export const handlerFor = (url: string): Handler | undefined => handlers.get(new URL(url).protocol.slice(0, -1));

export const protocol = {
  registerSchemesAsPrivileged: (list: { scheme: string }[]) => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const s of list) privileged.add(s.scheme);
  },
  handle: (scheme: string, fn: Handler) => {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    handlers.set(scheme, fn);
  },
};
