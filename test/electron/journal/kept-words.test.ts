import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptWords } from '../../../electron/journal/kept-words.ts';
import { userData } from '../../support/checklist/source-electron.ts';
import { sourceShell } from '../../support/checklist/source-shell.ts';

test('whoever has to tell of a failure knows what becomes of unsaved work, with a window and without one', async () => {
  const nothing = 'Nothing was unsaved.';
  const kept = `Unsaved changes, up to two seconds before, are kept in ${join(userData, 'unsaved-work')}. Outlay offers them when it starts again.`;
  const lost = 'Unsaved changes could not be kept and are lost; your files are as you last saved them.';
  expect(keptWords()).toBe(nothing);
  const { call, window, end } = await sourceShell();
  expect(keptWords()).toBe(nothing);
  await call('setWindow', { title: 'Case', dirty: true, disabledCommands: [] });
  expect(keptWords()).toBe(lost);
  await call('keepUnsaved', { file: null, title: 'Case', answer: '', bytes: new Uint8Array(1) });
  expect(keptWords()).toBe(kept);
  await call('forgetUnsaved');
  expect(keptWords()).toBe(lost);
  window.emit('closed');
  expect(keptWords()).toBe(nothing);
  await end();
});
