import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callItems } from '../support/checklist/call-items.ts';
import type { ChecklistItem } from '../support/checklist/item.ts';
import { pageItems } from '../support/checklist/page-items.ts';
import type { RecordedShell } from '../support/checklist/recorded-shell.ts';
import { schemeItems } from '../support/checklist/scheme-items.ts';
import { type SourceShell, sourceShell } from '../support/checklist/source-shell.ts';
import { windowItems } from '../support/checklist/window-items.ts';

/** Electron's checklist once more, on the sources: the built shell is asked in checklist.e2e.test.ts, and broken there. */
let shell: SourceShell;
beforeAll(async () => {
  shell = await sourceShell();
});
afterAll(() => shell.end());

/** The preload is built for a sandbox and has to be looked at as it is built; nothing of it is asked about here but in its own item. */
const ofMain = (items: readonly ChecklistItem[]) => items.filter(({ number }) => number !== 20);
const preload: RecordedShell['preload'] = { required: ['electron'], exposed: new Map(), deliver: () => undefined };

describe.each(ofMain([...windowItems, ...pageItems, ...schemeItems, ...callItems]))(
  'item $number: $title',
  ({ holds }) => {
    test('holds', { timeout: 20_000 }, async () => {
      await holds({ electron: shell.electron, preload, end: shell.end });
    });
  },
);

test('the sandbox is insisted on unless the user has switched it off, as root has to', async () => {
  const { setupSandbox } = await import('../../electron/protection/sandbox.ts');
  const { calls, switches } = shell.electron;
  const insisted = () => calls.filter((call) => call === 'enableSandbox').length;
  const before = insisted();
  switches.add('no-sandbox');
  setupSandbox();
  expect(insisted()).toBe(before);
  switches.delete('no-sandbox');
  setupSandbox();
  expect(insisted()).toBe(before + 1);
});
