import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skippedWhereImpossible } from '../../../support/cannot-here.ts';
import { fileSystems } from '../../../support/cuttable-disk.ts';
import { cutPower } from '../../../support/power-cuts.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { tollOf, unsound } from '../../../support/versions.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe.each(fileSystems)('when the power of a disk with %s is cut in mid-save', (fileSystem) => {
  test('60 times, the file is whole, and never older than what was reported as saved', async (context) => {
    const cuts = { fileSystem, saver: 'Outlay', cuts: 60 } as const;
    const endings = await skippedWhereImpossible(context, () => cutPower(cuts, folder.path));
    expect(unsound(endings)).toEqual([]);
    expect(tollOf(endings)).toMatchObject({ whole: 60, broken: 0, lost: 0 });
  });

  // What the same cuts do to less careful saves: this shows that they are cuts.
  test('a file that is written in place and not flushed is broken, or the old one', async (context) => {
    const cuts = { fileSystem, saver: 'fs.writeFile', cuts: 20 } as const;
    const endings = await skippedWhereImpossible(context, () => cutPower(cuts, folder.path));
    expect(unsound(endings).length).toBeGreaterThan(0);
  });

  test('a save that renames and does not flush the folder is lost after it was reported', async (context) => {
    const cuts = { fileSystem, saver: 'write-file-atomic', cuts: 40 } as const;
    const endings = await skippedWhereImpossible(context, () => cutPower(cuts, folder.path));
    expect(tollOf(endings).lost).toBeGreaterThan(0);
  });
});
