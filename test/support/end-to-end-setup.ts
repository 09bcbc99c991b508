import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { electronHere } from './electron-here.ts';
import { findBrowser } from './find-browser.ts';

/** Before the first end-to-end test: a browser is there, Electron has a screen, and the run says what it runs on. */
export async function setup(): Promise<() => void> {
  const { needsXvfb, sentence } = electronHere();
  process.env.OUTLAY_CHROMIUM = findBrowser();
  console.log(`${sentence} Browser: ${process.env.OUTLAY_CHROMIUM}`);
  return needsXvfb ? await startXvfb() : () => undefined;
}

async function startXvfb(): Promise<() => void> {
  // It picks a free display and writes its number to the third pipe.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  process.env.DISPLAY = `:${String(number).trim()}`;
  return () => screen.kill();
}
