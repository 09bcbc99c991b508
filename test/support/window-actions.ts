import type { Locator, Page } from 'playwright-core';

/** What a person does in the window and reads from it, on either host. */

export const sentence = async (page: Page): Promise<string> => (await page.locator('.answer h1').textContent()) ?? '';

export const driverRow = (page: Page, path: string): Locator => page.locator(`[data-driver="${path}"]`);

export const field = (page: Page, path: string): Locator => driverRow(page, path).getByRole('textbox');

export const slider = (page: Page, path: string): Locator => driverRow(page, path).getByRole('slider');

/** Types a value as it is shown and leaves with Enter. */
export async function typeDriver(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).fill(text);
  await field(page, path).press('Enter');
}

/** Drags the thumb by so many pixels in small steps; `whileDown` looks before the button is let go. */
export async function drag(page: Page, path: string, by: number, whileDown?: () => Promise<void>): Promise<void> {
  const thumb = driverRow(page, path).locator('.thumb');
  const box = await thumb.boundingBox();
  if (box === null) throw new Error(`no thumb for ${path}`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (by * step) / 10, y);
  await whileDown?.();
  await page.mouse.up();
}

export const figure = async (page: Page, id: string): Promise<string> =>
  ((await page.locator(`[data-figure="${id}"] .figure-value`).textContent()) ?? '').trim();

export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
