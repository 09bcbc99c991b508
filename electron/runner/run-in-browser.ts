import { spawn } from 'node:child_process';
import { commandWords } from '../../app/messages/commands.ts';
import { serveBrowserEdition } from './browser-edition.ts';
import { hasDisplay } from './display.ts';

const words = commandWords.start;

/** Says in one line why, prints the address on a line of its own and serves until Ctrl+C. */
export async function runInBrowser(why: string): Promise<void> {
  const wish = process.env.OUTLAY_PORT;
  const port = Number(wish ?? 4173);
  if (wish === '' || !Number.isInteger(port) || port < 0 || port > 65535) return fail(words.badPort(wish ?? ''));
  try {
    // A port that was asked for is that one or none: whoever asked will look there.
    const edition = await serveBrowserEdition({ port, orNext: wish === undefined });
    console.log(`${why}\n${edition.url}\n${words.stop}`);
    if (hasDisplay() && process.env.CI === undefined) openInBrowser(edition.url);
    const stop = () => void edition.close().then(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  } catch (error) {
    fail(words.noServer(error instanceof Error ? error.message : String(error)));
  }
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

const openers: Readonly<Record<string, readonly string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

function openInBrowser(url: string): void {
  const [command = 'xdg-open', ...before] = openers[process.platform] ?? [];
  // Where it can't be opened the address is on the screen; that is why it is printed.
  const browser = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}
