/**
 * Why a mutant may live. `equivalent`: no input tells the two apart. `cost`: the answer is the same, only later or with more work. `elsewhere`: it
 * takes a system, a moment or a process that these tests have not; where another test meets it, the reason says which. `again`: what it
 * takes away is done or refused a second time by another line, and is kept so.
 */
export type Kind = 'equivalent' | 'cost' | 'elsewhere' | 'again';

export interface Survivors {
  readonly file: string;
  /** Each as the report has it (`changeOf`): what kind of change, what it was, what it became. The same change twice is said twice. */
  readonly changes: readonly string[];
  readonly kind: Kind;
  readonly why: string;
}
