import type { MemoFigure, MemoTable } from '../memo/memo-content.ts';
import type { Stamp } from '../stamp.ts';
import type { NativeChart } from './native-chart.ts';

/** A deck without a library: what each slide says, in order. */
export interface Deck {
  readonly title: string;
  readonly author: string;
  readonly slides: readonly DeckSlide[];
  /** On every slide: what the figures are, and which case, engine and time they come from. */
  readonly caveat: string;
  readonly provenance: string;
  readonly stamp: Stamp;
}

export interface DeckSlide {
  /** The one message, as a sentence. */
  readonly title: string;
  /** What is shown, of which scenario. */
  readonly subtitle: string;
  readonly body: DeckBody;
  readonly source: string;
  /** Paragraphs for who speaks. */
  readonly notes: readonly string[];
}

export type DeckBody =
  | { readonly kind: 'figures'; readonly figures: readonly MemoFigure[]; readonly said: readonly string[] }
  | { readonly kind: 'chart'; readonly chart: NativeChart }
  | { readonly kind: 'table'; readonly table: MemoTable; readonly size: number; readonly note: string }
  | { readonly kind: 'points'; readonly points: readonly string[] };
