import type { FactId } from './facts.ts';

/** One side of a conflict. */
export interface Claim {
  /** What it comes to, in a few words: "US$52bn", "20 % of total revenue". */
  readonly says: string;
  /** The facts that say it, or that it follows from. */
  readonly facts: readonly FactId[];
  /** What takes this side in the model; absent where no driver is concerned. */
  readonly setting?: { readonly path: string; readonly value: number };
}

/** Sources that disagree, why, and what the base case does about it. */
export interface Conflict {
  readonly id: string;
  /** A short question or statement, for the head of a card. */
  readonly topic: string;
  readonly claims: readonly Claim[];
  /** Why they differ, in one or two sentences. */
  readonly diagnosis: string;
  /** What the base case uses, and why. */
  readonly inUse: string;
}
