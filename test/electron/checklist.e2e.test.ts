import { describe, expect, test } from 'vitest';
import { callItems } from '../support/checklist/call-items.ts';
import { pageItems } from '../support/checklist/page-items.ts';
import { recordedShell } from '../support/checklist/recorded-shell.ts';
import { schemeItems } from '../support/checklist/scheme-items.ts';
import { windowItems } from '../support/checklist/window-items.ts';

/** Electron's own checklist on the built shell: each item holds, and each is broken in the ways that people break it and found out. */
const items = [...windowItems, ...pageItems, ...schemeItems, ...callItems].sort(
  (one, other) => one.number - other.number,
);

describe.each(items)('item $number: $title', ({ holds, breaches }) => {
  test('holds', async () => {
    const shell = await recordedShell();
    await holds(shell);
    await shell.end();
  });

  test.each(breaches)('does not hold with $what', async (breach) => {
    const shell = await recordedShell(breach);
    // By what the item expects, and not by breaking it.
    const failure = await Promise.resolve()
      .then(() => holds(shell))
      .catch((error: unknown) => error);
    expect(String(failure)).toMatch(/^AssertionError|^Error: Property failed[\s\S]*AssertionError/);
    await shell.end();
  });
});

test('all but the two of the package (its Electron and its fuses) are here', () => {
  const all = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(items.map(({ number }) => number)).toEqual(all.filter((number) => number !== 16 && number !== 19));
});
