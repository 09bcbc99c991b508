import { createScanner } from 'jsonc-parser';
import type { SyntaxFault } from './problems.ts';

/** Spaces and line ends aside, what JSON is made of, and comments. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'number' | 'word' | 'comment' | 'unknown' | 'end';
  /** Content of a text, otherwise as written. */
  readonly value: string;
  readonly written: string;
  /** What is wrong with the token in itself. */
  readonly fault: SyntaxFault | null;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

// By the scanner's own numbers: it names them in a `const enum`, which modules that are compiled one by one can't read.
const kinds: readonly (Token['kind'] | null)[] = [
  null,
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'word',
  'word',
  'word',
  'text',
  'number',
  'comment',
  'comment',
  null,
  null,
  'unknown',
  'end',
];
const faults: readonly (SyntaxFault | null)[] = [
  null,
  'comment',
  'text-not-closed',
  'bad-number',
  'bad-escape',
  'bad-escape',
  'control-character',
];

/** No regular expression: twenty megabytes are more than the stack of one holds. */
function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Reads one token after the other; after the last one, `end` for ever. */
export function tokensOf(text: string): () => Token {
  const scanner = createScanner(text, false);
  return () => {
    for (;;) {
      // The scanner puts blanks together one by one, which takes seconds for a file that is full of them.
      scanner.setPosition(endOfBlanks(text, scanner.getPosition()));
      const kind = kinds[scanner.scan()] ?? null;
      if (kind === null) continue;
      const written = text.slice(scanner.getTokenOffset(), scanner.getPosition());
      const fault = faults[scanner.getTokenError()] ?? (kind === 'comment' ? kind : null);
      return {
        kind,
        value: scanner.getTokenValue(),
        written,
        fault,
        line: scanner.getTokenStartLine() + 1,
        column: scanner.getTokenStartCharacter() + 1,
      };
    }
  };
}
