import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertedByOffice } from '../../support/office.ts';
import { program } from '../../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder?.remove());

interface WordBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const wordBoxes = (page: string): readonly WordBox[] =>
  [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }),
  );

/** Words that stand on other words of their page; the boxes of neighbouring lines touch. */
const onEachOther = (words: readonly WordBox[]): readonly (readonly [string, string])[] =>
  words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 1 && down > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top);
      })
      .map((other) => [one.text, other.text] as const),
  );

test('LibreOffice opens the deck as a slide for each chart, with every word where it belongs, none over an edge or on another', {
  timeout: 120_000,
}, async (context) => {
  const deck = join(folder.path, 'deck.pptx');
  const args = ['app/terminal/main.ts', 'export', '--to', deck, '--scenario', 'price-war'];
  // Nothing is drawn here: no browser is needed.
  const env = { ...process.env, OUTLAY_CHROMIUM: join(folder.path, 'no-browser') };
  expect(spawnSync(process.execPath, args, { encoding: 'utf8', env })).toMatchObject({ status: 0, stderr: '' });
  const [pdf] = (await convertedByOffice(context, folder.path, 'pdf', [deck])).values();
  const path = join(folder.path, 'deck.pdf');
  await writeFile(path, pdf ?? '');
  const about = (await program(context, 'pdfinfo', [path])).toString();
  // The answer, four charts, what differs, checks, risks.
  expect(about).toMatch(/^Pages: +8$/m);
  expect(about).toMatch(/^Page size: +960(\.\d+)? x 540(\.\d+)? pts/m);
  const text = (await program(context, 'pdftotext', ['-layout', path, '-'])).toString();
  const pages = text.split('\f').map((page) => page.replace(/\s+/g, ' '));
  const said = [
    ['Does not pay back by FY2035; NPV −RMB 106bn', 'Peak funding need', '309'],
    ['Cumulative incremental cash falls to −RMB 309bn', 'FY2030', 'Peak funding need 309, Q4 FY2028', 'Baseline'],
    ['Cloud revenue reaches RMB 260bn', 'AI cloud', 'Other cloud', 'Reported, to Q4 FY2026'],
    ['in 90 of 100 trials', 'median', 'single case', '95 %'],
    ['Cloud growth moves NPV', 'Programme capex', '−263', 'NPV at 9 %, RMB bn'],
    ['3 drivers differ from the base case', '26.7 % a year', 'Source or reason'],
    ['3 of 8 reality checks lie beyond all references', 'Utilisation of compute'],
    ['96 % of the trials do not pay back by FY2035', 'terminal value'],
  ];
  for (const [index, words] of said.entries()) {
    const page = pages[index] ?? '';
    for (const one of [...words, 'Sources: ', 'Conditional projection, not a forecast.', `${index + 1} `])
      expect(`${page} `).toContain(one);
  }
  const boxes = (await program(context, 'pdftotext', ['-bbox', path, '-'])).toString();
  const placed = boxes.split('<page ').slice(1).map(wordBoxes);
  expect(placed.flat().length).toBeGreaterThan(500);
  const outside = ({ left, top, right, bottom }: WordBox) => left < 36 || top < 20 || right > 924 || bottom > 530;
  expect(placed.flat().filter(outside)).toEqual([]);
  expect(placed.flatMap(onEachOther)).toEqual([]);
});
