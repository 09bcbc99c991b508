import { chosenScenarios } from './chosen-scenarios.ts';
import type { ProjectCommand } from './command-line.ts';
import { badInput, done, type Outcome } from './outcome.ts';
import { projectionJson } from './projection-json.ts';
import { projectionText } from './projection-text.ts';

export async function projectCommand(command: ProjectCommand): Promise<Outcome> {
  const chosen = await chosenScenarios(command);
  if (chosen.kind === 'refused') return badInput(chosen.problems);
  const { scenarios, document, warnings } = chosen;
  return done(command.json ? projectionJson(scenarios) : projectionText(scenarios, document.currency), warnings);
}
