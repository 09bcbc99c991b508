import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import { certain } from '../../shared/scenario/uncertainty.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import { told } from '../messages/language.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { liveTrials, type RiskRequest, runRisk } from '../risk/run-risk.ts';
import { chosenScenarios } from './chosen-scenarios.ts';
import type { RiskCommand } from './command-line.ts';
import { badInput, done, type Outcome } from './outcome.ts';
import { riskJson } from './risk-json.ts';
import { riskText } from './risk-text.ts';
import { DeadThread, type Lanes, trialLanes } from './trial-threads.ts';

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
  const risks: ScenarioRisk[] = [];
  for (const scenario of scenarios) {
    const { assumptions, uncertainty = certain } = scenario;
    const summary = await summaryOf({ assumptions, uncertainty, seed, trials }, told(scenario.name));
    if (summary === null) return badInput([words.deadThreads(told(scenario.name))]);
    risks.push({ scenario, seed, summary });
  }
  return done(command.json ? riskJson(risks) : riskText(risks, document.currency), warnings);
}

/** What all trials of a request say. A thread that dies is replaced and the run made once more; null when it dies again. */
export async function summaryOf(
  request: RiskRequest,
  name: string,
  openLanes: (trials: number) => Lanes = trialLanes,
): Promise<RiskSummary | null> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const { lanes, close } = openLanes(request.trials);
    try {
      for await (const { done: run, of, summary } of runRisk({ request, lanes })) {
        showProgress(name, run, of);
        if (run === of && summary !== null) return summary;
      }
    } catch (error) {
      if (!(error instanceof DeadThread)) throw error;
    } finally {
      await close();
    }
  }
  return null;
}

/** On a terminal, a long run says how far it is; the line goes again. */
function showProgress(name: string, run: number, of: number): void {
  if (!process.stderr.isTTY || of <= liveTrials) return;
  process.stderr.write(run < of ? `\r${words.progress(name, run / of)}` : '\r\u001b[K');
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
