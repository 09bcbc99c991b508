import { type Host, hostKey } from '../../app/host.ts';
import { browserHost } from './browser-host.ts';

/** Electron's preload shows its host to the page; without one we are in a browser tab. */
export const chooseHost = (): Host => (window as unknown as Partial<Record<string, Host>>)[hostKey] ?? browserHost();
