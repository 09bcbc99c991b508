import type { MemoSectionId } from '../../document/memo-set.ts';
import type { Stamp } from '../stamp.ts';

/** A memo without a page: what is said, in order. The PDF and the Word document are set from it. */
export interface MemoContent {
  readonly title: string;
  readonly author: string;
  readonly firm: string;
  /** Name of the scenario that it is about. */
  readonly scenario: string;
  /** The answer in a sentence. */
  readonly headline: string;
  readonly figures: readonly MemoFigure[];
  readonly sections: readonly MemoSection[];
  readonly caveat: string;
  readonly words: MemoWords;
  readonly stamp: Stamp;
}

/** Fixed words on every page. */
interface MemoWords {
  readonly made: string;
  readonly page: string;
}

export interface MemoFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Against the Baseline, or what it is. */
  readonly note: string;
}

export interface MemoSection {
  readonly id: MemoSectionId;
  readonly title: string;
  readonly blocks: readonly MemoBlock[];
}

export type MemoBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: MemoTable }
  /** The chart at this place of those drawn; `alt` is read out in its place. */
  | { readonly kind: 'chart'; readonly index: number; readonly alt: string };

export interface MemoTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width that each column takes; figures stand right. */
  readonly columns: readonly { readonly width: number; readonly isFigure: boolean }[];
}
