import { presetOf, presets } from '../../shared/facts/presets.ts';
import { baselineId, type CaseDocument, type Scenario } from '../document/case-document.ts';
import { scenarioOf } from '../document/scenarios.ts';
import { scenarioFromPreset, workedCase } from '../document/worked-case.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import type { ProjectCommand } from './command-line.ts';
import { withSettings } from './driver-settings.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { badInput, done, type Outcome } from './outcome.ts';
import { projectionJson } from './projection-json.ts';
import { projectionText } from './projection-text.ts';

const worked: LoadedCase = { kind: 'loaded', document: workedCase, warnings: [] };

export async function projectCommand(command: ProjectCommand): Promise<Outcome> {
  const loaded = command.file === null ? worked : await loadCase(command.file);
  if (loaded.kind === 'refused') return badInput(loaded.problems);
  const chosen = chosenScenarios(command, loaded.document);
  if (chosen.kind === 'unknown') return badInput([chosen.problem]);
  const set = withSettings(chosen.scenarios, command.settings);
  if (set.kind === 'refused') return badInput(set.problems);
  const text = command.json ? projectionJson(set.scenarios) : projectionText(set.scenarios, loaded.document.currency);
  return done(text, loaded.warnings);
}

type Chosen =
  | { readonly kind: 'chosen'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'unknown'; readonly problem: string };

function chosenScenarios({ scenario: id, preset: presetId }: ProjectCommand, document: CaseDocument): Chosen {
  if (presetId !== null) {
    const preset = presetOf(presetId);
    if (preset !== undefined) return { kind: 'chosen', scenarios: [scenarioFromPreset(preset)] };
    return {
      kind: 'unknown',
      problem: words.noPreset(
        presetId,
        presets.map((one) => one.id),
      ),
    };
  }
  if (id === null) return { kind: 'chosen', scenarios: document.scenarios };
  const scenario = scenarioOf(document, id);
  if (scenario !== undefined) return { kind: 'chosen', scenarios: [scenario] };
  return { kind: 'unknown', problem: words.noScenario(id, [baselineId, ...document.scenarios.map((one) => one.id)]) };
}
