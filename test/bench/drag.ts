import type { Page } from 'playwright-core';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow } from '../support/window-actions.ts';
import { percentile } from './percentile.ts';

const moves = 240;
const frameMs = 1000 / 60;

interface Timing {
  /** From the moment the pointer moved to after the paint that shows it. */
  readonly latency: readonly number[];
  /** The part of it that the page works: from the event's handler to after the paint. */
  readonly work: readonly number[];
}

/**
 * Drags Cloud growth to and fro in real Chromium. The same moves without a button down are the floor: what any page in this
 * browser takes from input to paint, waiting for the next frame included.
 */
export async function benchDrag(): Promise<void> {
  const { page, close } = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await page.locator('canvas').first().waitFor();
  await watch(page);
  const box = await driverRow(page, 'demand.growth.rate').locator('.thumb').boundingBox();
  if (box === null) throw new Error('no thumb to drag');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const floor = await moveAbout(page, { x: at.x, y: 8 });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const drag = await moveAbout(page, at);
  const frames = await framesWhileDragged(page);
  await page.mouse.up();
  await close();
  print('pointer moved, nothing to redraw, input to paint', floor.latency);
  print('slider dragged, input to paint', drag.latency);
  print('slider dragged, work of the page in its frame', drag.work);
  console.log(
    `slider dragged at every frame: ${frames.redraws.toFixed(1)} redraws a second of ${frames.floor.toFixed(1)} frames that this browser gives a page that does nothing`,
  );
  const ratio = percentile(drag.latency, 0.5) / percentile(floor.latency, 0.5);
  console.log(`a drag takes ${ratio.toFixed(2)} times as long from input to paint as a move that redraws nothing`);
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timing = { latency: [] as number[], work: [] as number[] };
    Reflect.set(window, 'timing', timing);
    const painted = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    const onMove = (event: PointerEvent) => {
      const handled = performance.now();
      painted(() => {
        timing.latency.push(performance.now() - event.timeStamp);
        timing.work.push(performance.now() - handled);
      });
    };
    window.addEventListener('pointermove', onMove, { capture: true });
  });
}

async function moveAbout(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<Timing> {
  await page.evaluate(() => Object.assign(Reflect.get(window, 'timing'), { latency: [], work: [] }));
  for (let move = 0; move < moves; move++) await page.mouse.move(x + 60 * Math.sin(move / 12), y);
  return page.evaluate(() => Reflect.get(window, 'timing'));
}

function print(what: string, samples: readonly number[]): void {
  const frames = (ms: number) => `${ms.toFixed(1)} ms (${(ms / frameMs).toFixed(2)} frames)`;
  console.log(`${what}: p50 ${frames(percentile(samples, 0.5))}, p95 ${frames(percentile(samples, 0.95))}`);
}

/** Moves the pointer from inside the page, once a frame, and counts the frames that come: first with nothing to redraw, then with a drag. */
async function framesWhileDragged(page: Page): Promise<{ readonly floor: number; readonly redraws: number }> {
  return page.evaluate(async () => {
    const thumb = document.querySelector('[data-driver="demand.growth.rate"] .thumb');
    if (thumb === null) throw new Error('no thumb to drag');
    const { x, y, width } = thumb.getBoundingClientRect();
    const count = 180;
    const perSecond = async (onFrame: (frame: number) => void): Promise<number> => {
      const started = performance.now();
      for (let frame = 0; frame < count; frame++) {
        await new Promise(requestAnimationFrame);
        onFrame(frame);
      }
      return (count * 1000) / (performance.now() - started);
    };
    const floor = await perSecond(() => undefined);
    let drawn = 0;
    let shown = '';
    const redraws = await perSecond((frame) => {
      const clientX = x + width / 2 + 60 * Math.sin(frame / 6);
      window.dispatchEvent(
        new PointerEvent('pointermove', { clientX, clientY: y, pointerId: 1, bubbles: true, buttons: 1 }),
      );
      const now =
        document.querySelector('[data-driver="demand.growth.rate"] input[type="range"]')?.getAttribute('value') ?? '';
      if (now !== shown) drawn++;
      shown = now;
    });
    // A frame in which the value did not move is no redraw.
    return { floor, redraws: (redraws * drawn) / count };
  });
}
