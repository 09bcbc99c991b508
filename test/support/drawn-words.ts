import type { Page } from 'playwright-core';
import { presets } from '../../shared/facts/presets.ts';
import { tab } from './window-actions.ts';

/** Words as they stand on a canvas, with the rectangle that their letters fill. */
export interface DrawnWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnChart {
  readonly chart: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWords[];
}

/** From now on every canvas remembers the words of its last drawing; the page is loaded again for it. */
export async function watchWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = new WeakMap<HTMLCanvasElement, unknown[]>();
    Reflect.set(globalThis, 'wordsOn', (canvas: HTMLCanvasElement) => drawn.get(canvas) ?? []);
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...place) {
      drawn.set(this.canvas, []);
      return clearRect.apply(this, place);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
      const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
        this.measureText(text);
      const { a, d, e, f } = this.getTransform();
      drawn.get(this.canvas)?.push({
        text,
        left: a * (x - actualBoundingBoxLeft) + e,
        right: a * (x + actualBoundingBoxRight) + e,
        top: d * (y - actualBoundingBoxAscent) + f,
        bottom: d * (y + actualBoundingBoxDescent) + f,
      });
      return most === undefined ? fillText.call(this, text, x, y) : fillText.call(this, text, x, y, most);
    };
  });
  await page.reload();
  await page.locator('canvas').first().waitFor();
}

/** What stands on the charts of the view now, or of another part of the window. */
export const drawnCharts = (page: Page, part = '.view-panel'): Promise<readonly DrawnChart[]> =>
  page.evaluate(
    (inside) =>
      [...document.querySelectorAll<HTMLCanvasElement>(`${inside} canvas[data-chart]`)].map((canvas) => ({
        chart: canvas.dataset.chart ?? '',
        width: canvas.width,
        height: canvas.height,
        words: Reflect.get(globalThis, 'wordsOn')(canvas),
      })),
    part,
  );

/** Words that stand on other words, or are cut by the edge of their canvas; letters may touch by half a pixel. */
export function spoiltWords({ chart, width, height, words }: DrawnChart): readonly string[] {
  const slack = 0.5;
  const cut = words.filter(
    ({ left, right, top, bottom }) => left < -slack || right > width + slack || top < -slack || bottom > height + slack,
  );
  const over = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - slack &&
          other.left < one.right - slack &&
          one.top < other.bottom - slack &&
          other.top < one.bottom - slack,
      )
      .map((other) => `${chart}: “${one.text}” over “${other.text}”`),
  );
  return [...cut.map(({ text }) => `${chart}: “${text}” is cut`), ...over];
}

/** A tab for each of the presets that the case does not have yet. */
export async function openAllPresets(page: Page): Promise<void> {
  const there = (await page.locator('.tab-name').allTextContents()).join();
  for (const { name } of presets.filter((preset) => !there.includes(preset.name))) {
    await page.getByRole('button', { name: 'Add a scenario' }).click();
    await page.getByRole('menuitem', { name }).click();
  }
}

/** Every spoilt word in some views of all scenarios of the case, and how many charts were looked at. */
export async function spoiltInViews(page: Page, views: readonly string[]) {
  const spoilt: string[] = [];
  let charts = 0;
  const tabs = page.locator('.tab-name');
  const scenarios = await tabs.count();
  for (const view of views) {
    await tab(page, view).click();
    for (let index = 0; index < scenarios; index++) {
      await tabs.nth(index).click();
      if (view === 'Risk') await page.getByText(/of 10,000 trials$/).waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const drawn = await drawnCharts(page);
      charts += drawn.filter(({ words }) => words.length > 5).length;
      spoilt.push(...drawn.flatMap(spoiltWords).map((words) => `${view}, scenario ${index + 1}: ${words}`));
    }
  }
  return { spoilt, charts, scenarios };
}
