import { castDraft, produce } from 'immer';
import { baseUncertainty } from '../../shared/facts/base-uncertainty.ts';
import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { presetOf } from '../../shared/facts/presets.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { movedUncertainty } from '../../shared/scenario/moved-uncertainty.ts';
import { told } from '../messages/language.ts';
import { sessionWords } from '../messages/session.ts';
import { baselineId, type CaseDocument, maxScenarios, type Scenario } from './case-document.ts';
import { sameAssumptions } from './driver-edits.ts';

/** Edits of the list of scenarios. Each gives a new document, or the same one where the edit is not possible. */

/** The untouched base preset, as a scenario to look at and compare with. */
export const baselineScenario: Scenario = {
  id: baselineId,
  name: 'Baseline',
  notes: '',
  preset: 'base',
  assumptions: baseAssumptions,
  uncertainty: baseUncertainty,
};

export const scenarioOf = (document: CaseDocument, id: string): Scenario | undefined =>
  id === baselineId ? baselineScenario : document.scenarios.find((scenario) => scenario.id === id);

/** Longest id that a file may hold. */
const longestId = 40;

/** An id that no scenario has: the wished one, or with the next free number. */
export function freeId(document: CaseDocument, wished: string): string {
  const taken = new Set([baselineId, ...document.scenarios.map((scenario) => scenario.id)]);
  const stem = wished.replace(/-\d+$/, '').slice(0, longestId - 6);
  if (!taken.has(wished) && wished.length <= longestId) return wished;
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** Puts a scenario after the one named, or at the end. */
export const withScenario = (document: CaseDocument, scenario: Scenario, afterId?: string): CaseDocument =>
  produce(document, (draft) => {
    if (draft.scenarios.length >= maxScenarios) return;
    const at = draft.scenarios.findIndex((one) => one.id === afterId);
    draft.scenarios.splice(at === -1 ? draft.scenarios.length : at + 1, 0, castDraft(scenario));
  });

/** A name within what a file may hold; a cut may fall inside a character or behind a space. */
function fittingName(name: string, longest = longestName): string {
  const cut = name.trim().slice(0, longest);
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
}

const longestName = 80;

/** "Base (copy)", then "Base (copy 2)": a copy of a copy is another copy of the first. */
export function copyName({ scenarios }: CaseDocument, source: string): string {
  const stem = fittingName(
    told(source).replace(/ \(copy( \d+)?\)$|（副本( \d+)?）$/, ''),
    longestName - ' (copy 20)'.length,
  );
  const taken = new Set(scenarios.map((scenario) => scenario.name));
  for (let number = 1; ; number++) {
    const name = sessionWords.copyOf(stem, number);
    if (!taken.has(name)) return name;
  }
}

export const renamed = (document: CaseDocument, id: string, name: string): CaseDocument =>
  produce(document, (draft) => {
    const scenario = draft.scenarios.find((one) => one.id === id);
    const fitting = fittingName(name);
    if (scenario !== undefined && fitting !== '') scenario.name = fitting;
  });

/** The last scenario stays; what was compared with the one that goes is compared with Baseline. */
export const without = (document: CaseDocument, id: string): CaseDocument =>
  produce(document, (draft) => {
    const at = draft.scenarios.findIndex((one) => one.id === id);
    if (at === -1 || draft.scenarios.length === 1) return;
    draft.scenarios.splice(at, 1);
    if (draft.compareWith === id) draft.compareWith = baselineId;
  });

export const moved = (document: CaseDocument, id: string, by: -1 | 1): CaseDocument =>
  produce(document, (draft) => {
    const at = draft.scenarios.findIndex((one) => one.id === id);
    const to = at + by;
    if (at === -1 || to < 0 || to >= draft.scenarios.length) return;
    draft.scenarios.splice(to, 0, ...draft.scenarios.splice(at, 1));
  });

/** How probable a scenario is, 0 to 1; undefined takes the probability away. Out of range is no edit. */
export function withProbability(document: CaseDocument, id: string, probability: number | undefined): CaseDocument {
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) return document;
  return produce(document, (draft) => {
    const scenario = draft.scenarios.find((one) => one.id === id);
    if (scenario === undefined) return;
    if (probability === undefined) delete scenario.probability;
    else scenario.probability = probability;
  });
}

/** The user's own source for a driver's value; an empty text takes it away. Longer than a file may hold is cut. */
export const withReason = (document: CaseDocument, id: string, path: string, text: string): CaseDocument =>
  produce(document, (draft) => {
    const scenario = draft.scenarios.find((one) => one.id === id);
    if (scenario === undefined || (scenario.reasons?.[path] ?? '') === text.trim()) return;
    const reasons = { ...scenario.reasons };
    if (text.trim() === '') delete reasons[path];
    else reasons[path] = text.trim().slice(0, 2000).toWellFormed();
    if (Object.keys(reasons).length === 0) delete scenario.reasons;
    else scenario.reasons = reasons;
  });

export const comparedWith = (document: CaseDocument, id: string): CaseDocument =>
  scenarioOf(document, id) === undefined || document.compareWith === id ? document : { ...document, compareWith: id };

/** A scenario with other assumptions: the distributions go where their drivers go. */
export function movedTo(scenario: Scenario, assumptions: Scenario['assumptions']): Scenario {
  const { uncertainty, assumptions: before } = scenario;
  if (uncertainty === undefined) return { ...scenario, assumptions };
  return { ...scenario, assumptions, uncertainty: movedUncertainty(uncertainty, before, assumptions) };
}

/** Another set of assumptions for a scenario; Immer is not asked, so that the engine's cache finds the very object. */
export function withAssumptions(
  document: CaseDocument,
  id: string,
  assumptions: Scenario['assumptions'],
): CaseDocument {
  const before = document.scenarios.find((one) => one.id === id);
  if (before === undefined || before.assumptions === assumptions) return document;
  return {
    ...document,
    scenarios: document.scenarios.map((one) => (one.id === id ? movedTo(one, assumptions) : one)),
  };
}

/** A preset's assumptions in place of the scenario's own; its name follows where it still bore a preset's name. */
export function withPreset(document: CaseDocument, id: string, presetId: string): CaseDocument {
  const preset = presetOf(presetId);
  const before = document.scenarios.find((one) => one.id === id);
  if (preset === undefined || before === undefined) return document;
  const named = before.preset !== undefined && presetOf(before.preset)?.name === before.name;
  const assumptions = presetAssumptions(preset);
  if (before.preset === preset.id && sameAssumptions(before.assumptions, assumptions)) return document;
  const name = named ? preset.name : before.name;
  const after: Scenario = { ...movedTo(before, assumptions), preset: preset.id, name };
  return { ...document, scenarios: document.scenarios.map((one) => (one.id === id ? after : one)) };
}
