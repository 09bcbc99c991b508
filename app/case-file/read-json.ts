import { type JsonBuilder, jsonBuilder } from './json-builder.ts';
import { type Token, tokensOf } from './json-tokens.ts';
import type { PlaceProblem, SyntaxFault, TextProblem } from './problems.ts';

export const mostNesting = 64;

/**
 * More than twenty scenarios hold that have every uncertainty and correlation there may be (48,000). Not many more: the
 * schema hands its issues on as arguments of one call, and twice as many would not fit on the stack.
 */
export const mostValues = 60_000;

export type JsonReading =
  /** The value, and what can't be told from it any more: keys given twice, numbers that are none. */
  | { readonly kind: 'read'; readonly value: unknown; readonly problems: readonly PlaceProblem[] }
  | { readonly kind: 'refused'; readonly problem: TextProblem };

type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end';

const closing = { object: '}', list: ']' } as const;

/**
 * JSON as its standard has it, and stricter than `JSON.parse`: a key given twice, a number too large to be one and deep
 * nesting are seen. There is no recursion, so no file can exhaust the stack.
 */
export function readJson(text: string): JsonReading {
  const next = tokensOf(text);
  const build = jsonBuilder();
  let values = 0;
  let expected: Expected = 'value';
  /** Right after an opening bracket, and wherever a comma may stand. */
  let mayClose = false;

  for (;;) {
    const token = next();
    if (token.fault !== null) return faulty(token.fault, token);
    const inside = build.inside();
    if (token.kind === 'end') {
      if (expected !== 'end') return faulty('ends-early', token);
      return { kind: 'read', value: build.root(), problems: build.problems };
    }
    if (inside !== null && token.kind === closing[inside]) {
      if (!mayClose) return faulty(closedTooSoon(expected, inside), token);
      build.close();
      expected = build.depth() === 0 ? 'end' : 'comma';
      continue;
    }
    switch (expected) {
      case 'end':
        return faulty('goes-on-after-end', token);
      case 'comma':
        if (token.kind !== ',') return faulty('comma-expected', token);
        expected = inside === 'object' ? 'key' : 'value';
        mayClose = false;
        break;
      case 'key':
        if (token.kind !== 'text') return faulty('key-expected', token);
        build.key(token.value, token.line);
        expected = 'colon';
        mayClose = false;
        break;
      case 'colon':
        if (token.kind !== ':') return faulty('colon-expected', token);
        expected = 'value';
        break;
      case 'value':
        if (++values > mostValues) return { kind: 'refused', problem: { kind: 'too-many-values', most: mostValues } };
        if (token.kind === '{' || token.kind === '[') {
          if (build.depth() === mostNesting) return tooDeep(token);
          build.open(token.kind === '{' ? 'object' : 'list');
          expected = token.kind === '{' ? 'key' : 'value';
          mayClose = true;
        } else if (takeScalar(build, token, next)) {
          expected = build.depth() === 0 ? 'end' : 'comma';
          mayClose = true;
        } else return faulty('value-expected', token);
    }
  }
}

const words: ReadonlyMap<string, unknown> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** Whether the token was a value. */
function takeScalar(build: JsonBuilder, token: Token, next: () => Token): boolean {
  switch (token.kind) {
    case 'text':
      build.value(token.value);
      return true;
    case 'number': {
      // −0 would be lost on the way back; it becomes 0 here.
      const number = Number(token.value) + 0;
      if (Number.isFinite(number)) build.value(number);
      else build.notFinite(token.value);
      return true;
    }
    case 'word':
      build.value(words.get(token.value));
      return true;
    case 'unknown': {
      const word = token.value === '-' ? `-${next().value}` : token.value;
      if (!/^[-+]?(NaN|Infinity)$/.test(word)) return false;
      build.notFinite(word);
      return true;
    }
  }
  return false;
}

function closedTooSoon(expected: Expected, inside: 'object' | 'list'): SyntaxFault {
  if (expected === 'colon') return 'colon-expected';
  return expected === 'value' && inside === 'object' ? 'value-expected' : 'trailing-comma';
}

const tooDeep = ({ line, column }: Token): JsonReading => ({
  kind: 'refused',
  problem: { kind: 'too-deep', most: mostNesting, line, column },
});

const faulty = (fault: SyntaxFault, { written, line, column }: Token): JsonReading => ({
  kind: 'refused',
  problem: { kind: 'syntax', fault, found: written, line, column },
});
