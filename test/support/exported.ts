import type { Page } from 'playwright-core';

/** The browser's own private files take what is exported: pickers can't be clicked. */
export const keepExports = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.set(window, 'showSaveFilePicker', async ({ suggestedName }: { readonly suggestedName: string }) => {
      Reflect.set(window, 'exported', suggestedName);
      return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    });
  });

/** Opens the dialog, makes its choices, each by the name of its group and what is chosen there, exports, and gives the file. */
export async function exported(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.evaluate(() => Reflect.set(window, 'exported', null));
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  for (const [group, name] of Object.entries(choices)) {
    await dialog.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).click();
  }
  await dialog.getByRole('button', { name: 'Export…' }).click();
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
