import { app } from 'electron';

/** Every renderer in the sandbox, windows that someone forgets to configure included. */
export function setupSandbox(): void {
  // Root can't have Chromium's sandbox on Linux (start.ts says so); insisting would end the app before its first window.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
