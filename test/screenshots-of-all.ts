// `npm run screenshots`, the second part: every place of the window in both themes and three widths, at 100 % and at 200 %, for
// looking through; into out/screenshots/, which is nobody's but the machine's.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserOptions, openBrowserEdition } from './support/launch-browser.ts';
import { places } from './support/places-of-the-window.ts';

const folder = fileURLToPath(new URL('../out/screenshots/', import.meta.url));
const sizes = [
  { width: 1024, height: 680 },
  { width: 1280, height: 800 },
  { width: 1728, height: 1117 },
] as const;

async function takeAll(name: string, options: BrowserOptions): Promise<void> {
  const into = `${folder}${name}/`;
  await mkdir(into, { recursive: true });
  const { page, problems, close } = await openBrowserEdition(options);
  await page.locator('canvas').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  for (const [index, { name: place, go }] of places.entries()) {
    try {
      await go(page);
    } catch (error) {
      // What can't be reached is worth a picture too.
      console.error(`${name}: ${place}: ${String(error).split('\n')[0]}`);
    }
    const file = `${String(index + 1).padStart(2, '0')}-${place.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path: `${into}${file}` });
    const { wide, over } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { wide: scrollWidth - innerWidth, over: scrollHeight - innerHeight };
    });
    if (wide > 0 || over > 0) console.error(`${name}: ${place} is larger than the window by ${wide} × ${over} pixels`);
  }
  for (const problem of problems) console.error(`${name}: ${problem}`);
  await close();
}

/** Of the sizes, those asked for by their widths; all when none is. */
const asked = process.argv.slice(2).map(Number);
for (const { width, height } of sizes.filter((size) => asked.length === 0 || asked.includes(size.width))) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await takeAll(`${width}-${colorScheme}`, { colorScheme, viewport: { width, height } });
    const half = { width: width / 2, height: Math.floor(height / 2) };
    await takeAll(`${width}-${colorScheme}-at-200`, { colorScheme, viewport: half, deviceScaleFactor: 2 });
  }
}
