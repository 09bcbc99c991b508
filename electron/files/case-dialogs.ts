import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { type ExportKind, exportKinds, kindName } from '../../app/exports/export-kinds.ts';
import { commandWords } from '../../app/messages/commands.ts';

const caseFiles = (): FileFilter => ({ name: commandWords.shell.caseFiles, extensions: ['outlay'] });

/** Each dialog gives the path that the user chose, or null when they changed their mind. */
export async function askWhichCase(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [caseFiles()],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export const askWhereToSaveCase = (window: BrowserWindow, suggestedName: string) =>
  askWhereToSave(window, suggestedName, caseFiles());

export function askWhereToExport(window: BrowserWindow, suggestedName: string, kind: ExportKind) {
  const { extension } = exportKinds[kind];
  return askWhereToSave(window, suggestedName, { name: kindName(kind), extensions: [extension] });
}

export async function askWhichFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function askWhereToSave(window: BrowserWindow, suggestion: string, filter: FileFilter): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: suggestion, filters: [filter] });
  if (canceled || filePath === '') return null;
  if (extname(filePath) !== '') return filePath;
  // Linux leaves the ending to us. If that names another file, the user has not agreed to replace it: ask again.
  const withEnding = `${filePath}.${filter.extensions[0]}`;
  return existsSync(withEnding) ? askWhereToSave(window, withEnding, filter) : withEnding;
}
