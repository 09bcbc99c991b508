import type { FactStatus } from '../../shared/facts/fact.ts';
import type { Grade } from '../../shared/scenario/driver-kinds.ts';
import type { Subject } from './subject.ts';

/** How sure a value is: the grade of a default or of a result, or the status of a fact. */
export type AnyGrade = Grade | FactStatus;

/** Something that a figure comes from, or that stands beside it; a row that leads somewhere can be followed. */
export interface InspectionRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly grade?: AnyGrade;
  readonly to?: Subject;
}

export type InspectionSection =
  | { readonly kind: 'text'; readonly title: string; readonly text: string }
  | { readonly kind: 'equation'; readonly title: string; readonly symbols: string; readonly values: string }
  | { readonly kind: 'rows'; readonly title: string; readonly rows: readonly InspectionRow[]; readonly first?: number }
  /** The user's own source for a value that differs from the default, to be written here. */
  | { readonly kind: 'reason'; readonly title: string; readonly path: string; readonly scenario: string }
  /** An address on the web; `fact` is what the host opens. */
  | { readonly kind: 'link'; readonly title: string; readonly address: string; readonly fact: string };

/** All that the inspector says of a subject, ready to set. */
export interface Inspection {
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly grade?: AnyGrade;
  /** Why it has this grade. */
  readonly gradeNote: string;
  readonly sections: readonly InspectionSection[];
}
