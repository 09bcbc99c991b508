/**
 * Undo and redo by whole snapshots. Undo gives back the very same object, so "is it dirty?" and "is the result cached?" are
 * `===`. While a gesture is open (a drag), all its edits are one step.
 */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What stood before the open gesture; undefined when none is open. */
  readonly gestureStart: T | undefined;
}

const mostSteps = 200;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  gestureStart: undefined,
});

/** An edit that changed nothing leaves no step. */
export function edited<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  if (history.gestureStart !== undefined) return { ...history, present: next };
  return { ...history, past: withStep(history, history.present), present: next, future: [] };
}

export const gestureBegun = <T>(history: History<T>): History<T> =>
  history.gestureStart === undefined ? { ...history, gestureStart: history.present } : history;

/** `same` tells whether a drag came back to where it began: then there is no step, and the very object from before is back. */
export function gestureEnded<T>(history: History<T>, same: (one: T, other: T) => boolean): History<T> {
  const { gestureStart: start, present } = history;
  if (start === undefined) return history;
  const closed = { ...history, gestureStart: undefined };
  if (start === present) return closed;
  if (same(start, present)) return { ...closed, present: start };
  return { ...closed, past: withStep(history, start), future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined || history.gestureStart !== undefined) return history;
  return { ...history, past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redone<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined || history.gestureStart !== undefined) return history;
  return { ...history, past: [...history.past, history.present], present: after, future };
}

const withStep = <T>({ past }: History<T>, step: T): readonly T[] => [...past, step].slice(-mostSteps);
