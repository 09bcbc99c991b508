import { presetOf, presets } from '../../shared/facts/presets.ts';
import { baselineId, type CaseDocument, type Scenario } from '../document/case-document.ts';
import { scenarioOf } from '../document/scenarios.ts';
import { scenarioFromPreset, workedCase } from '../document/worked-case.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { withSettings } from './driver-settings.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** Which scenarios a command is about, as the user named them. */
export interface Choice {
  readonly file: string | null;
  readonly scenario: string | null;
  readonly preset: string | null;
  readonly settings: readonly string[];
}

export type ChosenScenarios =
  | {
      readonly kind: 'chosen';
      readonly document: CaseDocument;
      readonly scenarios: readonly Scenario[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

const worked: LoadedCase = { kind: 'loaded', document: workedCase, integrity: 'valid', warnings: [] };

/** The scenarios with their settings; those of the worked case where no file is named. */
export async function chosenScenarios(choice: Choice): Promise<ChosenScenarios> {
  const loaded = choice.file === null ? worked : await loadCase(choice.file);
  if (loaded.kind === 'refused') return loaded;
  const { document, warnings } = loaded;
  const found = scenariosOf(choice, document);
  if (found.kind === 'unknown') return { kind: 'refused', problems: [found.problem] };
  const set = withSettings(found.scenarios, choice.settings);
  return set.kind === 'refused' ? set : { kind: 'chosen', document, scenarios: set.scenarios, warnings };
}

type Found =
  | { readonly kind: 'found'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'unknown'; readonly problem: string };

function scenariosOf({ scenario: id, preset: presetId }: Choice, document: CaseDocument): Found {
  if (presetId !== null) {
    const preset = presetOf(presetId);
    if (preset !== undefined) return { kind: 'found', scenarios: [scenarioFromPreset(preset)] };
    const known = presets.map((one) => one.id);
    return { kind: 'unknown', problem: words.noPreset(presetId, known) };
  }
  if (id === null) return { kind: 'found', scenarios: document.scenarios };
  const scenario = scenarioOf(document, id);
  if (scenario !== undefined) return { kind: 'found', scenarios: [scenario] };
  return { kind: 'unknown', problem: words.noScenario(id, [baselineId, ...document.scenarios.map((one) => one.id)]) };
}
