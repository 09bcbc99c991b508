import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  edited,
  gestureBegun,
  gestureEnded,
  type History,
  redone,
  startHistory,
  undone,
} from '../../../app/session/history.ts';

interface Toy {
  readonly growth: number;
}
const sameToy = (one: Toy, other: Toy) => one.growth === other.growth;

/**
 * The same history said another way: every state there ever was on one line, and a place on it. An open drag hovers over its
 * place until it ends.
 */
class Line {
  private states: Toy[];
  private at = 0;
  private hovering: Toy | null = null;

  constructor(first: Toy) {
    this.states = [first];
  }

  get present(): Toy {
    return this.hovering ?? this.place;
  }

  private get place(): Toy {
    const here = this.states[this.at];
    if (here === undefined) throw new Error('off the line');
    return here;
  }

  edit(next: Toy): void {
    if (next === this.present) return;
    if (this.hovering !== null) this.hovering = next;
    else this.add(next);
  }

  private add(next: Toy): void {
    this.states = [...this.states.slice(0, this.at + 1), next].slice(-201);
    this.at = this.states.length - 1;
  }

  begin(): void {
    this.hovering ??= this.place;
  }

  end(): void {
    const reached = this.hovering;
    this.hovering = null;
    if (reached !== null && !sameToy(reached, this.place)) this.add(reached);
  }

  undo(): void {
    if (this.hovering === null) this.at = Math.max(0, this.at - 1);
  }

  redo(): void {
    if (this.hovering === null) this.at = Math.min(this.states.length - 1, this.at + 1);
  }
}

type Act =
  | { readonly kind: 'edit'; readonly growth: number }
  | { readonly kind: 'begin' | 'end' | 'undo' | 'redo' | 'same' };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), growth: fc.integer({ min: 0, max: 3 }) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('begin', 'end', 'undo', 'redo', 'same') }) },
  ),
  { maxLength: 60 },
);

function applied(history: History<Toy>, act: Act, next: Toy): History<Toy> {
  switch (act.kind) {
    case 'edit':
    case 'same':
      return edited(history, next);
    case 'begin':
      return gestureBegun(history);
    case 'end':
      return gestureEnded(history, sameToy);
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
  }
}

test('whatever the order of edits, drags, undo and redo, the very object is there that a line of states says', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const first = { growth: 0 };
      const line = new Line(first);
      let history = startHistory<Toy>(first);
      for (const act of sequence) {
        const next = act.kind === 'edit' ? { growth: act.growth } : history.present;
        history = applied(history, act, next);
        if (act.kind === 'edit' || act.kind === 'same') line.edit(next);
        else line[act.kind]();
        expect(history.present).toBe(line.present);
      }
    }),
    { numRuns: 2000 },
  );
});

test('undo and redo are each other’s reverse from any state without an open drag', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      let history = startHistory<Toy>({ growth: 0 });
      for (const act of sequence) {
        history = applied(history, act, act.kind === 'edit' ? { growth: act.growth } : history.present);
      }
      const settled = gestureEnded(history, sameToy);
      if (settled.past.length > 0) expect(redone(undone(settled))).toEqual(settled);
      if (settled.future.length > 0) expect(undone(redone(settled))).toEqual(settled);
      expect(settled.past.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 1000 },
  );
});
