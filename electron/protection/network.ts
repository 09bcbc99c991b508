import { session } from 'electron';
import { appScheme, developmentHost } from '../page-address.ts';

/** What the page makes itself (blob:, data:) and its own files. Developer tools bring their own. */
const local = new Set([`${appScheme}:`, 'blob:', 'data:', 'devtools:']);

/** Outlay works offline and tells nobody anything: a request that leaves the machine is stopped, whoever makes it. */
export function setupNetworkLock(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, host } = new URL(url);
    answer({ cancel: !local.has(protocol) && host !== developmentHost });
  });
}
