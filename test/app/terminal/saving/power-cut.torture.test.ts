import { afterAll, beforeAll, expect, test } from 'vitest';
import { skippedWhereImpossible } from '../../../support/cannot-here.ts';
import { fileSystems } from '../../../support/cuttable-disk.ts';
import { cutPower } from '../../../support/power-cuts.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { unsound } from '../../../support/versions.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

test.for(fileSystems)(
  'when the power of a disk with %s is cut 2,500 times in mid-save, the file is whole, and never older than what was reported as saved',
  async (fileSystem, context) => {
    const cuts = { fileSystem, saver: 'Outlay', cuts: 2_500 } as const;
    const endings = await skippedWhereImpossible(context, () => cutPower(cuts, folder.path));
    expect(unsound(endings)).toEqual([]);
    expect(endings).toHaveLength(2_500);
  },
);
