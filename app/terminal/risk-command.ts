import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { type RiskSummary, summarise } from '../../shared/analysis/monte-carlo/summarise.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { chosenScenarios } from './chosen-scenarios.ts';
import type { RiskCommand } from './command-line.ts';
import { badInput, done, type Outcome } from './outcome.ts';
import { riskJson } from './risk-json.ts';
import { riskText } from './risk-text.ts';

/** A scenario and what its trials say. */
export interface ScenarioRisk {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly summary: RiskSummary;
}

export async function riskCommand(command: RiskCommand): Promise<Outcome> {
  const problems = [...wrong('--trials', command.trials, limits.trials), ...wrong('--seed', command.seed, limits.seed)];
  if (problems.length > 0) return badInput(problems);
  const chosen = await chosenScenarios(command);
  if (chosen.kind === 'refused') return badInput(chosen.problems);
  const { document, scenarios, warnings } = chosen;
  const { seed, trials } = simulationOf(command, document);
  const risks = scenarios.map((scenario): ScenarioRisk => {
    const { assumptions, uncertainty = { drivers: [], correlations: [] } } = scenario;
    const results = runTrials({ assumptions, uncertainty, seed, from: 0, to: trials });
    return { scenario, seed, summary: summarise(results) };
  });
  return done(command.json ? riskJson(risks) : riskText(risks, document.currency), warnings);
}

/** What a case file may hold. */
const limits = { trials: [100, 1_000_000], seed: [0, 4_294_967_295] } as const;

function wrong(option: string, text: string | null, [least, most]: readonly [number, number]): readonly string[] {
  if (text === null) return [];
  const value = Number(text);
  const isSound = /^\d+$/.test(text) && value >= least && value <= most;
  return isSound ? [] : [words.wrongCount(option, text, least, most)];
}

function simulationOf(command: RiskCommand, { simulation }: CaseDocument): CaseDocument['simulation'] {
  return {
    seed: command.seed === null ? simulation.seed : Number(command.seed),
    trials: command.trials === null ? simulation.trials : Number(command.trials),
  };
}
