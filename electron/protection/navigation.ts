import { app } from 'electron';
import { pageAddress } from '../page-address.ts';

/** A window shows the page it was made with and nothing else, whatever the page or a dropped file asks for. */
export function setupNavigationLock(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function stay(event: { readonly url: string; preventDefault(): void }): void {
  // The page may start itself anew: after a crash, and when Vite can't replace a module in place.
  if (event.url !== pageAddress) event.preventDefault();
}
