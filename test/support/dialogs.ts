import type { ElectronApplication } from 'playwright-core';

// What the user answers in the system's own dialogs, which a test can't click. null is Cancel.

export const answerSave = (app: ElectronApplication, path: string | null) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);

export const answerOpen = (app: ElectronApplication, path: string | null) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    });
  }, path);

/** Answers by the button's words, and counts how often it was asked. */
export const answerMessage = (app: ElectronApplication, button: string) =>
  app.evaluate(({ dialog }, words) => {
    Reflect.set(globalThis, 'timesAsked', 0);
    dialog.showMessageBox = async (...args: unknown[]) => {
      const buttons: string[] = Reflect.get(Object(args.at(-1)), 'buttons');
      Reflect.set(globalThis, 'timesAsked', Reflect.get(globalThis, 'timesAsked') + 1);
      return { response: buttons.indexOf(words), checkboxChecked: false };
    };
  }, button);

export const timesAsked = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => Reflect.get(globalThis, 'timesAsked'));
