import { afterEach, beforeEach, expect, test } from 'vitest';
import { hinderedRuns } from '../../../support/hindered-save.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** A sample of the sweep in the long proofs: the calls by which a save becomes one. */
test.for(['write', 'fsync', 'chmod', 'rename'] as const)(
  'a save that is killed at any %s leaves the old file or the new one, whole, and the new one if it said so',
  { timeout: 30_000 },
  async (call, context) => {
    const runs = await hinderedRuns(context, folder.path, call, (at) => `signal=SIGKILL:when=${at}`);
    expect(runs.length).toBeGreaterThan(0);
    for (const { said, content } of runs) {
      expect(content).not.toBe('torn');
      if (said === 'saved') expect(content).toBe('new');
    }
  },
);
