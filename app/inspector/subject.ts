import type { CheckId } from '../../shared/analysis/reality-checks/check.ts';
import type { MeasureName } from '../../shared/provenance/figure-id.ts';
import type { QuarterFigure } from '../../shared/provenance/values.ts';

/** A quantity at one time: of a quarter, or of the four quarters that end with it. */
export interface FigureAt {
  readonly figure: QuarterFigure | 'roic';
  /** Quarter after 31 March 2025, from 1. */
  readonly quarter: number;
  readonly span: 'quarter' | 'four-quarters';
}

/**
 * What the inspector can be asked about: a figure on the screen, or what stands behind one. A figure is that of the scenario looked
 * at, unless another is named.
 */
export type Subject =
  | { readonly kind: 'measure'; readonly measure: MeasureName; readonly scenario?: string }
  | ({ readonly kind: 'figure'; readonly scenario?: string } & FigureAt)
  | { readonly kind: 'driver'; readonly path: string; readonly scenario?: string }
  | { readonly kind: 'check'; readonly check: CheckId; readonly scenario?: string }
  | { readonly kind: 'conflict'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string };

/** The same subject has the same key. */
export const subjectKey = (subject: Subject): string => Object.values(subject).join(' ');
