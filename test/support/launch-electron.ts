import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { drawn } from './drawn.ts';
import { electronHere, repository } from './electron-here.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { watchProblems } from './watch-problems.ts';

export interface LaunchOptions {
  /** What the user wrote after the app's name. */
  readonly args?: readonly string[];
  /** The folder that holds Outlay's own settings; a new one, removed at the end, unless given. */
  readonly userData?: string;
  /** Where the command is given. */
  readonly folder?: string;
  /** The app to start: a folder with a package.json. The repository unless given. */
  readonly app?: string;
}

export interface LaunchedOutlay {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly problems: readonly string[];
  /** When the app has ended, by whatever cause. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

/** The arguments of Electron's executable, the same for a test that starts it by hand. */
export const electronArguments = (userData: string, options: LaunchOptions = {}): string[] => [
  // Chromium has no sandbox for root.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--user-data-dir=${userData}`,
  options.app ?? repository,
  ...(options.args ?? []),
];

/** Starts the built app, as it is in out/, and waits for its window. */
export async function launchOutlay(options: LaunchOptions = {}): Promise<LaunchedOutlay> {
  const own = options.userData === undefined ? await temporaryFolder() : null;
  const userData = options.userData ?? join(own?.path ?? '', 'settings');
  const app = await _electron.launch({
    executablePath: electronHere().executable,
    cwd: options.folder ?? repository,
    args: electronArguments(userData, options),
  });
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()));
  const page = await app.firstWindow();
  // Sooner than the test's own end, so that the step that waits is named.
  page.setDefaultTimeout(10_000);
  const problems = watchProblems(page);
  await page.waitForURL((url) => url.href !== 'about:blank');
  await drawn(page);
  const close = async () => {
    // Not by closing the window: one with unsaved changes would ask and stay.
    // It may also have ended already, or end before it can answer.
    await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
    await ended;
    await own?.remove();
  };
  return { app, page, userData, problems, ended, close };
}
