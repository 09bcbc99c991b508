import { describe, expect, test } from 'vitest';
import {
  edited,
  gestureBegun,
  gestureEnded,
  type History,
  redone,
  startHistory,
  undone,
} from '../../../app/session/history.ts';

/** A toy document: what matters is which object it is. */
interface Toy {
  readonly growth: number;
}
const toy = (growth: number): Toy => ({ growth });
const sameToy = (one: Toy, other: Toy) => one.growth === other.growth;
const ended = (history: History<Toy>) => gestureEnded(history, sameToy);

const [first, second, third] = [toy(1), toy(2), toy(3)];

test('edit, edit, undo, undo, redo: each is the very same object again', () => {
  let history = startHistory(first);
  history = edited(history, second);
  history = edited(history, third);
  expect(history.present).toBe(third);
  history = undone(history);
  expect(history.present).toBe(second);
  history = undone(history);
  expect(history.present).toBe(first);
  history = redone(history);
  expect(history.present).toBe(second);
});

test('with nothing to undo or redo, nothing happens', () => {
  const history = startHistory(first);
  expect(undone(history)).toBe(history);
  expect(redone(history)).toBe(history);
});

test('an edit after an undo drops what could be redone', () => {
  const history = edited(undone(edited(startHistory(first), second)), third);
  expect(history.future).toEqual([]);
  expect(redone(history).present).toBe(third);
  expect(undone(history).present).toBe(first);
});

test('an edit that gives the same object leaves no step and keeps what can be redone', () => {
  const history = undone(edited(startHistory(first), second));
  expect(edited(history, first)).toBe(history);
});

describe('a drag', () => {
  test('is one step, however many edits it takes', () => {
    let history = gestureBegun(startHistory(first));
    for (const growth of [1.2, 1.5, 1.9]) history = edited(history, toy(growth));
    history = ended(edited(history, third));
    expect(history.past).toEqual([first]);
    expect(history.present).toBe(third);
    history = undone(history);
    expect(history.present).toBe(first);
    expect(redone(history).present).toBe(third);
  });

  test('back to where it began is no step, and the very object from before is back', () => {
    const opened = gestureBegun(startHistory(first));
    const history = ended(edited(edited(opened, second), toy(1)));
    expect(history.present).toBe(first);
    expect(history.past).toEqual([]);
  });

  test('back to where it began keeps what can be redone', () => {
    const before = undone(edited(startHistory(first), second));
    const history = ended(edited(edited(gestureBegun(before), third), toy(1)));
    expect(history).toEqual(before);
    expect(redone(history).present).toBe(second);
  });

  test('that moved nothing is no step', () => {
    const before = edited(startHistory(first), second);
    expect(ended(gestureBegun(before))).toEqual(before);
  });

  test('that moved something drops what could be redone', () => {
    const before = undone(edited(startHistory(first), second));
    expect(ended(edited(gestureBegun(before), third)).future).toEqual([]);
  });

  test('begun twice keeps its first beginning', () => {
    const history = ended(edited(gestureBegun(edited(gestureBegun(startHistory(first)), second)), third));
    expect(undone(history).present).toBe(first);
  });

  test('is not undone or redone while it lasts', () => {
    const before = undone(edited(edited(startHistory(first), second), third));
    const history = edited(gestureBegun(before), toy(4));
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });

  test('that was never begun ends without a trace', () => {
    const history = edited(startHistory(first), second);
    expect(ended(history)).toBe(history);
  });
});

test('the last 200 steps can be undone, no more', () => {
  let history = startHistory(toy(0));
  for (let step = 1; step <= 250; step++) history = edited(history, toy(step));
  for (let step = 1; step <= 250; step++) history = undone(history);
  expect(history.present.growth).toBe(50);
  expect(history.future).toHaveLength(200);
  for (let step = 1; step <= 250; step++) history = redone(history);
  expect(history.present.growth).toBe(250);
});

test('a drag counts as one of the 200 steps', () => {
  let history = startHistory(toy(0));
  for (let step = 1; step <= 200; step++) history = edited(history, toy(step));
  history = ended(edited(gestureBegun(history), toy(201)));
  expect(history.past).toHaveLength(200);
  expect(history.past[0]).toEqual(toy(1));
});
