import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSentence, plainText } from '../../app/answer/answer-sentence.ts';
import { parseCaseFile } from '../../app/case-file/parse.ts';
import { withDriver } from '../../app/document/driver-edits.ts';
import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { answerOpen, answerSave } from '../support/dialogs.ts';
import { openBrowserEdition } from '../support/launch-browser.ts';
import { launchOutlay } from '../support/launch-electron.ts';
import { pngSize } from '../support/png.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { drag, driverRow, field, sentence, typeDriver } from '../support/window-actions.ts';

/**
 * The job that people open the program for: see the worked case, move Cloud growth, save, open again, export a chart. The
 * numbers are the engine's own, computed here beside the window.
 */

const money = { currency: 'CNY', cnyPerUsd: 7.17 } as const;

function expectedSentence(growth: number): string {
  const edit = withDriver(baseAssumptions, 'demand.growth.rate', growth);
  if (edit.kind === 'refused') throw new Error('the test asks for what the model refuses');
  return plainText(answerSentence(edit.assumptions, project(edit.assumptions), money));
}

const baseSentence =
  'Pays back in Q4 FY2034, 8.8 years after the first spend; NPV RMB 22bn at 9\u202f%, −32bn without terminal value.';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** What differs between the hosts: how a file gets to and from the disk. */
interface Desk {
  readonly page: Awaited<ReturnType<typeof openBrowserEdition>>['page'];
  readonly problems: readonly string[];
  readonly saveTo: (path: string) => Promise<void>;
  readonly exportTo: (path: string) => Promise<void>;
  readonly openFrom: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function electronDesk(): Promise<Desk> {
  const { app, page, problems, close } = await launchOutlay();
  return {
    page,
    problems,
    close,
    saveTo: async (path) => {
      await answerSave(app, path);
      await page.keyboard.press('Control+s');
    },
    exportTo: async (path) => {
      await answerSave(app, path);
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'Export…' }).last().click();
    },
    openFrom: async (path) => {
      await answerOpen(app, path);
      await page.keyboard.press('Control+o');
    },
  };
}

async function browserDesk(): Promise<Desk> {
  const { page, problems, close } = await openBrowserEdition();
  // A browser without File System Access: a file picker and a download.
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  // Pickers are caught as long as somebody listens; begun with each press, the catching may come after the picker.
  page.on('filechooser', () => {});
  const download = async (path: string, key: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press(key)]);
    await file.saveAs(path);
  };
  return {
    page,
    problems,
    close,
    saveTo: (path) => download(path, 'Control+s'),
    exportTo: async (path) => {
      await page.keyboard.press('Control+e');
      await download(path, 'Enter');
    },
    openFrom: async (path) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
      await chooser.setFiles(path);
    },
  };
}

describe.each([
  { host: 'electron', start: electronDesk },
  { host: 'browser', start: browserDesk },
])('in the $host edition', ({ host, start }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await start();
    await desk.page.locator('canvas').first().waitFor();
  });
  afterAll(async () => desk?.close());

  test('the window opens on the worked case with its answer', async () => {
    expect(await sentence(desk.page)).toBe(baseSentence);
    const names = await desk.page.locator('.tab-name').allTextContents();
    expect(names).toEqual([
      'Base: plan on schedule',
      'AI acceleration',
      'Price war',
      'Chip-constrained',
      'Demand shortfall',
    ]);
  });

  test('dragging Cloud growth moves the answer while the button is down, and is one undo step', async () => {
    const { page } = desk;
    const seen: string[] = [];
    await drag(page, 'demand.growth.rate', 40, async () => {
      await page.waitForFunction(
        (before) => document.querySelector('.answer h1')?.textContent !== before,
        baseSentence,
      );
      seen.push(await sentence(page));
    });
    const shown = Number(await field(page, 'demand.growth.rate').inputValue());
    expect(shown).toBeGreaterThan(30);
    expect(await sentence(page)).toBe(expectedSentence(shown / 100));
    expect(seen).toEqual([await sentence(page)]);
    await page.keyboard.press('Control+z');
    expect(await sentence(page)).toBe(baseSentence);
    await page.keyboard.press('Control+z');
    expect(await sentence(page)).toBe(baseSentence);
    await page.keyboard.press('Control+Shift+z');
    expect(await field(page, 'demand.growth.rate').inputValue()).toBe(shown.toFixed(1));
  });

  test('a typed value is taken, one outside the range is refused with the reason and kept to be mended', async () => {
    const { page } = desk;
    await typeDriver(page, 'demand.growth.rate', '36');
    expect(await sentence(page)).toBe(expectedSentence(0.36));
    await typeDriver(page, 'demand.growth.rate', '700');
    expect(await sentence(page)).toBe(expectedSentence(0.36));
    expect(await driverRow(page, 'demand.growth.rate').getByRole('alert').textContent()).toBe(
      'Allowed for Cloud growth: −90 to 500 % a year.',
    );
    expect(await field(page, 'demand.growth.rate').inputValue()).toBe('700');
    await page.keyboard.press('Escape');
    expect(await field(page, 'demand.growth.rate').inputValue()).toBe('36.0');
  });

  test('a saved case holds what is on the screen, and opens again with the same numbers', async () => {
    const { page } = desk;
    const path = join(folder.path, `${host}.outlay`);
    await desk.saveTo(path);
    await page.getByRole('status').waitFor();
    const parsed = parseCaseFile(await readFile(path));
    if (parsed.kind !== 'ok') throw new Error('the saved file does not open');
    expect(parsed.integrity).toBe('valid');
    expect(parsed.document.scenarios[0]?.assumptions.demand.growth).toMatchObject({ kind: 'fade', rate: 0.36 });
    expect(parsed.document.results?.scenarios.base?.npv).toBeCloseTo(
      project(parsed.document.scenarios[0]?.assumptions ?? baseAssumptions).measures.npv,
      12,
    );
    await page.keyboard.press('Control+n');
    await page.waitForFunction((text) => document.querySelector('.answer h1')?.textContent === text, baseSentence);
    await desk.openFrom(path);
    await page.waitForFunction(
      (text) => document.querySelector('.answer h1')?.textContent === text,
      expectedSentence(0.36),
    );
    expect(await page.locator('.file-name').textContent()).toBe(`${host}.outlay`);
  });

  test('the exported chart is a PNG at twice its size, with more on it than paper', async () => {
    const { page } = desk;
    const path = join(folder.path, `${host}.png`);
    await desk.exportTo(path);
    await page.getByText(/^Exported /).waitFor();
    const bytes = await readFile(path);
    expect(pngSize(bytes).width).toBe(2 * 672);
    expect(pngSize(bytes).height).toBeGreaterThan(900);
    const colours = await page.evaluate(
      async (data) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        const pixels = new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []);
        return new Set(pixels).size;
      },
      [...bytes],
    );
    expect(colours).toBeGreaterThan(50);
  });

  test('a damaged file is refused with every problem named, and what was open stays', async () => {
    const { page } = desk;
    const path = join(folder.path, `${host}-bad.outlay`);
    const good = await readFile(join(folder.path, `${host}.outlay`), 'utf8');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path, good.replace('"rate": 0.36', '"rate": 12').replace('"taxRate": 0.23', '"taxRate": 7'));
    await desk.openFrom(path);
    const alert = page.locator('.notice.problem');
    await alert.waitFor();
    expect(await alert.locator('li').allTextContents()).toEqual([
      'scenarios[0].assumptions.demand.growth.rate: 12 is outside −0.9…5',
      'scenarios[0].assumptions.economics.taxRate: 7 is outside 0…1',
    ]);
    expect(await sentence(page)).toBe(expectedSentence(0.36));
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  test('nothing ran into the content policy or threw on the way', () => {
    expect(desk.problems).toEqual([]);
  });
});
