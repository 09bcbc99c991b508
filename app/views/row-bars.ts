import type { Sourced } from '../answer/provenance.ts';

/**
 * Horizontal bars in named rows, described without a pixel: one bar a row in a bridge, two from a common value in a tornado. The
 * screen, the picture for the memo and the table are drawn from it.
 */

/**
 * What a bar says, which is what decides its colour: a scenario's own, by its id; a direction; or, where only one scenario is drawn,
 * what is its own (or the company's that the case is about) and what stands beside it.
 */
export type BarTone = { readonly scenario: string } | 'better' | 'worse' | 'low' | 'high' | 'own' | 'beside';

/** Words at the end of a bar: what counts, then what it belongs to. */
export interface BarWords {
  readonly strong: string;
  readonly quiet?: string;
}

export interface Bar {
  /** In the unit shown; `to` is the end that moves, where the words stand. */
  readonly from: number;
  readonly to: number;
  readonly tone: BarTone;
  /** An outline alone: promised, quoted or not taking place, as its words say too. */
  readonly outlined?: boolean;
  readonly words: BarWords;
}

export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** `total`: set strong, a sum and no part of one. */
  readonly rank: 'plain' | 'total';
  /** One for each of the chart's columns, or fewer. */
  readonly bars: readonly Bar[];
  /** Value at which a thin line leads on to the next row. */
  readonly connector?: number;
}

/** A value across all rows, with its name above. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

export interface RowBarsSpec extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Stands once, under the value axis: "NPV at 9 %, RMB bn". */
  readonly unit: string;
  /** Decimal places of the ticks, where a step is below one. */
  readonly places: number;
  readonly rows: readonly BarRow[];
  /** Names of the bars of a row, for the table. */
  readonly columns: readonly string[];
  readonly references: readonly ReferenceLine[];
  /** One sentence, for a screen reader and under the picture's title. */
  readonly summary: string;
}

export const barText = ({ strong, quiet }: BarWords): string => (quiet === undefined ? strong : `${strong} ${quiet}`);
