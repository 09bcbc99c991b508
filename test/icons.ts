// `npm run icons`: every icon of the packages from the two drawings, the mark and the case file.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { repository } from './support/electron-here.ts';
import { findBrowser } from './support/find-browser.ts';
import { icnsFile, icoFile, type SizedPicture } from './support/icon-containers.ts';

const resources = join(repository, 'electron/resources');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const forWindows = new Set([16, 24, 32, 48, 64, 128, 256]);

const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });

async function picturesOf(drawing: string): Promise<readonly SizedPicture[]> {
  const svg = await readFile(join(repository, drawing), 'utf8');
  const page = await browser.newPage();
  const pictures: SizedPicture[] = [];
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await page.close();
  return pictures;
}

const mark = await picturesOf('renderer/icon.svg');
await mkdir(join(resources, 'icons'), { recursive: true });
for (const { size, png } of mark) await writeFile(join(resources, 'icons', `${size}x${size}.png`), png);
for (const [name, pictures] of [
  ['icon', mark],
  ['case', await picturesOf('electron/resources/case.svg')],
] as const) {
  await writeFile(join(resources, `${name}.ico`), icoFile(pictures.filter(({ size }) => forWindows.has(size))));
  await writeFile(join(resources, `${name}.icns`), icnsFile(pictures));
}
await browser.close();
