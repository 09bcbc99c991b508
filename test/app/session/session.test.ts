import { beforeEach, describe, expect, test } from 'vitest';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { duplicateScenario } from '../../../app/commands/scenario-commands.ts';
import { activate, toggleCurrency } from '../../../app/commands/view-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { beginGesture, createSession, endGesture, redo, type Session, undo } from '../../../app/session/session.ts';
import { activeScenario, comparedScenario, documentOf, isDirty } from '../../../app/session/session-state.ts';

let session: Session;
beforeEach(() => {
  session = createSession();
});

const growth = 'demand.growth.rate';
const present = () => documentOf(session.getState());
const steps = () => session.getState().history.past.length;
const dirty = () => isDirty(session.getState());

test('a session opens with the worked case: five scenarios, the base active, nothing to save', () => {
  expect(present()).toBe(workedCase);
  expect(present().scenarios.map(({ id }) => id)).toEqual([
    'base',
    'acceleration',
    'price-war',
    'chip-constrained',
    'demand-shortfall',
  ]);
  expect(activeScenario(session.getState()).id).toBe('base');
  expect(comparedScenario(session.getState()).id).toBe(baselineId);
  expect([dirty(), steps()]).toEqual([false, 0]);
});

test('move growth, undo, and the case is the very object from before and not dirty', () => {
  setDriver(session, growth, 0.3);
  expect([dirty(), steps()]).toEqual([true, 1]);
  undo(session);
  expect(present()).toBe(workedCase);
  expect(dirty()).toBe(false);
  redo(session);
  expect(activeScenario(session.getState()).assumptions.demand.growth).toMatchObject({ rate: 0.3 });
  expect(dirty()).toBe(true);
});

describe('dragging growth', () => {
  test('through many values is one step', () => {
    for (const rate of [0.27, 0.28, 0.29, 0.3]) {
      // The slider says that a drag began at each of its moves.
      beginGesture(session);
      setDriver(session, growth, rate);
    }
    endGesture(session);
    expect(steps()).toBe(1);
    undo(session);
    expect(present()).toBe(workedCase);
  });

  test('there and back is no step, the very case from before, not dirty', () => {
    for (const rate of [0.27, 0.28, 0.267]) {
      beginGesture(session);
      setDriver(session, growth, rate);
    }
    endGesture(session);
    expect(present()).toBe(workedCase);
    expect([dirty(), steps()]).toEqual([false, 0]);
  });

  test('is not undone while the thumb is held', () => {
    setDriver(session, growth, 0.2);
    beginGesture(session);
    setDriver(session, growth, 0.3);
    undo(session);
    expect(activeScenario(session.getState()).assumptions.demand.growth).toMatchObject({ rate: 0.3 });
    endGesture(session);
    undo(session);
    expect(activeScenario(session.getState()).assumptions.demand.growth).toMatchObject({ rate: 0.2 });
  });
});

test.each([
  ['the same number', growth, 0.267],
  ['the same list', 'capex.phasing', [1, 1, 1]],
  ['the same choice', 'capex.afterProgramme', 'sustain'],
  ['the same path over time', 'demand.growth', workedCase.scenarios[0]?.assumptions.demand.growth],
  ['an equal path over time', 'demand.aiShare', { kind: 'ramp', target: 0.5, years: 5 }],
  ['minus zero where zero stands', 'capex.overshoot', -0],
])('setting %s leaves no step', (_, path, value) => {
  expect(setDriver(session, path, value)).toBeNull();
  expect(present()).toBe(workedCase);
});

test('a refused value changes nothing and leaves no step', () => {
  expect(setDriver(session, growth, 12)).toMatchObject({ kind: 'out-of-range' });
  expect(present()).toBe(workedCase);
});

test('looking at another scenario is no edit; showing dollars is one, as the file holds it', () => {
  activate(session, 'price-war');
  expect([activeScenario(session.getState()).id, dirty()]).toEqual(['price-war', false]);
  toggleCurrency(session);
  expect([present().currency, dirty(), steps()]).toEqual(['USD', true, 1]);
  undo(session);
  expect(dirty()).toBe(false);
});

test('a scenario that is not there can’t be looked at', () => {
  activate(session, 'nowhere');
  expect(activeScenario(session.getState()).id).toBe('base');
});

test('when undo takes away the scenario that is looked at, the first one is shown', () => {
  duplicateScenario(session, 'price-war');
  expect(activeScenario(session.getState()).id).toBe('price-war-2');
  undo(session);
  expect(activeScenario(session.getState()).id).toBe('base');
  redo(session);
  expect(activeScenario(session.getState()).id).toBe('price-war-2');
});

test('a driver takes its distribution along in the same undo step, and a drag back to where it began leaves none', () => {
  const spread = () => activeScenario(session.getState()).uncertainty?.drivers.find(({ path }) => path === growth);
  const before = spread();
  expect(before?.distribution).toEqual({ kind: 'pert', low: 0.13, mode: 0.267, high: 0.4 });
  setDriver(session, growth, 0.3);
  expect(spread()?.distribution).toEqual({ kind: 'pert', low: 0.163, mode: 0.3, high: 0.433 });
  expect(steps()).toBe(1);
  undo(session);
  expect(spread()).toBe(before);
  beginGesture(session);
  for (const rate of [0.31, 0.123, 0.4, 0.267]) setDriver(session, growth, rate);
  endGesture(session);
  expect([dirty(), steps()]).toEqual([false, 0]);
});
