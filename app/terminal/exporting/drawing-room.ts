import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { DrawingOrder, Drawn } from '../../exports/charts/drawing-order.ts';
import { installedBrowser } from './installed-browser.ts';

/** Why no chart can be drawn here. */
type NoDrawing = 'no-browser' | 'no-start' | 'not-built';

const pages = join(import.meta.dirname, '../../../out/renderer');
/** Nobody answers there: every file is handed to the browser by us. */
const address = 'http://outlay.invalid/';
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** An installed Chromium with the page that draws; it is started once for all charts of a command. */
export class DrawingRoom {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<DrawingRoom | NoDrawing> {
    const executablePath = installedBrowser();
    if (executablePath === null) return 'no-browser';
    if (!existsSync(join(pages, 'drawing-room.html'))) return 'not-built';
    const launched = chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    const browser = await launched.catch(() => null);
    if (browser === null) return 'no-start';
    try {
      return new DrawingRoom(browser, await drawingPage(browser));
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Null where the scenario has no such chart. */
  draw(order: DrawingOrder): Promise<Drawn | null> {
    return this.#page.evaluate((asked) => Reflect.get(globalThis, 'drawChart')(asked), order);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function drawingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(pages, pathname);
    const contentType = mediaTypes[extname(path)];
    if (contentType === undefined || !existsSync(path)) return route.abort();
    return route.fulfill({ body: await readFile(path), contentType });
  });
  await page.goto(`${address}drawing-room.html`);
  await page.waitForFunction(() => 'drawChart' in globalThis);
  return page;
}
