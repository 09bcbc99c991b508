import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import {
  type DriverEdit,
  type Refusal,
  type ResetTarget,
  resetSource,
  withDriver,
  withDriverFrom,
} from '../document/driver-edits.ts';
import { withAssumptions, withReason } from '../document/scenarios.ts';
import { edit, type Session } from '../session/session.ts';
import { activeScenario, savedScenario } from '../session/session-state.ts';

/** Sets a driver of the active scenario; what is refused changes nothing and comes back as the reason. */
export const setDriver = (session: Session, path: string, value: unknown): Refusal | null =>
  take(session, (assumptions) => withDriver(assumptions, path, value));

/** Sets several drivers of the active scenario in one step; if one is refused, none is set. */
export const setDrivers = (
  session: Session,
  settings: readonly (readonly [path: string, value: number])[],
): Refusal | null =>
  take(session, (assumptions) =>
    settings.reduce<DriverEdit>(
      (result, [path, value]) => (result.kind === 'refused' ? result : withDriver(result.assumptions, path, value)),
      { kind: 'taken', assumptions },
    ),
  );

export function resetDriver(session: Session, path: string, target: ResetTarget): Refusal | null {
  const state = session.getState();
  const source = resetSource(target, activeScenario(state), savedScenario(state));
  return source === null ? null : take(session, (assumptions) => withDriverFrom(assumptions, path, source));
}

/** Where a value of a scenario comes from, in the user's own words. */
export const setReason = (session: Session, scenario: string, path: string, text: string): void =>
  edit(session, (document) => withReason(document, scenario, path, text));

function take(session: Session, change: (assumptions: Assumptions) => DriverEdit): Refusal | null {
  const scenario = activeScenario(session.getState());
  const result = change(scenario.assumptions);
  if (result.kind === 'refused') return result.refusal;
  edit(session, (document) => withAssumptions(document, scenario.id, result.assumptions));
  return null;
}
