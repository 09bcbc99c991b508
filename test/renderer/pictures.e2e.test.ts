import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../../app/document/case-bytes.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { differingPixels } from '../support/differing-pixels.ts';
import { exported, keepExports } from '../support/exported.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';
import { pngSize, pngWords } from '../support/png.ts';
import { program } from '../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { typefaceIn } from '../support/typeface.ts';

let edition: BrowserEditionInPage;
let folder: TemporaryFolder;
beforeAll(async () => {
  [edition, folder] = await Promise.all([openBrowserEdition(), temporaryFolder()]);
  await edition.page.locator('canvas').first().waitFor();
  await keepExports(edition.page);
});
afterAll(async () => {
  await edition?.close();
  await folder?.remove();
});

/** The first chart of the view is the one last pointed at. */
async function picture(choices: Readonly<Record<string, string>>) {
  await edition.page
    .locator('.view-panel canvas')
    .first()
    .hover({ position: { x: 5, y: 5 } });
  return exported(edition.page, { 'What to export': 'Chart', ...choices });
}

const kept = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder.path, name);
  await writeFile(path, bytes);
  return path;
};

/** All that a memo needs, wherever the picture goes. */
const needed = [
  'Cloud revenue reaches RMB 355bn in FY2030',
  'Cloud revenue, trailing four quarters · Base: plan on schedule',
  'RMB bn',
  'Sources: South China Morning Post;',
  'Baseline 31 March 2025; facts as of 20 May 2026.',
  'Scenario: Base: plan on schedule.',
  'Conditional projection, not a forecast.',
];
const flat = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test.each([
  { size: 'Column', width: 440, inches: 4.583, scales: [2] },
  { size: 'Page width', width: 672, inches: 7, scales: [1, 2, 3] },
  { size: '16:9 slide', width: 960, inches: 13.333, scales: [3] },
])('a PNG for a $size is as wide on paper as it says, however sharp', async ({ size, width, inches, scales }) => {
  for (const scale of scales) {
    const dots = Math.round((width * scale) / inches);
    const { bytes } = await picture({ Format: 'PNG', Size: size, Sharpness: `${dots} dots` });
    const { width: pixels, height } = pngSize(bytes);
    expect(pixels).toBe(width * scale);
    expect((pixels / (pngWords(bytes).perMetre ?? 0) / 0.0254).toFixed(2)).toBe(inches.toFixed(2));
    if (size === '16:9 slide') expect(height / pixels).toBe(9 / 16);
  }
});

test('a PNG says of itself what it is and of which case', async () => {
  const { words } = pngWords((await picture({ Format: 'PNG', Size: 'Page width' })).bytes);
  expect(words).toEqual({
    Title: 'Cloud revenue',
    Description: expect.stringMatching(/^Cloud revenue reaches RMB 355bn in FY2030/),
    Software: 'Outlay, outlay-model/1',
    Source: fingerprintOf(workedCase),
    'Creation Time': expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
});

test('the paper is white, or there is none', async () => {
  const corner = async (name: string) => {
    const { bytes } = await picture({ Format: 'PNG', Background: name });
    return edition.page.evaluate(async (base64) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, bytes.toString('base64'));
  };
  expect(await corner('Transparent')).toEqual([0, 0, 0, 0]);
  expect(await corner('White')).toEqual([255, 255, 255, 255]);
});

test('a PDF is one page of the picture’s size: lines as lines, words as words, its typeface inside', async (context) => {
  const { name, bytes } = await picture({ Format: 'PDF', Size: 'Page width' });
  const path = await kept(name, bytes);
  const about = (await program(context, 'pdfinfo', [path])).toString();
  expect(about).toMatch(/^Pages: +1$/m);
  expect(about).toMatch(/^Page size: +504 x \d+ pts$/m);
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect(about).toMatch(/^Title: +Cloud revenue$/m);
  expect(about).toContain(fingerprintOf(workedCase));
  const text = flat((await program(context, 'pdftotext', [path, '-'])).toString());
  for (const words of needed) expect(text).toContain(words);
  const fonts = (await program(context, 'pdffonts', [path])).toString().trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const line of fonts) expect(line).toMatch(/^\w{6}\+IBMPlexSans\S* .* yes yes yes /);
  expect((await program(context, 'pdfimages', ['-list', path])).toString().trim().split('\n')).toHaveLength(2);
  await program(context, 'qpdf', ['--check', path]);
});

test('a chart is copied as a picture; the numbers behind it, or those of the table, as cells and as a table', async () => {
  const { page } = edition;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const onClipboard = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const forms = item?.types ?? [];
      const text = async (kind: string) => (forms.includes(kind) ? (await item?.getType(kind))?.text() : undefined);
      const picture = forms.includes('image/png') ? await item?.getType('image/png') : undefined;
      const { width = 0 } = picture === undefined ? {} : await createImageBitmap(picture);
      return { forms, width, text: await text('text/plain'), html: await text('text/html') };
    });
  const copied = async (act: () => Promise<unknown>) => {
    await act();
    await page.getByText('Copied.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    return onClipboard();
  };
  await page
    .locator('.view-panel canvas')
    .first()
    .hover({ position: { x: 5, y: 5 } });
  expect(await copied(() => page.keyboard.press('Control+Shift+c'))).toMatchObject({ forms: ['image/png'] });
  const numbers = await copied(async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('copy numbers');
    await page.keyboard.press('Enter');
  });
  expect(numbers.text?.split('\n')).toHaveLength(42);
  expect(numbers.text).toMatch(/^Quarter\tBaseline \(RMB bn\)|^Quarter\t/);
  expect(numbers.html).toMatch(/<table>.*<th>Quarter<\/th>.*<td>31 March 2025<\/td>/s);
  const table = await copied(async () => {
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: 'Table', exact: true }).click();
    await page.getByRole('radio', { name: 'Table by year' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  });
  expect(table.text).toMatch(/^Section\tQuantity\tUnit\tFY2026\tFY2027\t/);
});

test('the page itself may neither compile nor fetch: only the worker that wrote the PDF may', async () => {
  const tried = await edition.page.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'done',
        (error: Error) => error.name,
      );
    const nothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return [await outcome(WebAssembly.compile(nothing)), await outcome(fetch('index.html'))];
  });
  expect(tried).toEqual(['CompileError', 'TypeError']);
});

test('an SVG is well-formed, has every word, and looks in librsvg as in the picture', async (context) => {
  const svg = await picture({ Format: 'SVG', Size: 'Page width', Background: 'White' });
  const png = await picture({ Format: 'PNG', Size: 'Page width', Sharpness: '192 dots' });
  const path = await kept(svg.name, svg.bytes);
  await program(context, 'xmllint', ['--noout', path]);
  const text = flat(svg.bytes.toString());
  for (const words of [...needed, fingerprintOf(workedCase)]) expect(text).toContain(words);
  const drawn = await program(context, 'rsvg-convert', ['--zoom', '2', path], await typefaceIn(folder.path));
  expect(await differingPixels(edition.page, drawn, png.bytes)).toBeLessThan(0.001);
});
