import type { StyleName } from './styles.ts';

/** A workbook described without a pixel or a library: what stands in which cell, and how it looks. Rows and columns count from 0. */
export interface Book {
  readonly title: string;
  readonly comment: string;
  /** Under every printed page. */
  readonly footer: string;
  /** ISO time: the only time in the file. */
  readonly created: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** "Assumptions!$B$7" or a range. */
  readonly place: string;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Widths in characters; the last one holds for the columns from there on. */
  readonly widths: readonly number[];
  /** Cells above and left of this one stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
  /** Rows and columns that are printed again on every page. */
  readonly repeat?: { readonly lastRow: number; readonly lastColumn?: number };
  /** How many pages wide it prints; 1 where nothing is said. */
  readonly pagesWide?: number;
  /** As many as it takes where nothing is said. */
  readonly pagesTall?: number;
  readonly tallRows?: readonly { readonly row: number; readonly points: number }[];
  readonly charts?: readonly Chart[];
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Without the equals sign. `result` is what it gives today: what a viewer that does not calculate shows. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: Result }
  | { readonly kind: 'blank' };

/** A number, a text, or one of the errors of a sheet ("#N/A"). */
export type Result = number | string;

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
  /** What may be typed into an input. */
  readonly allowed?: Allowed;
}

export type Allowed =
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly said: string;
    }
  | { readonly kind: 'options'; readonly options: readonly string[] };

export interface Chart {
  readonly title: string;
  readonly alternative: string;
  readonly kind: 'line' | 'column';
  readonly at: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly categories: Stretch;
  readonly series: readonly ChartSeries[];
  /** Categories are quarters, too many to name each. */
  readonly isLong?: true;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Stretch;
  readonly colour: number;
  readonly dashed?: true;
}

/** Cells of a row of a sheet. */
export interface Stretch {
  readonly sheet: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number): Content => ({ kind: 'number', value });
export const formula = (value: string): Content => ({ kind: 'formula', formula: value });
export const blank: Content = { kind: 'blank' };
