import { liveTrials } from '../../app/risk/run-risk.ts';
import { runTrials, type TrialInput, trialRunner } from '../../shared/analysis/monte-carlo/run-trials.ts';
import type { TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';

type Runner = ReturnType<typeof trialRunner>;

/** One for each part of what redraws live: while a slider moves its draws only shift. */
const runners = new Map<string, Runner>();
const mostRunners = 16;

/** Trials that are run again and again, for other values, remember their draws; those of a long run are forgotten. */
export function runTrialsRemembering(input: TrialInput): TrialResults {
  if (input.to > liveTrials) return runTrials(input);
  const part = `${input.from} ${input.to}`;
  const runner = runners.get(part) ?? trialRunner();
  if (runners.size >= mostRunners && !runners.has(part)) runners.clear();
  runners.set(part, runner);
  return runner(input);
}
