import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** Of every window, in tests and in development too. Most are Electron's defaults; said here so that a test can hold them. */
export const webPreferences = Object.freeze({
  preload: join(import.meta.dirname, 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spelling checker would fetch its dictionaries from the network.
  spellcheck: false,
} satisfies WebPreferences);
