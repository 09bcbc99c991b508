import { chromium, type Page } from 'playwright-core';
import { serveBrowserEdition } from '../../electron/runner/browser-edition.ts';
import { drawn } from './drawn.ts';
import { findBrowser } from './find-browser.ts';
import { watchProblems } from './watch-problems.ts';

export interface BrowserOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the browser's user reads, as BCP 47 has it; English where it is left out. */
  readonly locale?: string;
  /** Pixels of the screen in each of the page: twice as many as usual are what a browser's zoom of 200 % makes of a window. */
  readonly deviceScaleFactor?: number;
  /** Where Chromium writes down what it does on the network, until it is closed. */
  readonly netLog?: string;
}

export interface BrowserEditionInPage {
  readonly page: Page;
  readonly url: string;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves out/renderer as `npm start` does without Electron, and opens it in a page of its own. */
export async function openBrowserEdition(options: BrowserOptions = {}): Promise<BrowserEditionInPage> {
  const edition = await serveBrowserEdition({ port: 0, orNext: true });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--no-first-run', ...netLog(options)],
  });
  const context = await browser.newContext({
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en-GB',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
  });
  const page = await context.newPage();
  // Sooner than the test's own end, so that the step that waits is named.
  page.setDefaultTimeout(10_000);
  const problems = watchProblems(page);
  await page.goto(edition.url);
  await drawn(page);
  const close = async () => {
    await browser.close();
    await edition.close();
  };
  return { page, url: edition.url, problems, close };
}

const netLog = (options: BrowserOptions): string[] =>
  options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything'];
