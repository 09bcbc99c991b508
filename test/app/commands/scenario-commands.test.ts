import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import {
  addPresetScenario,
  applyPreset,
  deleteScenario,
  duplicateScenario,
  moveScenario,
  renameScenario,
  resetScenario,
  setProbability,
} from '../../../app/commands/scenario-commands.ts';
import { activate, compareWith } from '../../../app/commands/view-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { createSession, redo, type Session, undo } from '../../../app/session/session.ts';
import { activeScenario, comparedScenario, documentOf, isDirty } from '../../../app/session/session-state.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

let session: Session;
beforeEach(() => {
  session = createSession();
});

const present = () => documentOf(session.getState());
const ids = () => present().scenarios.map(({ id }) => id);
const active = () => activeScenario(session.getState());
const steps = () => session.getState().history.past.length;

test('a duplicate stands beside its original, is active and holds the very same assumptions', () => {
  duplicateScenario(session, 'price-war');
  expect(ids().slice(2, 4)).toEqual(['price-war', 'price-war-2']);
  expect(active()).toMatchObject({ id: 'price-war-2', name: 'Price war (copy)', preset: 'price-war' });
  expect(active().assumptions).toBe(present().scenarios[2]?.assumptions);
});

test('a probability is taken in percent, one undo step each; what is none is refused and changes nothing', () => {
  const given = () => present().scenarios.find(({ id }) => id === 'price-war')?.probability;
  expect(setProbability(session, 'price-war', 7)).toBe(true);
  expect(given()).toBe(0.07);
  for (const percent of [-1, 100.5, Number.NaN]) expect(setProbability(session, 'price-war', percent)).toBe(false);
  expect([given(), steps()]).toEqual([0.07, 1]);
  expect(setProbability(session, 'price-war', null)).toBe(true);
  expect([given(), steps()]).toEqual([undefined, 2]);
  undo(session);
  expect(given()).toBe(0.07);
  expect(serializeCase(present())).toContain('"probability": 0.07');
  undo(session);
  expect(present()).toBe(workedCase);
});

test('a duplicate has no probability: the original keeps its own', () => {
  setProbability(session, 'price-war', 30);
  duplicateScenario(session, 'price-war');
  expect(present().scenarios[2]?.probability).toBe(0.3);
  expect(active()).not.toHaveProperty('probability');
});

test('a change of the duplicate leaves the original alone', () => {
  duplicateScenario(session, 'price-war');
  setDriver(session, 'capex.programme', 300);
  expect(active().assumptions.capex.programme).toBe(300);
  expect(present().scenarios[2]).toBe(workedCase.scenarios[2]);
});

test('a duplicate of Baseline is a scenario like any other, at the end', () => {
  activate(session, baselineId);
  duplicateScenario(session, baselineId);
  expect(active()).toMatchObject({ id: 'baseline-2', name: 'Baseline (copy)' });
  expect(ids().at(-1)).toBe('baseline-2');
  setDriver(session, 'capex.programme', 300);
  expect(active().assumptions.capex.programme).toBe(300);
});

test('a twenty-first scenario is not made, from a copy or from a preset', () => {
  for (let made = 5; made < 25; made++) duplicateScenario(session, 'base');
  expect(ids()).toHaveLength(20);
  const before = present();
  addPresetScenario(session, 'overshoot');
  expect(present()).toBe(before);
});

test('the copy of a long name still fits', () => {
  renameScenario(session, 'base', 'a'.repeat(80));
  duplicateScenario(session, 'base');
  expect(active().name.length).toBeLessThanOrEqual(80);
});

test('deleting the active scenario shows the one that took its place, or the one before it', () => {
  activate(session, 'price-war');
  deleteScenario(session, 'price-war');
  expect(active().id).toBe('chip-constrained');
  activate(session, 'demand-shortfall');
  deleteScenario(session, 'demand-shortfall');
  expect(active().id).toBe('chip-constrained');
});

test('the last scenario stays', () => {
  for (const id of workedCase.scenarios.map((scenario) => scenario.id)) deleteScenario(session, id);
  expect(ids()).toEqual(['demand-shortfall']);
  expect(active().id).toBe('demand-shortfall');
});

test('deleting what is compared with compares with Baseline; undo compares with it again', () => {
  compareWith(session, 'acceleration');
  deleteScenario(session, 'acceleration');
  expect(comparedScenario(session.getState()).id).toBe(baselineId);
  undo(session);
  expect(comparedScenario(session.getState()).id).toBe('acceleration');
});

test('a preset can be added more than once, each time under a new id', () => {
  addPresetScenario(session, 'overshoot');
  addPresetScenario(session, 'overshoot');
  expect(ids().slice(-2)).toEqual(['overshoot', 'overshoot-2']);
  expect(active()).toMatchObject({ id: 'overshoot-2', name: 'Plan overshoot' });
});

test('an unknown preset adds nothing', () => {
  addPresetScenario(session, 'boom');
  expect(present()).toBe(workedCase);
});

describe('a scenario is reset as a whole, in one step', () => {
  test('to Baseline', () => {
    activate(session, 'price-war');
    resetScenario(session, 'baseline');
    expect(active().assumptions).toBe(baseAssumptions);
    expect(steps()).toBe(1);
    undo(session);
    expect(present()).toBe(workedCase);
  });

  test('to its preset', () => {
    activate(session, 'price-war');
    setDriver(session, 'capex.programme', 300);
    setDriver(session, 'demand.growth.rate', 0.3);
    resetScenario(session, 'preset');
    expect(active().assumptions).toEqual(workedCase.scenarios[2]?.assumptions);
    expect(steps()).toBe(3);
  });

  test('and leaves no step where nothing differs', () => {
    resetScenario(session, 'preset');
    resetScenario(session, 'baseline');
    resetScenario(session, 'saved');
    expect(present()).toBe(workedCase);
    expect(isDirty(session.getState())).toBe(false);
  });
});

test('every edit of the list can be undone to the very case from before', () => {
  const edits: readonly (() => void)[] = [
    () => duplicateScenario(session, 'base'),
    () => renameScenario(session, 'base', 'Mine'),
    () => deleteScenario(session, 'price-war'),
    () => moveScenario(session, 'base', 1),
    () => applyPreset(session, 'base', 'overshoot'),
    () => addPresetScenario(session, 'run-rate'),
    () => compareWith(session, 'acceleration'),
  ];
  for (const edit of edits) {
    edit();
    expect(steps()).toBe(1);
    undo(session);
    expect(present()).toBe(workedCase);
    redo(session);
    undo(session);
  }
});

/** Whatever is done to the list of scenarios, the case stays one that can be written and opened again. */
test('ids stay unique, and the case stays one that can be saved', () => {
  const at = fc.nat({ max: 25 });
  const preset = fc.constantFrom(...presets.map(({ id }) => id));
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constant('duplicate' as const), at) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('delete' as const), at) },
    fc.tuple(fc.constant('add' as const), preset),
    fc.tuple(fc.constant('apply' as const), at, preset),
    fc.tuple(fc.constant('rename' as const), at, fc.string({ maxLength: 90, unit: 'grapheme' })),
    fc.tuple(fc.constant('move' as const), at, fc.constantFrom(-1 as const, 1 as const)),
    fc.tuple(fc.constant('compare' as const), at),
    fc.tuple(fc.constantFrom('undo' as const, 'redo' as const)),
  );
  const firstId = fc.constantFrom('base', 'x'.repeat(40), `${'y'.repeat(37)}-2`, '7', 'base-2');
  fc.assert(
    fc.property(firstId, fc.array(act, { maxLength: 40 }), (id, acts) => {
      const [first, ...others] = workedCase.scenarios;
      if (first === undefined) throw new Error('the worked case is empty');
      session = createSession({ ...workedCase, scenarios: [{ ...first, id }, ...others] });
      const idAt = (place: number) => ids()[place % (ids().length + 1)] ?? baselineId;
      for (const [kind, ...rest] of acts) {
        const [place = 0, more] = rest;
        const target = typeof place === 'number' ? idAt(place) : place;
        if (kind === 'duplicate') duplicateScenario(session, target);
        else if (kind === 'delete') deleteScenario(session, target);
        else if (kind === 'add') addPresetScenario(session, target);
        else if (kind === 'apply') applyPreset(session, target, String(more));
        else if (kind === 'rename') renameScenario(session, target, String(more));
        else if (kind === 'move') moveScenario(session, target, more === 1 ? 1 : -1);
        else if (kind === 'compare') compareWith(session, target);
        else if (kind === 'undo') undo(session);
        else redo(session);
        expect(new Set(ids()).size).toBe(ids().length);
        expect(ids().length).toBeGreaterThanOrEqual(1);
        expect(ids().length).toBeLessThanOrEqual(20);
        expect([baselineId, ...ids()]).toContain(present().compareWith);
      }
      expect(() => serializeCase(present())).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
