import { openBrowserEdition } from '../support/launch-browser.ts';
import { driverRow } from '../support/window-actions.ts';
import { percentile } from './projection.ts';

const moves = 240;
const frameMs = 1000 / 60;

/** Drags Cloud growth to and fro in real Chromium and times each move from the input event to after the next paint. */
export async function benchDrag(): Promise<void> {
  const { page, close } = await openBrowserEdition({ viewport: { width: 1440, height: 900 } });
  await page.locator('canvas').first().waitFor();
  await page.evaluate(() => {
    const samples: number[] = [];
    Reflect.set(window, 'samples', samples);
    const painted = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    const onMove = (event: PointerEvent) => painted(() => samples.push(performance.now() - event.timeStamp));
    window.addEventListener('pointermove', onMove, { capture: true });
  });
  const box = await driverRow(page, 'demand.growth.rate').locator('.thumb').boundingBox();
  if (box === null) throw new Error('no thumb to drag');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 0; move < moves; move++) await page.mouse.move(x + 60 * Math.sin(move / 12), y);
  await page.mouse.up();
  const samples: number[] = await page.evaluate(() => Reflect.get(window, 'samples'));
  await close();
  const [p50, p95] = [percentile(samples, 0.5), percentile(samples, 0.95)];
  const frames = (ms: number) => `${ms.toFixed(1)} ms (${(ms / frameMs).toFixed(2)} frames)`;
  console.log(`drag, input to paint over ${samples.length} moves: p50 ${frames(p50)}, p95 ${frames(p95)}`);
}
