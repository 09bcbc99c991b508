import type { Page } from 'playwright-core';

/** The browser's own private files take what is exported: pickers can't be clicked. */
export const keepExports = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.set(window, 'showSaveFilePicker', async ({ suggestedName }: { readonly suggestedName: string }) => {
      Reflect.set(window, 'exported', suggestedName);
      return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    });
  });

/** Presses the keys of an export, and gives the file. */
export async function exported(page: Page, keys: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.evaluate(() => Reflect.set(window, 'exported', null));
  await page.keyboard.press(keys);
  await page.getByText(/^Exported /).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const { name, base64 } = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(Reflect.get(window, 'exported'))).getFile();
    const address = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(file);
    });
    return { name: file.name, base64: address.slice(address.indexOf(',') + 1) };
  });
  return { name, bytes: Buffer.from(base64, 'base64') };
}
