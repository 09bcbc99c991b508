import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordedElectron } from './recorded-electron.ts';

/** What the shell's sources import as `electron` in a test that runs them as they are; each file of tests has one of its own. */
export const userData = join(tmpdir(), `outlay-${randomUUID()}`);
export const recorded = new RecordedElectron(userData);

export const { app, BrowserWindow, ClipboardItem, clipboard, Menu, dialog, ipcMain, protocol, screen, session, shell } =
  recorded.module;
