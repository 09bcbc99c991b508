import { type Place, placeText } from './place.ts';
import type { PlaceProblem } from './problems.ts';

type Open =
  | {
      readonly kind: 'object';
      readonly members: Record<string, unknown>;
      /** Line of each key so far. */
      readonly lines: Map<string, number>;
      key: string;
    }
  | { readonly kind: 'list'; readonly members: unknown[] };

/** The one key that the language itself acts on; no field of ours, and never written into an object. */
const prototypeKey = '__proto__';

/** Nobody mends more by hand, and to write out the way to each of 60,000 deep places takes seconds. */
const mostNoted = 1000;

/**
 * Objects of a file inherit nothing but how to become a primitive. A hostile `{"length": {"toString": null}}` where a text belongs
 * would otherwise throw inside the schema, which compares the length of whatever has one.
 */
const bare: object = Object.freeze(
  Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN }) as object,
);

export type JsonBuilder = ReturnType<typeof jsonBuilder>;

/** Puts a JSON value together from its parts in the order of the text, and notes what is wrong with single places. */
export function jsonBuilder() {
  const problems: PlaceProblem[] = [];
  const stack: Open[] = [];
  let root: unknown;

  function note(problemAt: (path: string) => PlaceProblem) {
    if (problems.length < mostNoted) problems.push(problemAt(placeText(here())));
  }

  const here = (): Place => stack.map((open) => (open.kind === 'object' ? open.key : open.members.length));

  function put(value: unknown) {
    const open = stack.at(-1);
    if (open === undefined) root = value;
    else if (open.kind === 'list') open.members.push(value);
    else if (open.key !== prototypeKey) open.members[open.key] = value;
  }

  return {
    problems,
    root: () => root,
    depth: () => stack.length,
    inside: () => stack.at(-1)?.kind ?? null,
    open(kind: Open['kind']) {
      stack.push(
        kind === 'list' ? { kind, members: [] } : { kind, members: Object.create(bare), lines: new Map(), key: '' },
      );
    },
    close() {
      const closed = stack.pop();
      put(closed?.members);
    },
    key(key: string, line: number) {
      const open = stack.at(-1);
      if (open?.kind !== 'object') return;
      open.key = key;
      const first = open.lines.get(key);
      if (first !== undefined) note((path) => ({ kind: 'duplicate-key', path, lines: [first, line] }));
      else if (key === prototypeKey) note((path) => ({ kind: 'unknown-key', path, known: [] }));
      open.lines.set(key, first ?? line);
    },
    value: put,
    /** Stands as NaN, so that everything else of the file can still be looked at. */
    notFinite(found: string) {
      note((path) => ({ kind: 'not-finite', path, found }));
      put(Number.NaN);
    },
  };
}
