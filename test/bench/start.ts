import { openBrowserEdition } from '../support/launch-browser.ts';
import { percentile } from './percentile.ts';

const loads = 9;

/** Loads the built page anew and anew, each time in a context that has nothing of it, and notes when the answer and the charts are there. */
export async function benchStart(): Promise<void> {
  const { page, url, close } = await openBrowserEdition();
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  const answers: number[] = [];
  const charts: number[] = [];
  const empty: number[] = [];
  for (let load = 0; load < loads; load++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const one = await context.newPage();
    // The floor: what the same browser takes for a page with a word on it.
    await one.goto('data:text/html,<p>Outlay');
    empty.push(await one.evaluate(() => performance.now()));
    await one.addInitScript(() => {
      const seen: Record<string, number> = {};
      Reflect.set(window, 'seen', seen);
      new MutationObserver(() => {
        if (document.querySelector('.figure-value') !== null) seen.answer ??= performance.now();
        if (document.querySelector('.chart canvas') !== null) seen.chart ??= performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await one.goto(url);
    await one.locator('.chart canvas').first().waitFor();
    const seen: Record<string, number> = await one.evaluate(() => Reflect.get(window, 'seen'));
    answers.push(seen.answer ?? Number.NaN);
    charts.push(seen.chart ?? Number.NaN);
    await context.close();
  }
  await close();
  const say = (what: string, times: readonly number[]) =>
    console.log(
      `start: ${what}: p50 ${percentile(times, 0.5).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
    );
  say('a page with one word', empty);
  say('the answer and the drivers are there to be used', answers);
  say('the charts are drawn', charts);
  const ratio = percentile(answers, 0.5) / percentile(empty, 0.5);
  console.log(`start: the answer takes ${ratio.toFixed(1)} times as long as a page with one word`);
}
