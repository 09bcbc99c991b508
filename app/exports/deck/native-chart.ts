import type { LinePattern } from '../../views/scenario-colour.ts';
import type { ExportTable } from '../table/export-table.ts';

/** A chart that an office program draws itself, from the workbook inside: described without a library. */
export interface NativeChart {
  readonly kind: 'quarters' | 'rows' | 'columns';
  /** Read out in its place. */
  readonly alt: string;
  /** Stands once: above the values, or under them where bars lie. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** Days in the count of spreadsheets, where the categories are ends of quarters; each n-th year of them is named. */
  readonly time: { readonly days: readonly number[]; readonly everyYears: number } | null;
  /** In the order in which they are drawn: areas, bars, then lines. */
  readonly series: readonly NativeSeries[];
  /** Bars lie on top of each other, each from the base, or follow each other. */
  readonly bars: 'overlaid' | 'stacked';
  /** Value at which the axis of categories stands and bars begin. */
  readonly base: number;
  /** As an office program writes it: "#,##0". */
  readonly numberFormat: string;
  /** Said beside the plot, on top. */
  readonly remark: string;
  /** The chart's numbers as the app has them, on a sheet of their own. */
  readonly numbers: ExportTable;
}

export interface NativeSeries {
  readonly name: string;
  readonly mark: 'area' | 'bar' | 'line' | 'dots';
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Six hexadecimal digits; null for what is only there to hold a place. */
  readonly colour: string | null;
  /** 0 to 1, of areas and bars. */
  readonly opacity: number;
  /** Points, of lines. */
  readonly width: number;
  readonly pattern: LinePattern;
  readonly dot: 'large' | 'small';
  readonly labels: readonly PointLabel[];
}

/** Words at one point of a series. */
export interface PointLabel {
  readonly index: number;
  /** Null for the name of the series. */
  readonly text: string | null;
  /** Set after it, in grey. */
  readonly quiet: string;
  readonly strong: boolean;
  readonly at: 'right' | 'left' | 'above' | 'below' | 'outside' | 'inside-base' | 'middle';
  readonly colour: string;
  /** Moved down by this share of the chart's height, so that neighbours don't meet. */
  readonly moved: number;
}

/** What a series is unless it says otherwise. */
export const plainSeries = {
  opacity: 1,
  width: 1.5,
  pattern: 'solid',
  dot: 'large',
  labels: [],
} as const satisfies Partial<NativeSeries>;
