// What the parts of the stand-in share, and how they refuse what they do not know.
import { EventEmitter } from 'node:events';
import type { Cdp, Json } from './cdp.ts';

export interface Config {
  readonly dir: string;
  readonly manifest: Json;
  readonly argv: readonly string[];
}

let config: Config | undefined;
let browser: Cdp | undefined;

export const setConfig = (c: Config): void => {
  config = c;
};
export const getConfig = (): Config => {
  if (!config) throw new Error('the stand-in has not been started');
  return config;
};
export const setBrowser = (c: Cdp): void => {
  browser = c;
};
export const getBrowser = (): Cdp => {
  if (!browser) throw new Error('the browser has not been started');
  return browser;
};
export const browserIsGone = (): boolean => browser === undefined || browser.closed;

/** What the stand-in would ignore it refuses: a test that passes on it has to mean something. */
export function refuseUnknown(given: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(given))
    if (!known.includes(key)) throw new Error(`[stand-in] ${what} does not know "${key}"; teach it or do without`);
}

/** An emitter for a fixed list of events. */
export class StrictEmitter extends EventEmitter {
  private readonly what: string;
  private readonly known: readonly string[];
  constructor(what: string, known: readonly string[]) {
    super();
    this.setMaxListeners(0);
    this.what = what;
    this.known = known;
  }
  override on(event: string | symbol, listener: (...args: any[]) => void): this {
    const own = ['newListener', 'removeListener', 'error'];
    if (typeof event === 'string' && !this.known.includes(event) && !own.includes(event))
      throw new Error(`[stand-in] ${this.what} never emits "${event}"`);
    return super.on(event, listener);
  }
  override addListener(event: string | symbol, listener: (...args: any[]) => void): this {
    return this.on(event, listener);
  }
}

/** An event object whose default can be prevented. */
export function preventable<T extends object>(details: T): T & { preventDefault(): void; readonly prevented: boolean } {
  let prevented = false;
  return Object.defineProperty(Object.assign(details, { preventDefault: () => (prevented = true) }), 'prevented', {
    get: () => prevented,
  }) as never;
}
