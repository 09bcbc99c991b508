import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { summaryOf } from '../../../app/terminal/risk-command.ts';
import { trialLanes } from '../../../app/terminal/trial-threads.ts';
import { runTrials } from '../../../shared/analysis/monte-carlo/run-trials.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const request = { assumptions: baseAssumptions, uncertainty: baseUncertainty, seed: 7, trials: 20_000 };

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** A thread that ends as soon as it is asked. */
function dyingThread(how: string): URL {
  const path = join(folder.path, 'dying.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${how} });\n`,
  );
  return pathToFileURL(path);
}

test('threads give what one thread gives', async () => {
  expect(await summaryOf(request, 'Base')).toEqual(summarise(runTrials({ ...request, from: 0, to: 20_000 })));
});

test.each(["throw new Error('died on purpose')", 'process.exit(1)'])(
  'a thread that dies (%s) is replaced and the run is made once more',
  async (how) => {
    const script = dyingThread(how);
    let opened = 0;
    const summary = await summaryOf(request, 'Base', (trials) =>
      trialLanes(trials, ++opened === 1 ? script : undefined),
    );
    expect(opened).toBe(2);
    expect(summary?.trials).toBe(20_000);
  },
);

test('threads that die twice give no summary, and nothing hangs', async () => {
  const script = dyingThread('process.exit(1)');
  let opened = 0;
  const summary = await summaryOf(request, 'Base', (trials) => {
    opened++;
    return trialLanes(trials, script);
  });
  expect([summary, opened]).toEqual([null, 2]);
});
