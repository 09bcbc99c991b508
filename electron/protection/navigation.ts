import { app } from 'electron';
import { developmentHost, pageAddress } from '../page-address.ts';

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
  // Vite reloads the page when it can't replace a module in place.
  const reload = developmentHost !== null && event.url === pageAddress;
  if (!reload) event.preventDefault();
}
