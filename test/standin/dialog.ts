import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { refuseUnknown } from './state.ts';
import { BrowserWindow } from './windows.ts';

const openKeys = ['title', 'defaultPath', 'filters', 'properties'] satisfies (keyof OpenDialogOptions)[];
const saveKeys = ['title', 'defaultPath', 'filters'] satisfies (keyof SaveDialogOptions)[];
const messageKeys = [
  ...(['type', 'title', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'] as const),
] satisfies (keyof MessageBoxOptions)[];

const options = <O extends object>(args: (BrowserWindow | O)[], known: string[], what: string): O => {
  const given = (args[0] instanceof BrowserWindow ? args[1] : args[0]) as O;
  refuseUnknown(given, known, what);
  return given;
};

/** Tests put their own answer in place of these, as they do with real Electron. Nobody is there to answer them: cancelled. */
export const dialog = {
  showOpenDialog: async (...args: (BrowserWindow | OpenDialogOptions)[]): Promise<OpenDialogReturnValue> => {
    options(args, openKeys, 'showOpenDialog');
    return { canceled: true, filePaths: [] };
  },
  showSaveDialog: async (...args: (BrowserWindow | SaveDialogOptions)[]): Promise<SaveDialogReturnValue> => {
    options(args, saveKeys, 'showSaveDialog');
    return { canceled: true, filePath: '' };
  },
  showMessageBox: async (...args: (BrowserWindow | MessageBoxOptions)[]): Promise<MessageBoxReturnValue> => {
    const given = options<MessageBoxOptions>(args, messageKeys, 'showMessageBox');
    return { response: given.cancelId ?? 0, checkboxChecked: false };
  },
};
