import { expect, test } from 'vitest';
import { setDrivers } from '../../../app/commands/driver-commands.ts';
import { setSimulation, setUncertainty } from '../../../app/commands/uncertainty-commands.ts';
import { withCorrelation, withoutDistribution } from '../../../app/document/uncertainty-edits.ts';
import { createSession, undo } from '../../../app/session/session.ts';
import { activeScenario, documentOf } from '../../../app/session/session-state.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';

const growth = 'demand.growth.rate';
const margin = 'margins.ai.target';

test('several drivers are set in one step, and undone in one', () => {
  const session = createSession();
  const before = documentOf(session.getState());
  const refused = setDrivers(session, [
    [growth, 0.3],
    [margin, 0.7],
  ]);
  expect(refused).toBeNull();
  const { assumptions } = activeScenario(session.getState());
  expect([valueAt(assumptions, growth), valueAt(assumptions, margin)]).toEqual([0.3, 0.7]);
  undo(session);
  expect(documentOf(session.getState())).toBe(before);
});

test('where one of several is refused, none is set', () => {
  const session = createSession();
  const before = documentOf(session.getState());
  const refused = setDrivers(session, [
    [growth, 0.3],
    [margin, 1.5],
  ]);
  expect(refused).toMatchObject({ kind: 'out-of-range' });
  expect(documentOf(session.getState())).toBe(before);
});

test('distributions are changed in one step; what breaks a rule changes nothing', () => {
  const session = createSession();
  expect(setUncertainty(session, (all) => withoutDistribution(all, growth))).toBeNull();
  expect(activeScenario(session.getState()).uncertainty?.drivers).toHaveLength(8);
  undo(session);
  expect(setUncertainty(session, (all) => withCorrelation(all, { a: growth, b: margin }, -2))).toBe('rho-range');
  expect(activeScenario(session.getState()).uncertainty?.correlations).toHaveLength(3);
});

test('trials are part of the case: changed in one step, refused beyond a million', () => {
  const session = createSession();
  expect(setSimulation(session, { trials: 50_000 })).toBe(true);
  expect(documentOf(session.getState()).simulation).toEqual({ seed: 7, trials: 50_000 });
  expect(setSimulation(session, { trials: 1e9 })).toBe(false);
  expect(documentOf(session.getState()).simulation.trials).toBe(50_000);
});
