/** What may stand at a place of a case file. */
export type Allowed =
  | {
      readonly kind: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly multipleOf: number | null;
    }
  | { readonly kind: 'text'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'list'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'group' }
  | { readonly kind: 'id' }
  | { readonly kind: 'date' };

export type SyntaxFault =
  | 'ends-early'
  | 'goes-on-after-end'
  | 'comment'
  | 'trailing-comma'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'text-not-closed'
  | 'bad-escape'
  | 'control-character'
  | 'bad-number';

/** Kinds of files that their first bytes give away. */
export type OtherFile = 'picture' | 'pdf' | 'zip' | 'old-office' | 'gzip';

/** Why bytes are not a case: nothing of them can be used. Lines and columns count from 1. */
export type TextProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'other-file'; readonly what: OtherFile }
  | { readonly kind: 'nul-bytes' }
  | { readonly kind: 'invalid-utf-8'; readonly line: number }
  | {
      readonly kind: 'syntax';
      readonly fault: SyntaxFault;
      readonly found: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'too-deep'; readonly most: number; readonly line: number; readonly column: number }
  | { readonly kind: 'too-many-values'; readonly most: number }
  | { readonly kind: 'not-a-case' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly newest: number };

/** What is wrong at one place of a case; `path` reads like `scenarios[1].assumptions.demand.growth.rate`. */
export type PlaceProblem =
  | { readonly kind: 'duplicate-key'; readonly path: string; readonly lines: readonly [first: number, second: number] }
  /** NaN, an infinity, or digits beyond what a number can hold; `found` as written. */
  | { readonly kind: 'not-finite'; readonly path: string; readonly found: string }
  | { readonly kind: 'unknown-key'; readonly path: string; readonly known: readonly string[] }
  | { readonly kind: 'missing'; readonly path: string; readonly allowed: Allowed }
  | { readonly kind: 'not-allowed'; readonly path: string; readonly found: unknown; readonly allowed: Allowed }
  /** Sound by itself, but not beside the rest. */
  | { readonly kind: 'rule'; readonly path: string; readonly found: unknown; readonly rule: string };

export type CaseProblem = TextProblem | PlaceProblem;
