import type { Sourced } from '../answer/provenance.ts';
import type { FigureAt } from '../inspector/subject.ts';

/** A chart over the quarters, described without a pixel: the screen, the picture for the memo and the table are drawn from it. */

/** Values at quarter ends, index 0 is 31 March 2025; null where there is none. Already in the unit shown. */
export type QuarterValues = readonly (number | null)[];

/** What a line means, which is what decides its colour. */
export type Role = 'scenario' | 'demand' | 'baseline' | 'other';

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  /** Id of the scenario whose colour it bears, where that is not the active one. */
  readonly scenario?: string;
  readonly values: QuarterValues;
  /** The quantity that its points are, for the inspector; none where no single figure stands behind them. */
  readonly figure?: Pick<FigureAt, 'figure' | 'span'>;
  readonly weight: 'strong' | 'normal' | 'thin' | 'hairline';
  readonly dashed?: boolean;
  /** Fills down to the axis, or to the series named. */
  readonly fillTo?: 'axis' | string;
  /** A band is filled faintly, so that a narrower one inside it is seen. */
  readonly fill?: 'band';
  /** Name set inside the fill, with the last value of its own part. */
  readonly fillLabel?: { readonly text: string; readonly value: number };
  /** Named at the right end of the line. */
  readonly atEnd: boolean;
}

export interface Mark {
  /** Quarters after 31 March 2025; need not be whole. */
  readonly quarter: number;
  readonly value: number;
  /** None for words alone: what does not happen within the horizon. */
  readonly dot: 'full' | 'hollow' | 'none';
  readonly role: Role;
  readonly scenario?: string;
  /** First line strong; none for a bare dot. */
  readonly lines: readonly string[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What was reported, as points over the lines. */
export interface ReportedPoints {
  /** In the unit shown; the fact behind the quarter's own figure, none where the user gave it. */
  readonly points: readonly { readonly quarter: number; readonly value: number; readonly fact: string | null }[];
  readonly label: string;
}

export interface ChartSpec extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Stands once, above the value axis. */
  readonly unit: string;
  readonly quarters: number;
  readonly number: 'plain' | 'signed' | 'percent';
  readonly series: readonly ChartSeries[];
  /** Quarters in which capacity, not demand, sets revenue. */
  readonly shaded: readonly Span[];
  /** Names all of them at once, where there are several and none is long enough for its own words. */
  readonly shadedTogether?: string;
  /** Hatched between two series: demand that is not served. */
  readonly unserved?: { readonly upper: string; readonly lower: string; readonly label: string };
  /** Names a period along the top of the plot. */
  readonly bracket?: Span;
  readonly marks: readonly Mark[];
  readonly reported?: ReportedPoints;
  /** One sentence, for a screen reader and under the picture's title. */
  readonly summary: string;
}
