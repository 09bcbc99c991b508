import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualCharts } from '../../app/document/memo-set.ts';
import { writeDeck } from '../../app/exports/deck/write-deck.ts';
import { deckFor } from '../support/decks.ts';
import { repository } from '../support/electron-here.ts';
import { type BrowserEditionInPage, openBrowserEdition } from '../support/launch-browser.ts';

let edition: BrowserEditionInPage;
beforeAll(async () => {
  edition = await openBrowserEdition();
});
afterAll(() => edition?.close());

test('the window’s worker, under its policy, writes the bytes that Node writes', { timeout: 30_000 }, async () => {
  const { deck } = await deckFor('base', usualCharts);
  const script = readdirSync(join(repository, 'out/renderer/assets')).find((name) => name.startsWith('export-worker-'));
  const made = await edition.page.evaluate(
    ([name, task]) =>
      new Promise<number[] | string>((resolve) => {
        const worker = new Worker(`assets/${name}`, { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data.kind === 'written' ? [...data.bytes] : data.why);
        worker.onerror = ({ message }) => resolve(message);
        worker.postMessage({ kind: 'write', language: 'en', task });
      }),
    [script, { kind: 'deck', deck }] as const,
  );
  if (typeof made === 'string') throw new Error(made);
  expect(Buffer.compare(Buffer.from(made), await writeDeck(deck))).toBe(0);
  expect(edition.problems).toEqual([]);
});
