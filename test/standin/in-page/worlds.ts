// Sent into Chromium as text, so it may use nothing from outside its own body; the types are erased before.
import type { bridge } from './bridge.ts';
import type { codec } from './codec.ts';

/** Main world, before any script of the page. */
export function pageWorld(secret: string, makeBridge: typeof bridge): void {
  if (window !== window.top) return;
  const freeze = (v: any): any => {
    if (v && typeof v === 'object' && (Array.isArray(v) || Object.getPrototypeOf(v) === Object.prototype)) {
      Object.values(v).forEach(freeze);
      Object.freeze(v);
    }
    return v;
  };
  const b = makeBridge(secret, 'page');
  b.on('expose', ({ key, value }) =>
    Object.defineProperty(window, key, { value: freeze(b.unpack(value)), enumerable: true }),
  );
}

/** Isolated world: what a sandboxed preload script finds. */
export function preloadWorld(
  secret: string,
  info: any,
  makeBridge: typeof bridge,
  makeCodec: typeof codec,
  preload: (require: unknown, module: unknown, exports: unknown, process: unknown) => void,
): void {
  if (window !== window.top) return;
  type Any = any;
  const g = globalThis as Any;
  const b = makeBridge(secret, 'preload');
  const { encode, decode } = makeCodec();
  const post = (type: string, channel: string, args: unknown, id?: number) => {
    let data: string;
    try {
      data = encode(args);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    g.__standin_ipc(JSON.stringify({ type, id, channel, args: data }));
  };
  // The window takes the page's title as its own, unless the app prevents it.
  let title = '';
  const tellTitle = () => {
    if (document.title === title) return;
    title = document.title;
    post('title', '', [title]);
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { subtree: true, childList: true, characterData: true });
  });
  const waiting = new Map<number, { resolve(v: unknown): void; reject(e: Error): void }>();
  const listeners = new Map<string, { fn: Any; once: boolean }[]>();
  let seq = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++seq;
        waiting.set(id, { resolve, reject });
        try {
          post('invoke', channel, args, id);
        } catch (e) {
          waiting.delete(id);
          reject(e);
        }
      }),
    send: (channel: string, ...args: unknown[]) => post('send', channel, args),
    sendSync: () => {
      throw new Error('ipcRenderer.sendSync is not supported by the stand-in');
    },
    on: (channel: string, fn: Any) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), { fn, once: false }]);
      return ipcRenderer;
    },
    once: (channel: string, fn: Any) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), { fn, once: true }]);
      return ipcRenderer;
    },
    off: (channel: string, fn: Any) => {
      const l = [...(listeners.get(channel) ?? [])];
      const i = l.findLastIndex((x) => x.fn === fn);
      if (i >= 0) l.splice(i, 1);
      listeners.set(channel, l);
      return ipcRenderer;
    },
    removeListener: (channel: string, fn: Any) => ipcRenderer.off(channel, fn),
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  g.__standin_deliver = (kind: string, key: Any, data: string) => {
    const value = decode(data) as Any;
    if (kind === 'message') {
      for (const l of listeners.get(key) ?? []) {
        if (l.once) ipcRenderer.off(key, l.fn);
        l.fn({ sender: ipcRenderer, ports: [] }, ...value);
      }
      return;
    }
    const w = waiting.get(key);
    waiting.delete(key);
    if (kind === 'result') w?.resolve(value);
    else w?.reject(new Error(value));
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => b.send('expose', { key, value: b.pack(api) }),
  };
  const webUtils = { getPathForFile: () => '' };
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`); // a sandboxed preload may require electron, events, timers and url only
  };
  const process = { ...info, type: 'renderer', sandboxed: true, contextIsolated: true };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process);
  } catch (e: any) {
    g.__standin_ipc(JSON.stringify({ type: 'preload-error', channel: '', args: encode([e?.stack ?? String(e)]) }));
  }
}
