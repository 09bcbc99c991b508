import { presetOf } from '../../shared/facts/presets.ts';
import { baselineId, maxScenarios } from '../document/case-document.ts';
import { type ResetTarget, resetSource, sameAssumptions } from '../document/driver-edits.ts';
import {
  copyName,
  freeId,
  moved,
  renamed,
  scenarioOf,
  withAssumptions,
  without,
  withPreset,
  withProbability,
  withScenario,
} from '../document/scenarios.ts';
import { scenarioFromPreset } from '../document/worked-case.ts';
import { edit, type Session } from '../session/session.ts';
import { activeScenario, documentOf, savedScenario } from '../session/session-state.ts';

/** The copy stands beside the original and becomes the active one; how probable it is, only the user can say. */
export function duplicateScenario(session: Session, id: string): void {
  const document = documentOf(session.getState());
  const source = scenarioOf(document, id);
  if (source === undefined || document.scenarios.length >= maxScenarios) return;
  const { probability: _, ...rest } = source;
  const copy = { ...rest, id: freeId(document, `${id}-2`), name: copyName(document, source.name) };
  edit(session, () => withScenario(document, copy, id));
  session.setState({ activeId: copy.id });
}

export const renameScenario = (session: Session, id: string, name: string): void =>
  edit(session, (document) => renamed(document, id, name));

export function deleteScenario(session: Session, id: string): void {
  const { scenarios } = documentOf(session.getState());
  const at = scenarios.findIndex((scenario) => scenario.id === id);
  edit(session, (document) => without(document, id));
  const left = documentOf(session.getState()).scenarios;
  if (left.length < scenarios.length) {
    session.setState({ activeId: left[Math.min(at, left.length - 1)]?.id ?? baselineId });
  }
}

export const moveScenario = (session: Session, id: string, by: -1 | 1): void =>
  edit(session, (document) => moved(document, id, by));

export const applyPreset = (session: Session, id: string, presetId: string): void =>
  edit(session, (document) => withPreset(document, id, presetId));

/** In percent, as it is typed; null takes it away. False where it is refused. */
export function setProbability(session: Session, id: string, percent: number | null): boolean {
  if (percent !== null && !(percent >= 0 && percent <= 100)) return false;
  // Hundredths as they are written: 7 % is 0.07.
  const probability = percent === null ? undefined : Number((percent / 100).toPrecision(12));
  edit(session, (document) => withProbability(document, id, probability));
  return true;
}

/** All drivers of the active scenario back at once; no step where they stand there already. */
export function resetScenario(session: Session, target: ResetTarget): void {
  const state = session.getState();
  const scenario = activeScenario(state);
  const source = resetSource(target, scenario, savedScenario(state));
  if (source === null || sameAssumptions(scenario.assumptions, source)) return;
  edit(session, (document) => withAssumptions(document, scenario.id, source));
}

/** A new scenario from a preset, at the end of the strip. */
export function addPresetScenario(session: Session, presetId: string): void {
  const document = documentOf(session.getState());
  const preset = presetOf(presetId);
  if (preset === undefined || document.scenarios.length >= maxScenarios) return;
  const scenario = { ...scenarioFromPreset(preset), id: freeId(document, preset.id) };
  edit(session, () => withScenario(document, scenario));
  session.setState({ activeId: scenario.id });
}
