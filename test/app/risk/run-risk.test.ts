import { expect, test } from 'vitest';
import { type Lane, type RiskProgress, type RiskRequest, runRisk } from '../../../app/risk/run-risk.ts';
import { runTrials } from '../../../shared/analysis/monte-carlo/run-trials.ts';
import { summarise } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

const request: RiskRequest = { assumptions: baseAssumptions, uncertainty: baseUncertainty, seed: 7, trials: 1000 };

const here: Lane = async (input) => runTrials(input);

async function all(run: Parameters<typeof runRisk>[0]): Promise<readonly RiskProgress[]> {
  const steps: RiskProgress[] = [];
  for await (const step of runRisk(run)) steps.push(step);
  return steps;
}

test('one lane, three lanes and a plain run over all trials give the same summary', async () => {
  const plain = summarise(runTrials({ ...request, from: 0, to: 1000 }));
  const [one] = (await all({ request, lanes: [here] })).slice(-1);
  const [three] = (await all({ request, lanes: [here, here, here] })).slice(-1);
  expect(one).toEqual({ done: 1000, of: 1000, summary: plain });
  expect(three).toEqual(one);
});

test('a rough first answer comes after 2,048 trials when one is asked for', async () => {
  const steps = await all({ request: { ...request, trials: 3000, rough: true }, lanes: [here] });
  expect(steps.map(({ done }) => done)).toEqual([2048, 3000]);
  expect(steps[0]?.summary?.trials).toBe(2048);
});

test('lanes that answer out of turn change nothing', async () => {
  const slow: Lane = async (input) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return runTrials(input);
  };
  const [last] = (await all({ request, lanes: [slow, here] })).slice(-1);
  expect(last?.summary).toEqual(summarise(runTrials({ ...request, from: 0, to: 1000 })));
});

test('a long run says how far it is, and ends between two parts once nobody wants it', async () => {
  const steps: RiskProgress[] = [];
  let wanted = true;
  const long = { ...request, trials: 40_000 };
  for await (const step of runRisk({ request: long, lanes: [here], isWanted: () => wanted })) {
    steps.push(step);
    if (step.done >= 15_000) wanted = false;
  }
  expect(steps.map(({ done, summary }) => [done, summary?.trials ?? null])).toEqual([
    [10_000, 10_000],
    [15_000, null],
  ]);
});

test('a run that is left hears its lanes out before the next may ask them', async () => {
  const open = { count: 0 };
  const slow: Lane = async (input) => {
    open.count++;
    await new Promise((resolve) => setTimeout(resolve, 10));
    open.count--;
    return runTrials(input);
  };
  const run = runRisk({ request: { ...request, trials: 40_000 }, lanes: [slow, here, slow] });
  for await (const { done } of run) if (done > 10_000) break;
  expect(open.count).toBe(0);
});

test('what a moving slider shows first is always finished, and what would follow gives way to a newer question', async () => {
  const moving = { ...request, trials: 10_000, rough: true };
  const overtaken = await all({ request: moving, lanes: [here], isWanted: () => false });
  expect(overtaken.map(({ done }) => done)).toEqual([2048]);
  const followed = await all({ request: moving, lanes: [here] });
  expect(followed.map(({ done }) => done)).toEqual([2048, 10_000]);
});
