import type { InspectionRow } from './inspection.ts';

/** An equation with its numbers and what goes into it. */
export interface Parts {
  readonly symbols: string;
  /** Empty where there is nothing to put in. */
  readonly values: string;
  readonly rows: readonly InspectionRow[];
}
