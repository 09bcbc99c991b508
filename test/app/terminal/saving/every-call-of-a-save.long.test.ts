import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileCalls, type HinderedSave, hinderedRuns } from '../../../support/hindered-save.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

// Every system call on files that a save makes, one after the other, is where it is killed, and where it fails.

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** Whole whatever happened; new if it was said to be saved, old if it was said not to be. */
function expectNothingLost({ said, content }: HinderedSave, at: string): void {
  expect(content, at).not.toBe('torn');
  if (said === 'saved' || said === 'not-durable') expect(content, at).toBe('new');
  if (said === 'failed') expect(content, at).toBe('old');
}

test('killed at every call, a save leaves the old file or the new one', async (context) => {
  let points = 0;
  for (const call of fileCalls) {
    const runs = await hinderedRuns(context, folder.path, call, (at) => `signal=SIGKILL:when=${at}`);
    for (const [index, run] of runs.entries()) expectNothingLost(run, `killed at ${call} ${index + 1}`);
    points += runs.length;
  }
  console.log(`${points} points, every one of them old or new`);
  expect(points).toBeGreaterThan(50);
});

const errors = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY'] as const;
const failing = ['openat', 'statx', 'readlink', 'read', 'write', 'fsync', 'chmod', 'rename', 'close'] as const;

describe.each(errors)('with %s', (error) => {
  test.for([
    ['once', ''],
    ['for ever after', '+'],
  ] as const)('at every call, %s: what the save says of itself is true', async ([, ever], context) => {
    let points = 0;
    for (const call of failing) {
      const runs = await hinderedRuns(context, folder.path, call, (at) => `error=${error}:when=${at}${ever}`);
      for (const [index, run] of runs.entries()) {
        expectNothingLost(run, `${call} ${index + 1}`);
        // A save that failed cleans up behind it.
        if (run.said === 'failed') expect(run.left, `${call} ${index + 1}`).toBe(0);
      }
      points += runs.length;
    }
    console.log(`${points} points, every one of them as it was said`);
    expect(points).toBeGreaterThan(30);
  });
});
