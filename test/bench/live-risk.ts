import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow, tab } from '../support/window-actions.ts';
import { percentile } from './percentile.ts';

const moves = 240;

interface Timing {
  /** From the pointer's move to after the paint of the bands that answer it; moves that were overtaken have none. */
  readonly latency: readonly number[];
  /** When bands were painted. */
  readonly painted: readonly number[];
  /** Tasks of the page's thread over 50 ms. */
  readonly longTasks: readonly number[];
  /** Trials of the bands that were painted. */
  readonly trials: readonly number[];
}

/** Drags Cloud growth in the Risk view in real Chromium, with 10,000 trials; then lets go with 100,000, and runs 1,000,000. */
export async function benchLiveRisk(): Promise<void> {
  const { page, close } = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await tab(page, 'Risk').click();
  await settled(page, '10,000');
  await watch(page);
  console.log(`risk live: load of the machine ${loadavg()[0]?.toFixed(2)} before`);

  const at = await grab(page);
  // The compilers of the page and of the workers see the first moves.
  await moveAbout(page, at, 40);
  await page.evaluate(() =>
    Object.assign(Reflect.get(window, 'timing'), { latency: [], painted: [], longTasks: [], trials: [] }),
  );
  await moveAbout(page, at, moves);
  await page.waitForTimeout(200);
  const timing: Timing = await page.evaluate(() => Reflect.get(window, 'timing'));
  await page.mouse.up();
  report(timing);

  await setTrials(page, '100,000');
  await grab(page);
  await page.mouse.move(at.x + 20, at.y, { steps: 4 });
  await page.waitForTimeout(300);
  console.log(`risk live: let go with 100,000 trials, settled after ${(await settleTime(page)).toFixed(0)} ms`);

  const before = await peakMemory(page);
  const started = performance.now();
  await setTrials(page, '1,000,000');
  const seconds = (performance.now() - started) / 1000;
  console.log(`risk live: 1,000,000 trials, with progress, ${seconds.toFixed(1)} s`);
  console.log(
    `risk live: peak memory of the page's process, workers and code included: ${before}, then ${await peakMemory(page)}`,
  );
  await close();
}

/** Waits for the bands of so many trials of the values on the screen. */
const settled = async (page: Page, trials: string): Promise<void> => {
  await page.locator('.risk-view[data-stale="false"]').waitFor();
  await page.getByText(new RegExp(`^5–95 and 25–75 % of (the first [\\d,]+ of )?${trials} trials$`)).waitFor();
};

async function setTrials(page: Page, trials: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Trials' });
  await field.fill(trials);
  await field.press('Enter');
  await settled(page, trials);
}

async function grab(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await driverRow(page, 'demand.growth.rate').locator('.thumb').boundingBox();
  if (box === null) throw new Error('no thumb to drag');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

/** One move after the other, the next when the page has taken the last, as in the bench of a drag without trials. */
async function moveAbout(page: Page, { x, y }: { readonly x: number; readonly y: number }, count: number) {
  for (let move = 0; move < count; move++) await page.mouse.move(x + 60 * Math.sin(move / 12), y);
}

/** Notes which move asked each question, and when the bands that answer it are painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timing = {
      latency: [] as number[],
      painted: [] as number[],
      longTasks: [] as number[],
      trials: [] as number[],
    };
    Reflect.set(window, 'timing', timing);
    const askedAt = new Map<string, number>();
    let moved = 0;
    window.addEventListener(
      'pointermove',
      (event) => {
        moved = event.timeStamp;
      },
      { capture: true },
    );
    const view = document.querySelector('.risk-view');
    if (view === null) throw new Error('no Risk view');
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    let answered = '';
    new MutationObserver(() => {
      const asked = view.getAttribute('data-asked') ?? '';
      if (!askedAt.has(asked)) askedAt.set(asked, moved);
      const now = view.getAttribute('data-answered') ?? '';
      const trials = Number(view.getAttribute('data-trials'));
      if (`${now} ${trials}` === answered) return;
      const isFirst = !answered.startsWith(`${now} `);
      answered = `${now} ${trials}`;
      const from = askedAt.get(now);
      afterPaint(() => {
        const at = performance.now();
        timing.painted.push(at);
        timing.trials.push(trials);
        if (from !== undefined && isFirst) timing.latency.push(at - from);
      });
    }).observe(view, { attributes: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) timing.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

function report({ latency, painted, longTasks, trials }: Timing): void {
  const first = painted[0] ?? 0;
  const seconds = ((painted.at(-1) ?? 0) - first) / 1000;
  const at = (share: number) => `${percentile(latency, share).toFixed(1)} ms`;
  const full = trials.filter((count) => count === 10_000).length / trials.length;
  console.log(`risk live, 10,000 trials on: input to the first new bands painted p50 ${at(0.5)}, p95 ${at(0.95)}`);
  console.log(
    `risk live: ${(full * 100).toFixed(0)} % of the bands painted while dragged were of all 10,000 trials, the others of the first 2,048`,
  );
  console.log(
    `risk live: ${((painted.length - 1) / seconds).toFixed(0)} redraws a second while dragged; ${longTasks.length} tasks over 50 ms on the page's thread`,
  );
}

/** Lets go and waits for the bands of all trials. */
async function settleTime(page: Page): Promise<number> {
  const started = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.waitForFunction(
    () => {
      const view = document.querySelector('.risk-view');
      const isSettled = view?.getAttribute('data-asked') === view?.getAttribute('data-answered');
      return isSettled && /of (the first [\d,]+ of )?100,000 trials/.test(view?.textContent ?? '');
    },
    undefined,
    { polling: 'raf' },
  );
  return (await page.evaluate(() => performance.now())) - started;
}

/** The most memory that the page's process ever held, its workers included; told where the system tells it. */
async function peakMemory(page: Page): Promise<string> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return peaks.length === 0
    ? 'skipped, this system has no /proc to read it from'
    : `${Math.max(...peaks).toFixed(0)} MB`;
}
